using CsCheck;
using OffensiveSim.Engine.Processes.Fronts;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Fronts;

public sealed class RailMoveLawTests
{
    [Fact]
    public void Five_hundred_kilometres_take_between_two_days_and_nearly_four()
    {
        Assert.Equal(0.5 + (500.0 / 300) + 0.5, RailMoveLaw.Days(500, loading: 0, speed: 0, unloading: 0), 12);
        Assert.Equal(0.75 + (500.0 / 400) + 0.75, RailMoveLaw.Days(500, loading: 0.5, speed: 0.5, unloading: 0.5), 12);
        Assert.Equal(1 + 1 + 1, RailMoveLaw.Days(500, loading: 1, speed: 1, unloading: 1), 12);
    }

    [Fact]
    public void Further_is_never_sooner_and_a_faster_train_never_later() =>
        Gen.Select(Gen.Double[0, 3000], Gen.Double[0, 1000], Gen.Double[0, 1], Gen.Double[0, 1]).Sample((km, more, luck, speed) =>
        {
            Assert.True(RailMoveLaw.Days(km + more, luck, speed, luck) >= RailMoveLaw.Days(km, luck, speed, luck));
            Assert.True(RailMoveLaw.Days(km, luck, speed, luck) >= RailMoveLaw.Days(km, luck, 1, luck));
            Assert.InRange(RailMoveLaw.Days(km, luck, speed, luck), 1 + (km / 500) - 1e-9, 2 + (km / 300) + 1e-9);
        });
}
