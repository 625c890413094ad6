using CsCheck;
using OffensiveSim.Engine.Processes.Weather;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Weather;

public sealed class RainLawTests
{
    /// <summary>Oracle: the stationary share of the chain, P(wet | dry) / (P(wet | dry) + P(dry | wet)), is s.</summary>
    [Fact]
    public void In_the_long_run_the_share_of_wet_days_is_what_the_scenario_says() =>
        Gen.Double[0.001, 0.999].Sample(share =>
        {
            var (wetter, drier) = (RainLaw.Chance(share, wasWet: false), 1 - RainLaw.Chance(share, wasWet: true));
            return Math.Abs((wetter / (wetter + drier)) - share) < 1e-9;
        });

    [Fact]
    public void Rain_stays_likelier_after_rain_and_a_chance_stays_a_chance() =>
        Gen.Double[0, 1].Sample(share =>
            RainLaw.Chance(share, wasWet: true) is >= 0 and <= 1 && RainLaw.Chance(share, wasWet: false) is >= 0 and <= 1
            && RainLaw.Chance(share, wasWet: true) >= RainLaw.Chance(share, wasWet: false));

    [Fact]
    public void It_always_rains_with_share_one_and_never_with_none()
    {
        Assert.Equal(1, RainLaw.Chance(1, wasWet: true));
        Assert.Equal(0, RainLaw.Chance(0, wasWet: false));
    }
}
