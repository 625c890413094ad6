using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Arrivals;

public sealed class ArrivalsProcessTests
{
    [Fact]
    public void A_reinforcement_arrives_on_its_day_and_is_booked_then()
    {
        var arrived = new List<(double Day, FormationStatus Status, double Men)>();

        SmallTheater.Row("BR").Source(0, 0).Formation("1-bde", 0, 0, change: formation => formation with { ArrivesDay = 3 })
            .Run(afterStep: run => arrived.Add((run.Day, run.State.Formations.Status[0], run.State.Ledger.Arrived[0])));

        Assert.All(arrived, step => Assert.Equal(step.Day < 3 ? (FormationStatus.Absent, 0) : (FormationStatus.Ready, 3000), (step.Status, step.Men)));
    }

    [Fact]
    public void One_that_answers_the_offensive_arrives_a_fifth_sooner_to_a_fifth_later()
    {
        var days = ArrivalDays(formation => formation with { ArrivesDay = 10, Reactive = true }, runs: 300);

        Assert.All(days, day => Assert.InRange(day, 8, 12.25));
        Assert.InRange(days.Average(), 9.8, 10.5);
        Assert.True(days.Distinct().Count() > 10);
    }

    [Fact]
    public void A_doubtful_formation_is_there_in_its_share_of_runs()
    {
        var there = ArrivalDays(formation => formation with { Present = 0.3 }, runs: 500).Count(double.IsFinite);

        Assert.InRange(there / 500.0, 0.3 - 0.082, 0.3 + 0.082);
    }

    [Fact]
    public void Nobody_arrives_in_a_place_that_has_fallen()
    {
        var theater = SmallTheater.Row("BRR").Source(0, 0).Source(1, 2)
            .Formation("1-bde", 0, 0).Plan("main", Stance.Attack, ["1-bde"], [1]).Formation("late", 1, 1, change: formation => formation with { ArrivesDay = 5 });

        var record = theater.Run(afterStep: run => Assert.Equal(run.Day < 5 ? FormationStatus.Absent : FormationStatus.Gone, run.State.Formations.Status[1]));

        Assert.All(record.Sides[1].Strength, men => Assert.Equal(0, men));
        Assert.Equal(0, record.Sides[1].Captured);
    }

    [Fact]
    public void A_dated_strike_reduces_a_crossing_which_then_recovers()
    {
        var left = CrossingLeft(success: 1);

        Assert.All(left.Take(8), part => Assert.Equal(1, part));
        Assert.Equal(0.3, left[8], 12);
        Assert.Equal(1 - (0.7 / Math.E), left[8 + 20], 9);
    }

    [Fact]
    public void A_strike_that_misses_does_nothing() => Assert.All(CrossingLeft(success: 0), part => Assert.Equal(1, part));

    [Fact]
    public void A_strike_hits_in_its_share_of_runs()
    {
        var hits = Enumerable.Range(0, 400).Count(run => CrossingLeft(success: 0.4, (uint)run)[8] < 1);

        Assert.InRange(hits / 400.0, 0.4 - 0.098, 0.4 + 0.098);
    }

    /// <summary>A bridge blown before an attack is usable again for trucks on the day it is repaired, though nothing else has happened.</summary>
    [Fact]
    public void A_bridge_that_is_repaired_carries_supply_again()
    {
        var theater = SmallTheater.Row("BBBR").Days(20).Source(0, 0).Formation("1-bde", 0, 2).Link(1, link => link with { River = true, Bridge = true }).Compile();
        var blow = new BlowBridge(way: 1, day: 3, untilDay: 7.6);
        var distances = new List<(double Day, double Km)>();

        new CampaignSimulator(theater, [blow, .. StepOrder.For(theater)]) { AfterStep = run => distances.Add((run.Day, run.State.Supply.DistanceKm[2])) }.Run(1, 0);

        Assert.All(distances, step => Assert.Equal(step.Day is >= 3 and < 8 ? double.PositiveInfinity : 40, step.Km));
    }

    private static List<double> CrossingLeft(double success, uint index = 0)
    {
        var left = new List<double>();
        SmallTheater.Row("BBR").Source(0, 0).Link(0, link => link with { River = true, Bridge = true }).Crossing("ferry", 480, 0)
            .Strike(new StrikeDefinition { Id = "hit", Side = 1, Crossing = 0, Day = 2, Multiplier = 0.3, RepairDays = 5, Success = success })
            .Run(index, run => left.Add(run.State.Supply.CapLeft[run.Theater.Logistics.FirstCrossing]));
        return left;
    }

    private static List<double> ArrivalDays(Func<FormationDefinition, FormationDefinition> change, int runs)
    {
        var (days, day) = (new List<double>(), double.PositiveInfinity);
        var simulator = new CampaignSimulator(SmallTheater.Row("BR").Days(15).Source(0, 0).Formation("1-bde", 0, 0, change: change).Compile())
        {
            AfterStep = run => day = run.State.Formations.Status[0] == FormationStatus.Ready ? Math.Min(day, run.Day) : day,
        };
        for (var run = 0u; run < runs; run++)
        {
            day = double.PositiveInfinity;
            simulator.Run(1, run);
            days.Add(day);
        }

        return days;
    }

    /// <summary>Takes a bridge down, as an attack across it would.</summary>
    private sealed class BlowBridge(int way, double day, double untilDay) : IProcess
    {
        public string Explanation => "a bridge is blown";

        public void Apply(CampaignRun run)
        {
            if (run.Day == day)
            {
                run.State.Ground.DownUntilDay[way] = untilDay;
                run.State.Supply.NextRepairDay = untilDay;
                Array.Fill(run.State.Supply.Stale, true);
            }
        }
    }
}
