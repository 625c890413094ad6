namespace OffensiveSim.Analysis.Backtesting;

/// <summary>
/// Continuous ranked probability score of an ensemble: how far its numbers lie from what was observed, in their own unit; 0 is perfect, and a single
/// number scores its distance.
/// </summary>
/// <remarks>
/// <para>CRPS(F, y) = integral of (F(x) - 1{y &lt;= x})^2 dx, F the share of members at or below x: Gneiting and Raftery 2007, JASA 102:359. Proper: nobody scores better
/// by saying other than they believe.</para>
/// <para>Censoring. Nothing is known beyond the horizon H, so that the integral ends there: members without a number, and observations after H, count as H. That is the
/// threshold-weighted score with weight 1 on [0, H], proper as well: Gneiting and Ranjan 2011, J. Bus. Econ. Stat. 29:411.</para>
/// <para>Intervals. Where sources only say that y lies in [a, b], the integral leaves (a, b) out: integral of F^2 below a, plus of (1 - F)^2 above b. A member scores its distance to
/// the interval, 0 inside: the score for interval-censored times of Avati et al. 2019 (Countdown regression, UAI). It is the threshold-weighted score with weight 0
/// on (a, b), and proper where the width of the interval does not depend on which end the event was nearer to.</para>
/// <para>Bits: whole counts in order of the numbers, and only + - * / : the same whatever the threads.</para>
/// </remarks>
public static class Crps
{
    /// <summary>The score.</summary>
    /// <param name="forecast">What was said.</param>
    /// <param name="low">Earliest or least value that the observation allows; at most the horizon.</param>
    /// <param name="high">Latest or largest; <paramref name="low"/> for a number, the horizon where all that is known is that it lies beyond.</param>
    /// <param name="horizon">Where the integral ends; infinite for numbers that every member has.</param>
    /// <returns>In the unit of the forecast's numbers; 0 or more.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The ends are not in order, or the horizon is infinite and a member has no number: a bug of the caller.</exception>
    public static double Of(Forecast forecast, double low, double high, double horizon = double.PositiveInfinity)
    {
        if (!(low <= high && high <= horizon))
        {
            throw new ArgumentOutOfRangeException(nameof(high), $"{low}, {high} and {horizon} are not in order.");
        }

        if (double.IsPositiveInfinity(horizon) && forecast.Numbers.Count < forecast.Members)
        {
            throw new ArgumentOutOfRangeException(nameof(horizon), "A member without a number lies infinitely far from everything.");
        }

        var (sum, below, from) = (0.0, 0L, double.NegativeInfinity);
        foreach (var (bin, count) in forecast.Numbers.Sorted())
        {
            var to = Math.Min(forecast.Measure.Value(bin), horizon);
            sum += Piece(from, to, below);
            (below, from) = (below + count, to);
        }

        // Beyond the last number nothing changes until the horizon.
        return sum + Piece(from, horizon, below);

        // The integral over a stretch on which so many members lie below.
        double Piece(double start, double end, long members)
        {
            var share = (double)members / forecast.Members;
            var (late, early) = (Math.Min(end, low) - start, end - Math.Max(start, high));
            return (members > 0 && late > 0 ? share * share * late : 0) + (members < forecast.Members && early > 0 ? (1 - share) * (1 - share) * early : 0);
        }
    }
}
