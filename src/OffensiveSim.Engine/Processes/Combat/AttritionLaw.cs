using OffensiveSim.Engine.Randomness;

namespace OffensiveSim.Engine.Processes.Combat;

/// <summary>Share of each side's engaged men lost per day in one battle.</summary>
/// <remarks>
/// attacker = l0 · I · (1 + mu) · F^(-0.29), defender = l0 · I · F^(+0.375).<br/>
/// F is the power ratio, attacker over defender; I the day's battle intensity, mean 1, the same for both. Source: log-log
/// regression of daily losses on strengths in CDB90 1939-1990 (n = 270), which rejects the square law. Those who only stand behind lose nothing. Mines of density mu kill attackers as well as slow them: twice the losses on ground mined throughout (D).
/// </remarks>
public static class AttritionLaw
{
    /// <summary>How much superiority spares the attacker. CDB90 regression (B).</summary>
    public const double AttackerRelief = 0.29;

    /// <summary>How much the attacker's superiority costs the defender. CDB90 regression (B).</summary>
    public const double DefenderCost = 0.375;

    /// <summary>Sigma of the lognormal battle intensity. Judgement (D): losses of the two sides rise and fall together.</summary>
    public const double IntensitySigma = 0.6;

    /// <summary>Losses of a step scatter with this many times the binomial variance. Judgement (D).</summary>
    public const double Overdispersion = 4;

    /// <param name="powerRatio">F, attacker over defender, in [0.1, 20].</param>
    /// <param name="intensity">I, 0 or more, mean 1.</param>
    /// <param name="mines">mu, mine density in [0, 1].</param>
    /// <param name="parameters">l0.</param>
    /// <returns>Shares per day, 0 or more.</returns>
    public static DailyLosses PerDay(double powerRatio, double intensity, double mines, CombatParameters parameters) =>
        PerDay(powerRatio, parameters.EvenLossPerDay * intensity, mines, AttackerRelief, DefenderCost);

    /// <summary>The law with other exponents, which hold known laws as special cases.</summary>
    /// <param name="powerRatio">F, attacker over defender, in [0.1, 20].</param>
    /// <param name="even">Share lost per day in an even fight, 0 or more.</param>
    /// <param name="mines">mu, mine density in [0, 1].</param>
    /// <param name="relief">a.</param>
    /// <param name="cost">d.</param>
    internal static DailyLosses PerDay(double powerRatio, double even, double mines, double relief, double cost)
    {
        var log = Reproducible.Log(powerRatio);
        var worse = Reproducible.Exp(cost * log);
        return new DailyLosses(even * (1 + mines) * Reproducible.Exp(-relief * log), even * worse, Math.Max(0, 1 - (1 / worse)));
    }

    /// <summary>Vehicles and guns lost with the men: the same share. Judgement (D).</summary>
    /// <param name="menLost">Men lost, in [0, men].</param>
    /// <param name="men">Men before, 0 or more.</param>
    /// <param name="equipment">Pieces before, 0 or more.</param>
    public static double EquipmentLost(double menLost, double men, double equipment) => men > 0 ? equipment * menLost / men : 0;

    /// <summary>Men lost in a step: the mean, scattered.</summary>
    /// <param name="engaged">Men engaged, 0 or more.</param>
    /// <param name="share">Share lost on average in the step, in [0, 1].</param>
    /// <param name="z">Standard normal.</param>
    /// <returns>Men, in [0, 0.3 engaged].</returns>
    public static double MenLost(double engaged, double share, double z)
    {
        var mean = engaged * share;
        return Math.Clamp(mean + (Math.Sqrt(Overdispersion * mean * (1 - share)) * z), 0, 0.3 * engaged);
    }
}

/// <summary>Shares of men lost per day by the two sides of a battle.</summary>
/// <param name="Attacker">The attacker's, 0 or more.</param>
/// <param name="Defender">The defender's, 0 or more.</param>
/// <param name="BeyondEven">
/// Part of the defender's that is there because he is the weaker: more than at even odds, in [0, 1). Defenders' losses in CDB90 include prisoners; this part stands for them, and is not charged again where the defence breaks.
/// </param>
public readonly record struct DailyLosses(double Attacker, double Defender, double BeyondEven);
