using OffensiveSim.Engine.Randomness;

namespace OffensiveSim.Engine.Processes.Combat;

/// <summary>The odds of an attack.</summary>
/// <remarks>
/// F = (1 + a sigma) r^e P_A / (P_D m): engaged power of the attacker over that of the defender times posture, the attacker's shell ratio r to a small power, and surprise sigma. Kept in [0.1, 20]. Exponent from
/// CDB90 (B): logit 0.22 per ln of artillery ratio over gamma 1.5.
/// </remarks>
public static class OddsLaw
{
    /// <summary>Worst odds told apart.</summary>
    public const double Least = 0.1;

    /// <summary>Best odds told apart.</summary>
    public const double Most = 20;

    /// <param name="attack">Engaged power of the attacker, rivers counted, 0 or more.</param>
    /// <param name="defence">Engaged power of the defender times posture, 0 or more.</param>
    /// <param name="shellRatio">Attacker's shells over defender's, above 0.</param>
    /// <param name="surprise">sigma, in [0, 1].</param>
    /// <param name="parameters">a and e.</param>
    /// <returns>F, in [0.1, 20].</returns>
    public static double Ratio(double attack, double defence, double shellRatio, double surprise, CombatParameters parameters)
    {
        var fire = shellRatio == 1 ? 1 : Reproducible.Pow(shellRatio, parameters.FireExponent);
        return Math.Clamp(attack * fire * (1 + (parameters.SurpriseOdds * surprise)) / Math.Max(defence, 1), Least, Most);
    }
}
