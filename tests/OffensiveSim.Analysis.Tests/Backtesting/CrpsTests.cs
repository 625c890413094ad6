using CsCheck;
using OffensiveSim.Analysis.Backtesting;
using OffensiveSim.Ensembles.Statistics;
using Xunit;

namespace OffensiveSim.Analysis.Tests.Backtesting;

public class CrpsTests
{
    private const double Horizon = 10;

    // Numbers on the grid of quarters from 0 to the horizon, NaN for never, and an interval of history on the same grid.
    private static readonly Gen<double[]> _members = Gen.Frequency((1, Gen.Const(double.NaN)), (5, Gen.Int[0, 40].Select(quarters => quarters / 4.0))).Array[1, 12];
    private static readonly Gen<(double Low, double High)> _observed = Gen.Select(Gen.Int[0, 40], Gen.Int[0, 40], (a, b) => (Math.Min(a, b) / 4.0, Math.Max(a, b) / 4.0));

    [Fact]
    public void One_number_scores_its_distance() => Assert.Equal(3.25, Crps.Of(Of(2), 5.25, 5.25, Horizon));

    [Fact]
    public void One_number_scores_its_distance_from_the_nearer_end_of_an_interval() =>
        Assert.Equal([2, 0, 1.5], new[] { 1, 4.5, 7.5 }.Select(number => Crps.Of(Of(number), 3, 6, Horizon)));

    [Fact]
    public void Two_numbers_score_a_quarter_of_the_gap_around_what_lies_between_them() => Assert.Equal(1, Crps.Of(Of(0, 4), 1, 1));

    [Fact]
    public void Beside_two_numbers_the_score_is_the_distance_of_the_nearer_and_a_quarter_of_the_gap() => Assert.Equal(3 + 1, Crps.Of(Of(0, 4), 7, 7));

    [Fact]
    public void Evenly_spread_numbers_score_as_the_uniform_distribution_does()
    {
        // The middles of 1000 equal parts of [0, 1]. Closed form y^2 - y + 1/3, and 1 / (6 n^2) for so many numbers.
        var fine = new Measure("", 1, 2000);
        var even = Of(fine, [.. Enumerable.Range(0, 1000).Select(i => (i + .5) / 1000)]);
        Assert.All(new[] { 0, .25, .5, 1 }, y => Assert.Equal((y * y) - y + (1 / 3.0) + (1 / 6e6), Crps.Of(even, y, y), 1e-12));
    }

    [Fact]
    public void Normal_numbers_score_as_the_normal_distribution_does()
    {
        var normal = Of(new Measure("", 1, 100_000), [.. Enumerable.Range(0, 2000).Select(i => NormalQuantile((i + .5) / 2000))]);
        Assert.Equal(.331403, Crps.Of(normal, .5, .5), 2e-4);
    }

    [Fact]
    public void It_is_the_integral_over_the_square_of_the_share_less_the_step() => Gen.Select(_members, _observed).Sample((members, observed) =>
    {
        // All steps lie on the grid of quarters, so that the sum over its cells is the integral.
        var sum = Enumerable.Range(0, 40).Select(quarter => (quarter / 4.0) + .125).Sum(x =>
        {
            var share = members.Count(member => member <= x) / (double)members.Length;
            return x > observed.Low && x < observed.High ? 0 : .25 * Math.Pow(share - (x >= observed.High ? 1 : 0), 2);
        });
        Assert.Equal(sum, Crps.Of(Of(members), observed.Low, observed.High, Horizon), 1e-9);
    });

    [Fact]
    public void It_is_the_mean_distance_less_half_the_mean_distance_between_members() => Gen.Select(_members, _observed).Sample((members, observed) =>
    {
        // Distances with the interval taken out and everything later than the horizon at the horizon.
        double[] placed = [.. members.Select(member => double.IsNaN(member) ? Horizon : member).Select(member => member - Math.Clamp(member, observed.Low, observed.High))];
        var distance = placed.Average(Math.Abs) - (.5 * placed.Average(one => placed.Average(other => Math.Abs(one - other))));
        Assert.Equal(distance, Crps.Of(Of(members), observed.Low, observed.High, Horizon), 1e-9);
    });

    [Fact]
    public void Nobody_scores_better_by_saying_other_than_they_believe() => Gen.Select(_members, _members).Sample((believed, said) =>
    {
        Assert.True(Expected(believed) <= Expected(said) + 1e-9);

        double Expected(double[] forecast) => believed.Average(truth => double.IsNaN(truth) ? Crps.Of(Of(forecast), Horizon, Horizon, Horizon) : Crps.Of(Of(forecast), truth, truth, Horizon));
    });

    [Fact]
    public void What_never_happens_in_either_is_perfect() => Assert.Equal(0, Crps.Of(Of(double.NaN, double.NaN), Horizon, Horizon, Horizon));

    [Fact]
    public void What_never_happens_in_the_campaigns_counts_as_the_horizon() => Assert.Equal(6, Crps.Of(Of(double.NaN), 4, 4, Horizon));

    [Fact]
    public void What_did_not_happen_is_compared_up_to_the_horizon_only() => Assert.Equal(.25 * 7, Crps.Of(Of(3, double.NaN), Horizon, Horizon, Horizon));

    [Fact]
    public void Ends_out_of_order_and_numbers_missing_without_a_horizon_are_bugs()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Crps.Of(Of(1), 5, 4, Horizon));
        Assert.Throws<ArgumentOutOfRangeException>(() => Crps.Of(Of(1), 5, 11, Horizon));
        Assert.Throws<ArgumentOutOfRangeException>(() => Crps.Of(Of(1, double.NaN), 5, 5));
    }

    private static Forecast Of(params double[] members) => Of(Measure.Day, members);

    private static Forecast Of(Measure measure, double[] members)
    {
        var numbers = new Histogram();
        foreach (var member in members.Where(member => !double.IsNaN(member)))
        {
            numbers.Add(measure.Bin(member));
        }

        return new Forecast(numbers, measure, members.Length);
    }

    private static double NormalQuantile(double part)
    {
        var (low, high) = (-8.0, 8.0);
        for (var i = 0; i < 60; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = NormalShare(middle) < part ? (middle, high) : (low, middle);
        }

        return low;
    }

    // Marsaglia 2004, J. Stat. Software 11(4): 1/2 + density x (x + x^3/3 + x^5/15 + ...).
    private static double NormalShare(double x)
    {
        var (sum, term) = (x, x);
        for (var i = 3; i < 400; i += 2)
        {
            sum += term *= x * x / i;
        }

        return .5 + (sum * Math.Exp(-x * x / 2) / Math.Sqrt(2 * Math.PI));
    }
}
