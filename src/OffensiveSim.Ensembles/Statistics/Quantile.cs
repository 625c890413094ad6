using OffensiveSim.Ensembles.Results;

namespace OffensiveSim.Ensembles.Statistics;

/// <summary>Quantiles from histograms: the smallest bin at or below which at least the asked part of the population lies. Integers only, but for the answer.</summary>
public static class Quantile
{
    /// <summary>Quantiles of the numbers counted.</summary>
    /// <returns>Null values where nothing was counted.</returns>
    public static Quantiles OfNumbers(Histogram histogram, Measure measure) => Of(histogram, measure, histogram.Count);

    /// <summary>
    /// Kaplan-Meier quantiles of when something happens, over all runs: those in which it had not happened by the horizon are right-censored there.
    /// </summary>
    /// <param name="days">Days on which it happened, one for each run in which it did.</param>
    /// <param name="measure">Measure of the days.</param>
    /// <param name="runs">All runs.</param>
    /// <returns>Null values where the quantile lies beyond the horizon.</returns>
    /// <remarks>
    /// With every censored run censored at one time, after the last event, the product-limit estimate (Kaplan and Meier, JASA 53, 1958) telescopes to
    /// the empirical distribution over all runs; a test computes both.
    /// </remarks>
    public static Quantiles OfDays(Histogram days, Measure measure, int runs) => Of(days, measure, runs);

    /// <summary>Half the width of the 95 % interval of a median, from the ranks n / 2 ± 0.98 √n of the runs: no assumption about how the days are spread.</summary>
    /// <param name="days">Days on which it happened, one for each run in which it did.</param>
    /// <param name="measure">Measure of the days.</param>
    /// <param name="runs">All runs, 1 or more.</param>
    /// <returns>Days; 0 where the whole interval lies beyond the horizon, infinite where a part of it does.</returns>
    public static double MedianHalfWidth(Histogram days, Measure measure, int runs)
    {
        var reach = 0.98 * Math.Sqrt(runs);
        var (low, high) = (AtRank(days, measure, (int)Math.Max(1, Math.Floor((0.5 * runs) - reach))), AtRank(days, measure, (int)Math.Min(runs, Math.Ceiling((0.5 * runs) + reach) + 1)));
        return low is { } first ? high is { } last ? 0.5 * (last - first) : double.PositiveInfinity : 0;
    }

    /// <summary>The number of a rank, from 1 on; null beyond the numbers that were counted.</summary>
    private static double? AtRank(Histogram histogram, Measure measure, int rank)
    {
        var below = 0;
        foreach (var (bin, count) in histogram.Sorted())
        {
            below += count;
            if (below >= rank)
            {
                return measure.Value(bin);
            }
        }

        return null;
    }

    private static Quantiles Of(Histogram histogram, Measure measure, int population)
    {
        var bins = histogram.Sorted();
        var (next, below) = (0, 0L);
        return new Quantiles(At(5), At(10), At(25), At(50), At(75), At(90), At(95));

        // Percentages come in rising order, so that one pass over the bins serves all.
        double? At(int percent)
        {
            while (next < bins.Length && !Reached(percent))
            {
                below += bins[next++].Count;
            }

            return Reached(percent) ? measure.Value(bins[next - 1].Bin) : null;
        }

        bool Reached(int percent) => next > 0 && 100 * below >= (long)percent * population;
    }
}
