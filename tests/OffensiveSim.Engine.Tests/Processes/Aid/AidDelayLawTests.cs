using OffensiveSim.Engine.Processes.Aid;
using OffensiveSim.Engine.Randomness;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Aid;

public sealed class AidDelayLawTests
{
    /// <summary>Oracle: a Gamma of shape 4 and mean 30 has standard deviation 15 and, by its distribution 1 - exp(-x) (1 + x + x^2/2 + x^3/6) at x = t / 7.5, a share of 0.5665 below 30.</summary>
    [Fact]
    public void The_delay_has_the_scenarios_mean_and_half_of_it_as_spread()
    {
        var days = Enumerable.Range(0, 20_000).Select(run => AidDelayLaw.Days(new Draws(1, (uint)run), Entity.Of("package"), 30)).ToArray();
        var mean = days.Average();
        var spread = Math.Sqrt(days.Average(day => (day - mean) * (day - mean)));

        Assert.InRange(mean, 29.5, 30.5);
        Assert.InRange(spread / mean, 0.48, 0.52);
        Assert.InRange(days.Count(day => day < 30) / 20_000.0, 0.5665 - 0.015, 0.5665 + 0.015);
    }

    [Fact]
    public void Without_a_delay_it_comes_at_once() => Assert.Equal(0, AidDelayLaw.Days(new Draws(1, 0), Entity.Of("package"), 0));
}
