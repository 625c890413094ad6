using System.Text.Json;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Randomness;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Scenarios;
using OffensiveSim.Scenarios.Format;
using Xunit;

namespace OffensiveSim.Ensembles.Tests;

/// <summary>Places lost again, deadlines, recalls, beliefs, aircraft, batteries, lost convoys, claims and help in the summary: counted where the scenario asks for them, and no key of theirs where it does not.</summary>
public sealed class TurnsTests
{
    private const int Runs = 400;

    [Fact]
    public void A_scenario_without_them_has_none_of_their_keys()
    {
        var theater = new CompiledTheater(Synthetic.Scenario.Theater);
        var json = JsonSerializer.Serialize(Ensemble.Run(Synthetic.Scenario, theater, () => Synthetic.Campaigns(theater), new() { Runs = Runs }, null, TestContext.Current.CancellationToken).Result!.Summary);

        Assert.All(new[] { "LostAgain", "Deadlines", "Recalls", "Beliefs", "Air", "Fires", "TrucksLost", "Claims", "Aid" }, key => Assert.DoesNotContain(key, json, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_is_counted_by_the_runs_in_which_it_happened()
    {
        var scenario = Scenario();
        var theater = new CompiledTheater(scenario.Theater);
        var summary = Ensemble.Run(scenario, theater, () => Campaigns(theater), new() { Runs = Runs, Threads = 2 }, null, TestContext.Current.CancellationToken).Result!.Summary;

        Assert.Null(summary.Objectives[0].LostAgain);
        AssertHappened(4, summary.Objectives[1].LostAgain!);
        var deadline = Assert.Single(summary.Deadlines!);
        Assert.Equal(("line", "red", "east", "face"), (deadline.Plan, deadline.Side, deadline.Node, deadline.Cost));
        AssertHappened(2, new EventSummary(deadline.Share, deadline.Day));
        var recall = Assert.Single(summary.Recalls!);
        Assert.Equal(("reserve", "red", 500.0), (recall.Plan, recall.Side, recall.Men.P50));
        AssertHappened(2, new EventSummary(recall.Share, recall.Day));
        var belief = Assert.Single(summary.Beliefs!);
        Assert.Equal("red", belief.Key);
        AssertHappened(4, belief.Value.Convinced);
        AssertHappened(2, belief.Value.Dismissed);
        var air = Assert.Single(summary.Air!);
        Assert.Equal(("red", 120.0, 4.0, 10.0), (air.Key, air.Value.Sorties.P50, air.Value.Wasted.P50, air.Value.OwnLosses.P50));
        Assert.Equal((null, 37.0), (summary.Logistics["blue"].TrucksLost, summary.Logistics["red"].TrucksLost!.P50));
        var aid = Assert.Single(summary.Aid!);
        Assert.Equal(("package", "blue"), (aid.Id, aid.Side));
        AssertHappened(4, new EventSummary(aid.Share, aid.Day));
        var claims = Assert.Single(summary.Claims!);
        Assert.Equal(("red", 80.0, 60.0), (claims.Key, claims.Value.SeenKm2[^1].P50, claims.Value.SaidKm2[^1].P50));
        AssertHappened(2, claims.Value.Places[1]);
        var fires = Assert.Single(summary.Fires!);
        Assert.Equal(("blue", 90.0, 5.0, 4.0, 3.0, 2.0, 431.0), (fires.Key, fires.Value.Salvos.P50, fires.Value.Depots.P50, fires.Value.Railheads.P50, fires.Value.Bridges.P50, fires.Value.Headquarters.P50, fires.Value.StockTonnes.P50));
    }

    // In every n-th run, on day 3.
    private static void AssertHappened(int everyNth, EventSummary summary)
    {
        Assert.Equal(1.0 / everyNth, summary.Share.Value);
        Assert.Equal(3, summary.Day.P10);
        Assert.Null(summary.Day.P75);
    }

    private static RunCampaign Campaigns(CompiledTheater theater)
    {
        var record = new RunRecord(theater);
        return (seed, run) =>
        {
            Synthetic.Fill(record, new Draws(seed, run));
            var (often, seldom) = (run % 2 == 0 ? 3 : double.NaN, run % 4 == 0 ? 3 : double.NaN);
            record.LostAgainDay[1] = seldom;
            record.DeadlineLostDay[0] = often;
            (record.RecallDay[0], record.RecallMen[0]) = (often, run % 2 == 0 ? 500 : 0);
            (record.Sides[1].ConvincedDay, record.Sides[1].DismissedDay) = (seldom, often);
            (record.Sides[1].Sorties, record.Sides[1].SortiesWasted, record.Sides[1].OwnAirLosses) = (120, 4, 8);
            record.AidDay[0] = seldom;
            record.Sides[1].TrucksLost = 37;
            (record.Sides[1].SeenKm2[^1], record.Sides[1].SaidKm2[^1], record.Sides[1].SaidFallenDay[1]) = (80, 60, often);
            (record.Sides[0].Salvos, record.Sides[0].DepotHits, record.Sides[0].RailheadHits, record.Sides[0].BridgeHits, record.Sides[0].HeadquartersHits, record.Sides[0].StockDestroyedTonnes) = (90, 5, 4, 3, 2, 431.2);
            return record;
        };
    }

    private static CompiledScenario Scenario()
    {
        var theater = Synthetic.Scenario.Theater;
        return Synthetic.Scenario with
        {
            Document = Synthetic.Scenario.Document with
            {
                Sides = new Dictionary<string, SideSection> { ["red"] = new() { Plan = [new PlanSection { Id = "line", HoldDeadline = new DeadlineSection { Cost = "face" } }] } },
            },
            Theater = theater with
            {
                Sides = [theater.Sides[0], theater.Sides[1] with { Belief = new BeliefDefinition { Blows = [], Prior = 0.5, SignalPerDay = 1 }, Air = new AirDefinition(10), ConvoyLoss = 0.02, Claims = new ClaimsDefinition(6, 48) }],
                Aid = [new AidDefinition { Id = "package", Side = 0, Day = 1, DelayDays = 2 }],
                Batteries = [new BatteryDefinition { Id = "rockets", Side = 0, SalvosPerDay = 3, ReachKm = 60, Targets = [FireTarget.Depots] }],
                Plans =
                [
                    new PlanDefinition { Id = "line", Side = 1, Formations = [1], Stance = Stance.Hold, Deadline = new HoldDeadline(2, 8) },
                    new PlanDefinition { Id = "reserve", Side = 1, Formations = [1], Rules = [new RuleDefinition { When = ConditionKind.Day, Then = ActionKind.Recall, Targets = [2] }] },
                ],
            },
        };
    }
}
