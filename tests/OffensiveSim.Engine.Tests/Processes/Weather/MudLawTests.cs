using CsCheck;
using OffensiveSim.Engine.Processes.Weather;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Weather;

public sealed class MudLawTests
{
    [Fact]
    public void Three_days_of_rain_make_it_deep_and_five_dry_ones_hard_again()
    {
        var mud = 0.0;
        for (var day = 0; day < 3; day++)
        {
            mud = MudLaw.After(mud, wet: true);
        }

        Assert.Equal(1, mud, 12);
        Assert.Equal(0.4, MudLaw.Speed(mud, openGround: true), 12);
        Assert.Equal(0.8, MudLaw.Speed(mud, openGround: false), 12);
        for (var day = 0; day < 5; day++)
        {
            mud = MudLaw.After(mud, wet: false);
        }

        Assert.Equal(0, mud, 12);
        Assert.Equal(1, MudLaw.Speed(0, openGround: true));
    }

    [Fact]
    public void Mud_never_speeds_anything_up_and_hampers_least_on_roads() =>
        Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1]).Sample((a, b) =>
            MudLaw.Speed(Math.Max(a, b), true) <= MudLaw.Speed(Math.Min(a, b), true) && MudLaw.Speed(a, true) <= MudLaw.Speed(a, false)
            && MudLaw.After(a, true) >= a && MudLaw.After(a, false) <= a && MudLaw.After(a, true) <= 1 && MudLaw.After(a, false) >= 0);
}
