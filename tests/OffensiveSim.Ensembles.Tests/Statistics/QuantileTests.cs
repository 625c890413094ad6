using CsCheck;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Ensembles.Statistics;
using Xunit;

namespace OffensiveSim.Ensembles.Tests.Statistics;

public sealed class QuantileTests
{
    [Fact]
    public void Nothing_counted_has_no_quantiles()
    {
        var none = new Quantiles(null, null, null, null, null, null, null);

        Assert.Equal(none, Quantile.OfNumbers(new Histogram(), Measure.Men));
        Assert.Equal(none, Quantile.OfDays(new Histogram(), Measure.Day, 100));
        Assert.Equal(none, Quantile.OfDays(new Histogram(), Measure.Day, 0));
    }

    [Fact]
    public void Quantiles_beyond_the_horizon_are_not_given()
    {
        // In 6 of 10 runs it fell, on days 1 to 6.
        var days = HistogramTests.Of(Enumerable.Range(1, 6).Select(day => 4 * day));

        Assert.Equal(new Quantiles(1, 1, 3, 5, null, null, null), Quantile.OfDays(days, Measure.Day, 10));
    }

    /// <summary>Of 100 runs the interval runs from the 40th to the 61st, which holds the median in 96.5 % of samples: the sum of C(100, k) / 2^100 from 40 to 60.</summary>
    [Fact]
    public void The_median_is_known_to_half_the_distance_between_two_ranks()
    {
        var days = HistogramTests.Of(Enumerable.Range(1, 100));

        Assert.Equal((61 - 40) / 2.0 / 4, Quantile.MedianHalfWidth(days, Measure.Day, 100));
        Assert.Equal(double.PositiveInfinity, Quantile.MedianHalfWidth(HistogramTests.Of(Enumerable.Range(1, 60)), Measure.Day, 100));
        Assert.Equal(0, Quantile.MedianHalfWidth(HistogramTests.Of(Enumerable.Range(1, 39)), Measure.Day, 100));
        Assert.Equal(0, Quantile.MedianHalfWidth(HistogramTests.Of(Enumerable.Repeat(8, 61)), Measure.Day, 100));
    }

    /// <summary>It holds the true median as often as it says, at least.</summary>
    [Fact]
    public void The_interval_holds_the_true_median_in_95_of_100_samples()
    {
        var luck = new Random(1);
        var held = 0;
        const int Samples = 2000, Runs = 400;
        for (var sample = 0; sample < Samples; sample++)
        {
            var numbers = Enumerable.Range(0, Runs).Select(_ => luck.Next(1, 1_000_000)).ToArray();
            var width = 2 * Quantile.MedianHalfWidth(HistogramTests.Of(numbers), Measure.Day, Runs);
            Array.Sort(numbers);
            var low = numbers[(Runs / 2) - 20 - 1];
            Assert.Equal((numbers[(Runs / 2) + 20] - low) / 4.0, width);
            held += low <= 500_000 && 500_000 <= low + (4 * width) ? 1 : 0;
        }

        Assert.InRange(held / (double)Samples, 0.94, 0.97);
    }

    [Fact]
    public void Numbers_are_within_a_bin_of_the_sorted_array() =>
        Gen.Select(Gen.OneOf(Gen.Const(Measure.Men), Gen.Const(Measure.Ratio), Gen.Const(Measure.Distance), Gen.Const(Measure.Area)), Gen.Double[-500, 500].Array[1, 300]).Sample((measure, numbers) =>
        {
            var quantiles = Quantile.OfNumbers(HistogramTests.Of(numbers.Select(measure.Bin)), measure);

            Array.Sort(numbers);
            foreach (var (percent, value) in Listed(quantiles))
            {
                var exact = numbers[((percent * numbers.Length) + 99) / 100 - 1];
                Assert.True(Math.Abs(value!.Value - exact) <= (double)measure.Width / measure.Parts);
            }
        });

    [Fact]
    public void Days_are_the_quantiles_of_the_product_limit_estimate() =>
        Gen.Select(Gen.Int[0, 40].Array[0, 60], Gen.Int[0, 60]).Sample((fallen, censored) =>
        {
            var runs = fallen.Length + censored;
            var quantiles = Quantile.OfDays(HistogramTests.Of(fallen), Measure.Day, runs);

            foreach (var (percent, value) in Listed(quantiles))
            {
                Assert.Equal(ProductLimit(fallen, runs, percent), value);
            }
        });

    [Fact]
    public void Without_censoring_days_are_plain_quantiles() =>
        Gen.Int[0, 40].Array[1, 60].Sample(fallen =>
            Quantile.OfDays(HistogramTests.Of(fallen), Measure.Duration, fallen.Length) == Quantile.OfNumbers(HistogramTests.Of(fallen), Measure.Duration));

    /// <summary>Kaplan and Meier's own way: the product over event times of (1 - events / at risk), as an exact fraction.</summary>
    private static double? ProductLimit(int[] fallen, int runs, int percent)
    {
        var (survival, atRisk) = (Fraction.One, runs);
        foreach (var group in fallen.GroupBy(bin => bin).OrderBy(group => group.Key))
        {
            survival = survival.Times(atRisk - group.Count(), atRisk);
            atRisk -= group.Count();
            if (survival.AtMost(100 - percent, 100))
            {
                return group.Key / 4.0;
            }
        }

        return null;
    }

    private static IEnumerable<(int Percent, double? Value)> Listed(Quantiles q) =>
        [(5, q.P05), (10, q.P10), (25, q.P25), (50, q.P50), (75, q.P75), (90, q.P90), (95, q.P95)];

    private readonly record struct Fraction(System.Numerics.BigInteger Over, System.Numerics.BigInteger Under)
    {
        public static readonly Fraction One = new(1, 1);

        public Fraction Times(int over, int under) => new(Over * over, Under * under);

        public bool AtMost(int over, int under) => Over * under <= Under * over;
    }
}
