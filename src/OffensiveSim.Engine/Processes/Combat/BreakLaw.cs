using OffensiveSim.Engine.Randomness;

namespace OffensiveSim.Engine.Processes.Combat;

/// <summary>Who gives up first: competing hazards per day.</summary>
/// <remarks>
/// The defence breaks when the zone is crossed, and before that with hazard b (W/Z)^2 F^g: only sustained pressure breaks a line. The attack is called off with hazard s F^(-g). With equal
/// scales the defender breaks first with F^(2g) / (1 + F^(2g)). s: CDB90 (B); g, b: judgement (D). Helmbold 1971 and CHASE: casualties alone do not break forces.
/// </remarks>
public static class BreakLaw
{
    /// <summary>b, per day, at W = Z and F = 1.</summary>
    public const double BreakHazard = 0.5;

    /// <summary>Hazard that the defence breaks, 1/day.</summary>
    /// <param name="penetrated">W / Z, in [0, 1].</param>
    /// <param name="powerRatio">F.</param>
    /// <param name="parameters">g.</param>
    public static double DefenceBreaks(double penetrated, double powerRatio, CombatParameters parameters) =>
        BreakHazard * penetrated * penetrated * Reproducible.Pow(powerRatio, parameters.BreakExponent);

    /// <summary>Hazard that the attack is called off, 1/day.</summary>
    /// <param name="powerRatio">F.</param>
    /// <param name="parameters">s and g.</param>
    public static double AttackStops(double powerRatio, CombatParameters parameters) => parameters.StopHazard * Reproducible.Pow(powerRatio, -parameters.BreakExponent);

    /// <summary>Chance that something with a hazard happens within a time.</summary>
    /// <param name="hazard">Per day, 0 or more.</param>
    /// <param name="days">Time, days, 0 or more.</param>
    public static double Chance(double hazard, double days) => 1 - Reproducible.Exp(-hazard * days);
}
