namespace OffensiveSim.Engine.Processes.Encirclement;

/// <summary>When a force that is cut off lays down its arms.</summary>
/// <remarks>
/// Weibull hazard h(t) = (k / L) (t / L)^(k - 1) with k = 2 and L = 15 days, three times that with cohesion below 0.4; so S(7 days) = 0.804 and the median is 12.5 days. Judgement (D) on pockets of 1941-2022.
/// </remarks>
public static class SurrenderLaw
{
    /// <summary>L, days: time scale of surrender of a force still in order.</summary>
    private const double ScaleDays = 15;
    private const double ShatteredCohesion = 0.4;
    private const double Shattered = 3;

    /// <param name="isolatedDays">t, days, 0 or more.</param>
    /// <param name="cohesion">In [0, 1].</param>
    /// <returns>Hazard, 1/day.</returns>
    public static double Hazard(double isolatedDays, double cohesion) =>
        2 / ScaleDays * (isolatedDays / ScaleDays) * (cohesion < ShatteredCohesion ? Shattered : 1);
}
