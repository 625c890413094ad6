using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Movement;

public sealed class MovementProcessTests
{
    [Fact]
    public void On_own_roads_a_column_marches_31_km_in_a_third_of_a_day()
    {
        var (progress, node) = (new List<double>(), new List<int>());

        SmallTheater.Row("BBR", km: 31).Source(0, 0).Formation("1-bde", 0, 0).Plan("move", Stance.Hold, ["1-bde"], [1]).Run(afterStep: run =>
        {
            progress.Add(run.State.Formations.ProgressKm[0]);
            node.Add(run.State.Formations.Node[0]);
        });

        Assert.Equal((25, 0), (progress[0], node[0]));
        Assert.Equal((0, 1), (progress[1], node[1]));
    }

    /// <summary>100 km a day, 20 km a hop: within a step of six hours a column passes one place and stands 5 km beyond.</summary>
    [Fact]
    public void A_column_that_arrives_goes_on_within_the_step()
    {
        (int Node, double Km)? first = null;

        SmallTheater.Row("BBBR").Source(0, 0).Formation("1-bde", 0, 0).Plan("move", Stance.Hold, ["1-bde"], [2])
            .Run(afterStep: run => first ??= (run.State.Formations.Node[0], run.State.Formations.ProgressKm[0]));

        Assert.Equal(1, first?.Node);
        Assert.Equal(5, first!.Value.Km, 9);
    }

    /// <summary>The front runs half-way, so 31 km remain of 62. Evacuated ground: 50 km a day times 0.5 + 0.5 x 0.85 makes 46.25, a little less as the column tires.</summary>
    [Fact]
    public void An_unopposed_column_drives_into_31_km_of_empty_ground_in_two_thirds_of_a_day_on_average()
    {
        var simulator = new CampaignSimulator(SmallTheater.Row("BR", km: 62).Days(5).Source(0, 0).Formation("1-bde", 0, 0).Plan("main", Stance.Attack, ["1-bde"], [1]).Objective(1, 0).Compile());

        var mean = Enumerable.Range(0, 500).Average(run => simulator.Run(1, (uint)run).CaptureDay[0]);

        // Captures are noted at the end of a step, on average an eighth of a day late.
        Assert.InRange(mean, (31 / 46.25) + 0.06, (31 / 46.25) + 0.2);
    }

    [Fact]
    public void The_first_stretch_has_the_mean_speed_of_the_law()
    {
        var km = new List<double>();
        var simulator = new CampaignSimulator(SmallTheater.Row("BR", km: 100).Days(1).Source(0, 0).Formation("1-bde", 0, 0).Plan("main", Stance.Attack, ["1-bde"], [1]).Compile())
        {
            AfterStep = run => km.AddRange(run.Step == 0 ? [run.State.Formations.ProgressKm[0] - 50] : []),
        };
        for (var run = 0u; run < 2000; run++)
        {
            simulator.Run(1, run);
        }

        // 46.25 km a day for a quarter of a day; four standard errors of a lognormal with sigma 0.3.
        Assert.InRange(km.Average(), 11.5625 - 0.32, 11.5625 + 0.32);
    }

    /// <summary>A red brigade in n2, 15 km beyond the empty n1, stands on the column's flank: exploitation at 25 instead of pursuit at 50, dragged by its men against the column's.</summary>
    [Fact]
    public void A_garrison_near_the_column_drags_it()
    {
        double FirstStretch(SmallTheater theater)
        {
            var km = double.NaN;
            theater.Run(afterStep: run => km = double.IsNaN(km) ? run.State.Formations.ProgressKm[0] - 15 : km);
            return km;
        }

        SmallTheater Column() => SmallTheater.Row("BRR", km: 15).Link(0, link => link with { Km = 30 }).Days(1).Source(0, 0).Source(1, 2).Formation("1-bde", 0, 0).Plan("main", Stance.Attack, ["1-bde"], [1]);
        var (free, far, dragged) = (FirstStretch(Column()), FirstStretch(Column().Node(2, node => node with { XKm = 45 }).Formation("2-bde", 1, 2)), FirstStretch(Column().Node(2, node => node with { YKm = 0, XKm = 26 }).Formation("2-bde", 1, 2).Contact(1, contact => contact with { River = true })));

        Assert.Equal(free, far, 6);
        Assert.Equal(free / 2 / 1.3, dragged, 6);
    }

    [Fact]
    public void A_blown_bridge_delays_by_the_time_of_a_military_bridge()
    {
        var (standing, blown) = (Bridge(chance: 0), Bridge(chance: 1));
        var delays = new List<double>();

        for (var run = 0u; run < 400; run++)
        {
            var day = standing.Run(1, run).CaptureDay[0];
            delays.Add(blown.Run(1, run).CaptureDay[0] - day);
        }

        Assert.All(delays, delay => Assert.InRange(delay, 0, 120));
        Assert.InRange(delays.Average(), 8.8, 11.2);
    }

