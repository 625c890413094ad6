using OffensiveSim.Engine.Randomness;

namespace OffensiveSim.Engine.Processes.Arrivals;

/// <summary>How a damaged crossing recovers.</summary>
/// <remarks>
/// The missing part shrinks exponentially: 1 - x(t) = (1 - x(0)) · exp(-t / T), so two thirds are back after T days. Form: judgement (D), after the
/// Antonivskyi bridge of 2022, hit on eight days between 19 July and 22 August and partly usable in between.
/// </remarks>
public static class RepairLaw
{
    /// <param name="left">x, what is left of the capacity, in [0, 1].</param>
    /// <param name="days">t, days, 0 or more.</param>
    /// <param name="repairDays">T, days, above 0.</param>
    /// <returns>What there is after that time, in [left, 1].</returns>
    public static double After(double left, double days, double repairDays) => 1 - ((1 - left) * Reproducible.Exp(-days / repairDays));
}
