using CsCheck;
using OffensiveSim.Engine.Processes.AirSupport;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.AirSupport;

public sealed class AirSupportLawTests
{
    /// <summary>Oracle by hand: 10 sorties a day for 1,000 men give exp(0.6533 · (1 - 1/e)) = 1.5113; no number gives more than exp(0.98 / 1.5) = 1.9219.</summary>
    [Fact]
    public void Sorties_raise_the_odds_up_to_what_air_superiority_is_worth()
    {
        Assert.Equal(1, AirSupportLaw.Odds(0, 1000));
        Assert.Equal(1, AirSupportLaw.Odds(20, 0));
        Assert.Equal(1.5113, AirSupportLaw.Odds(10, 1000), 4);
        Assert.Equal(AirSupportLaw.Odds(10, 1000), AirSupportLaw.Odds(40, 4000), 12);
        Assert.Equal(1.9219, AirSupportLaw.Odds(1e6, 1000), 4);
    }

    [Fact]
    public void More_sorties_are_never_worth_less_and_each_further_one_is_worth_less_than_the_one_before() =>
        Gen.Select(Gen.Double[0, 200], Gen.Double[0.1, 50], Gen.Double[100, 20_000]).Sample((sorties, more, men) =>
        {
            var (first, second, third) = (AirSupportLaw.Odds(sorties, men), AirSupportLaw.Odds(sorties + more, men), AirSupportLaw.Odds(sorties + (2 * more), men));
            return second >= first && third >= second && Math.Log(third / second) <= Math.Log(second / first) + 1e-12;
        });

    [Fact]
    public void Three_in_ten_are_flown_in_rain() => Assert.Equal((40.0, 12.0), (AirSupportLaw.Flown(40, wet: false), AirSupportLaw.Flown(40, wet: true)));
}
