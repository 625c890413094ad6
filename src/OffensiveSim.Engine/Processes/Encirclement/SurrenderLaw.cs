namespace OffensiveSim.Engine.Processes.Encirclement;

/// <summary>When a force that is cut off lays down its arms.</summary>
/// <remarks>
/// Weibull hazard h(t) = (k / L) (t / L)^(k - 1) with k = 2, three times that with cohesion below 0.4; so S(7 days) = 0.804 and the median is 12.5 days at L = 15. Judgement (D) on pockets of 1941-2022.
/// </remarks>
public static class SurrenderLaw
{
    private const double ShatteredCohesion = 0.4;
    private const double Shattered = 3;

    /// <param name="isolatedDays">t, days, 0 or more.</param>
    /// <param name="cohesion">In [0, 1].</param>
    /// <param name="parameters">L.</param>
    /// <returns>Hazard, 1/day.</returns>
    public static double Hazard(double isolatedDays, double cohesion, EncirclementParameters parameters) =>
        2 / parameters.SurrenderDays * (isolatedDays / parameters.SurrenderDays) * (cohesion < ShatteredCohesion ? Shattered : 1);
}