    [Fact]
    public void Reserves_wait_on_their_side_of_a_bridge_that_is_down()
    {
        var theater = SmallTheater.Row("BBBR").Days(6).Source(0, 0).Link(1, link => link with { River = true, Bridge = true })
            .Formation("reserve", 0, 0).Plan("reserve", Stance.Reserve, ["reserve"], [2]).Compile();
        var arrived = double.NaN;

        new CampaignSimulator(theater, [new Demolish(1, untilDay: 3), .. StepOrder.For(theater)])
        {
            AfterStep = run => arrived = double.IsNaN(arrived) && run.State.Formations.Node[0] == 2 ? run.Day : arrived,
        }.Run(1, 0);

        Assert.Equal(3, arrived);
    }

    /// <summary>Roads past the place are his from that moment, not from the next step on.</summary>
    [Fact]
    public void Whoever_takes_a_place_stands_in_it_at_once()
    {
        bool? stands = null;

        SmallTheater.Row("BR").Days(4).Source(0, 0).Formation("1-bde", 0, 0).Plan("main", Stance.Attack, ["1-bde"], [1]).Run(afterStep: run =>
        {
            var ground = run.State.Ground;
            stands ??= ground.Owner[1] == 0 ? ground.Manned[1] && ground.StandingMen[1] > 0 : null;
        });

        Assert.True(stands);
    }

    [Fact]
    public void Sanctuary_is_never_entered()
    {
        var theater = SmallTheater.Row("BR").Node(1, node => node with { SanctuaryOf = 1 }).Days(10).Source(0, 0).Formation("1-bde", 0, 0).Plan("main", Stance.Attack, ["1-bde"], [1]).Objective(1, 0);

        var record = theater.Run(afterStep: run => Assert.Equal((0, 0.0), (run.State.Formations.Node[0], run.State.Formations.ProgressKm[0])));

        Assert.Equal(double.NaN, record.CaptureDay[0]);
        Assert.Equal(0, record.ChangeCount);
    }

    [Fact]
    public void A_column_without_fuel_goes_on_foot()
    {
        double? km = null;

        SmallTheater.Row("BBR", km: 31).Formation("1-bde", 0, 0, change: formation => formation with { StockDays = 0 }).Plan("move", Stance.Hold, ["1-bde"], [1])
            .Run(afterStep: run => km ??= run.State.Formations.ProgressKm[0]);

        Assert.Equal(5, km!.Value, 9);
    }

    [Fact]
    public void Whoever_takes_a_place_leaves_a_handful_behind()
    {
        var theater = SmallTheater.Row("BR").Days(2).Source(0, 0).Formation("1-bde", 0, 0).Plan("main", Stance.Attack, ["1-bde"], [1]);
        var garrison = 0.0;

        theater.Run(afterStep: run => garrison = Math.Max(garrison, run.State.Ground.GarrisonMen[1]));

        Assert.Equal(80, garrison, 9);
    }

    /// <summary>A place falls while a reserve is on the way to it: the reserve turns round, and obeys the next order.</summary>
    [Fact]
    public void A_reserve_whose_goal_falls_on_the_way_turns_back_and_moves_again()
    {
        var theater = SmallTheater.Row("BBBBBRR", km: 60).Days(20).Source(0, 0).Source(1, 6)
            .Link(3, link => link with { Km = 90 })
            .Formation("reserve", 0, 3).Formation("raider", 1, 5, men: 9000, quality: 1.1)
            .Plan("reserve", Stance.Reserve, ["reserve"], [4, 0])
            .Plan("raid", Stance.Attack, ["raider"], [4]);
        var (turned, node) = (false, -1);

        theater.Run(afterStep: run =>
        {
            turned |= run.State.Ground.Owner[4] == 1;
            node = run.State.Formations.Node[0];
        });

        Assert.True(turned, "The goal never fell.");
        Assert.Equal(0, node);
    }

    private static CampaignSimulator Bridge(double chance) =>
        new(SmallTheater.Row("BR").Days(60).Source(0, 0).Link(0, link => link with { River = true, Bridge = true })
            .Model(model => model with { Movement = model.Movement with { BridgeBlown = chance } })
            .Formation("1-bde", 0, 0).Plan("main", Stance.Attack, ["1-bde"], [1]).Objective(1, 0).Compile());

    private sealed class Demolish(int way, double untilDay) : IProcess
    {
        public string Explanation => "a bridge is blown";

        public void Apply(CampaignRun run) => run.State.Ground.DownUntilDay[way] = untilDay;
    }
}
