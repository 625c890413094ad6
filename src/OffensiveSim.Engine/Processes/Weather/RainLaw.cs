namespace OffensiveSim.Engine.Processes.Weather;

/// <summary>How likely it is to rain after a day of rain, and after a dry one.</summary>
/// <remarks>
/// A chain of two states: P(wet | wet) = s + r (1 - s), P(wet | dry) = s (1 - r), s the share of wet days and r = 0.4 the correlation of one day with the next; the share of wet days is s in the long run.
/// Daily rain of the middle latitudes has r from 0.3 to 0.5 (C).
/// </remarks>
public static class RainLaw
{
    /// <summary>r.</summary>
    public const double Persistence = 0.4;

    /// <param name="share">s, in [0, 1].</param>
    /// <param name="wasWet">Did it rain the day before?</param>
    /// <returns>In [0, 1].</returns>
    public static double Chance(double share, bool wasWet) => wasWet ? share + (Persistence * (1 - share)) : share * (1 - Persistence);
}
