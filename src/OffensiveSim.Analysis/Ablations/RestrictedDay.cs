using OffensiveSim.Ensembles.Statistics;

namespace OffensiveSim.Analysis.Ablations;

/// <summary>The day on which something happens, where what does not happen counts as the last day: means of it exist, and two campaigns can be compared.</summary>
public static class RestrictedDay
{
    /// <summary>The day in bins of <see cref="Measure.Day"/>.</summary>
    /// <param name="day">Days since the start; NaN for never.</param>
    /// <param name="horizon">Last day of the campaign.</param>
    public static int Of(double day, double horizon)
    {
        var last = Measure.Day.Bin(horizon);
        return double.IsNaN(day) ? last : Math.Min(last, Measure.Day.Bin(day));
    }
}
