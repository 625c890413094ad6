using CsCheck;
using OffensiveSim.Ensembles.Statistics;
using Xunit;

namespace OffensiveSim.Ensembles.Tests.Statistics;

public sealed class WilsonTests
{
    [Theory]
    [InlineData(8, 10, .490162, .943318)]
    [InlineData(0, 20, 0, .161125)]
    [InlineData(20, 20, .838875, 1)]
    [InlineData(50, 100, .403832, .596168)]
    public void The_interval_is_the_published_one(int successes, int count, double low, double high)
    {
        var share = Wilson.Interval(successes, count);

        Assert.Equal((double)successes / count, share.Value);
        Assert.Equal(low, share.Low, 1e-6);
        Assert.Equal(high, share.High, 1e-6);
    }

    [Fact]
    public void With_no_runs_nothing_is_known() => Assert.Equal(new(0, 0, 1), Wilson.Interval(0, 0));

    [Fact]
    public void The_ends_solve_the_score_equation() =>
        Gen.Int[1, 100_000].SelectMany(n => Gen.Select(Gen.Int[0, n], Gen.Const(n))).Sample((successes, n) =>
        {
            var share = Wilson.Interval(successes, n);

            Assert.InRange(share.Value, share.Low, share.High);
            foreach (var end in new[] { share.Low, share.High }.Where(end => end is > 0 and < 1))
            {
                // |p - end| is 1.96 standard errors at the end: the definition that the closed form solves.
                var z = Math.Abs(share.Value - end) / Math.Sqrt(end * (1 - end) / n);
                Assert.Equal(1.959963984540054, z, 1e-6);
            }
        });
}
