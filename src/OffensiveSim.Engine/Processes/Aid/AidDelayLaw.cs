using OffensiveSim.Engine.Randomness;

namespace OffensiveSim.Engine.Processes.Aid;

/// <summary>How long promised help takes to reach the troops.</summary>
/// <remarks>Gamma with shape 4: a coefficient of variation of 0.5 about the scenario's mean, 30 days unless it says otherwise. Two Gamma(2) times of half the mean add up to it. Judgement (D).</remarks>
public static class AidDelayLaw
{
    /// <summary>Days from the promise.</summary>
    /// <param name="draws">The run's luck.</param>
    /// <param name="entity">The promise.</param>
    /// <param name="mean">Mean, days, 0 or more.</param>
    public static double Days(in Draws draws, uint entity, double mean) =>
        mean <= 0 ? 0 : draws.Gamma2(DrawPurpose.AidDelay, entity, step: 0, mean / 2) + draws.Gamma2(DrawPurpose.AidDelay, entity, step: 0, mean / 2, lane: 1);
}
