using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Weather;

public sealed class WeatherProcessTests
{
    [Fact]
    public void Each_period_has_its_share_of_wet_days()
    {
        var (dry, wet, days) = (0, 0, 0);
        var simulator = Simulator(100, [new WeatherPeriod("september", 0, 0.2), new WeatherPeriod("october", 50, 0.7)], run =>
        {
            days += run.Step % 4 == 0 && run.Day < 50 ? 1 : 0;
            dry += run.Step % 4 == 0 && run.Day < 50 && run.State.Weather.Wet ? 1 : 0;
            wet += run.Step % 4 == 0 && run.Day >= 50 && run.State.Weather.Wet ? 1 : 0;
        });

        for (var index = 0u; index < 200; index++)
        {
            simulator.Run(1, index);
        }

        // Correlation 0.4 makes 10,000 days worth (1 - 0.4) / (1 + 0.4) of as many: four standard errors.
        Assert.Equal(10_000, days);
        Assert.InRange(dry / 10_000.0, 0.2 - 0.025, 0.2 + 0.025);
        Assert.InRange(wet / 10_000.0, 0.7 - 0.032, 0.7 + 0.028);
    }

    [Fact]
    public void Weather_stays_the_same_through_a_day()
    {
        var seen = new List<(int Day, bool Wet)>();

        Simulator(20, [new WeatherPeriod("always", 0, 0.5)], run => seen.Add(((int)run.Day, run.State.Weather.Wet))).Run(1, 0);

        Assert.All(seen.GroupBy(step => step.Day), day => Assert.Single(day.Select(step => step.Wet).Distinct()));
        Assert.Equal(2, seen.Select(step => step.Wet).Distinct().Count());
    }

    [Fact]
    public void Where_nothing_is_told_of_it_or_it_is_switched_off_it_never_rains()
    {
        Simulator(20, [], run => Assert.False(run.State.Weather.Wet)).Run(1, 0);
        Simulator(20, [new WeatherPeriod("always", 0, 1)], run => Assert.Equal((false, 0.0), (run.State.Weather.Wet, run.State.Weather.Mud)), [Mechanism.Weather]).Run(1, 0);
    }

    [Fact]
    public void Rain_and_mud_hold_an_attack_up()
    {
        double Falls(params WeatherPeriod[] weather) => Enumerable.Range(0, 100).Average(index =>
        {
            var day = Simulator(60, weather, _ => { }).Run(1, (uint)index).CaptureDay[0];
            return double.IsNaN(day) ? 60 : day;
        });

        Assert.True(Falls(new WeatherPeriod("always", 0, 1)) > Falls() + 0.5);
    }

    private static CampaignSimulator Simulator(int days, WeatherPeriod[] weather, Action<CampaignRun> look, Mechanism[]? without = null)
    {
        var theater = SmallTheater.Row("BRR").Days(days).Source(0, 0).Source(1, 2)
            .Formation("division", 0, 0, men: 6000).Plan("main", Stance.Attack, ["division"], [1])
            .Formation("line", 1, 1, men: 2500).Objective(1, 0).Define();
        return new CampaignSimulator(new CompiledTheater(theater with { Weather = weather, Without = without ?? [] })) { AfterStep = look };
    }
}
