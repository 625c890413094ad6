using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Processes.Fires;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Fires;

/// <summary>Blue holds n0 and n1, red the rest: a brigade at n3, its railhead at n4, its source at n5. 20 km from one to the next; a bridge between n3 and n4.</summary>
public sealed class FiresProcessTests
{
    [Theory]
    [InlineData(FireTarget.Depots, 35, false)]
    [InlineData(FireTarget.Depots, 45, true)]
    [InlineData(FireTarget.Railheads, 55, false)]
    [InlineData(FireTarget.Railheads, 65, true)]
    [InlineData(FireTarget.Bridges, 35, false)]
    [InlineData(FireTarget.Bridges, 45, true)]
    [InlineData(FireTarget.Headquarters, 35, false)]
    [InlineData(FireTarget.Headquarters, 45, true)]
    public void Only_what_lies_within_reach_is_fired_at(FireTarget kind, double reachKm, bool reached) => Assert.Equal(reached, Run(Theater(kind, reachKm: reachKm)).Sides[0].Salvos > 0);

    [Fact]
    public void A_depot_that_is_hit_loses_part_of_its_stock_and_is_slower_to_fill_for_good()
    {
        var factors = new List<double>();
        var record = Run(Theater(FireTarget.Depots), run =>
        {
            Books.Check(run);
            factors.Add(run.State.Formations.TurnFactor[0]);
        });

        Assert.True(record.Sides[0].DepotHits > 0 && record.Sides[0].StockDestroyedTonnes > 0);
        Assert.InRange(factors[^1], DamageLaw.LeastTurn, DamageLaw.MostTurn);
        Assert.Equal(factors.Order(), factors);
        Assert.True(record.Sides[1].TruckLoadPeak > Run(Theater(FireTarget.Depots) with { Batteries = [] }).Sides[1].TruckLoadPeak);
    }

    [Fact]
    public void A_railhead_that_is_hit_hands_over_half_and_recovers()
    {
        var lefts = new List<double>();
        var record = Run(Theater(FireTarget.Railheads, salvos: 0.5), run => lefts.Add(run.State.Supply.CapLeft[run.Theater.CapNames.ToList().IndexOf("railhead n4")]));

        Assert.True(record.Sides[0].RailheadHits > 0);
        Assert.Equal(DamageLaw.RailheadLeft, lefts.First(left => left < 1), 12);
        Assert.Contains(lefts.Zip(lefts.Skip(1)), pair => pair.First < pair.Second);
    }

    [Fact]
    public void A_bridge_on_the_supply_route_is_closed_for_a_time_and_supply_waits()
    {
        var closed = 0;
        var theater = Theater(FireTarget.Bridges, salvos: 4);
        var record = Run(theater, run => closed += double.IsInfinity(run.State.Supply.DistanceKm[run.Theater.NodeCount + 3]) ? 1 : 0);

        Assert.True(record.Sides[0].BridgeHits > 0 && closed > 0);
        Assert.True(record.Sides[1].ShortByCapTonnes.Sum() > 0);
        Assert.Equal(0, Run(theater with { Links = [.. theater.Links.Select(link => link with { Bridge = false, River = false })] }).Sides[0].Salvos);
    }

    [Fact]
    public void A_group_of_crossings_is_worn_down_as_by_dated_strikes()
    {
        var theater = Theater(FireTarget.Bridges, salvos: 0.5);
        var grouped = theater with { Crossings = [new CrossingDefinition("dnipro", [3], 500)] };
        var lefts = new List<double>();
        var record = Run(grouped, run => lefts.Add(run.State.Supply.CapLeft[run.Theater.Logistics.FirstCrossing]));

        Assert.True(record.Sides[0].BridgeHits > 0);
        Assert.Equal(DamageLaw.CrossingLeft, lefts.First(left => left < 1), 12);
    }

    [Fact]
    public void Orders_of_a_headquarters_that_was_hit_are_twelve_hours_late()
    {
        double Left(double salvos)
        {
            var theater = Theater(FireTarget.Headquarters, salvos);
            var plan = theater.Plans[0] with { Rules = [new RuleDefinition { When = ConditionKind.Day, Value = 3, Then = ActionKind.WithdrawTo, Targets = [4] }] };
            var sides = new[] { theater.Sides[0], theater.Sides[1] with { CommandDelayHours = 48 } };
            return new CampaignSimulator(new CompiledTheater(theater with { Sides = sides, Plans = [plan] })).Replay(1, 0).Events.Single(told => told.Kind == EventKind.LeftByOrder).Day;
        }

        Assert.Equal(DamageLaw.OrderDelayDays, Left(100) - Left(0), 12);
    }

    [Fact]
    public void Raiders_who_see_a_depot_help_the_more_the_better_they_can_talk()
    {
        double Share(bool raider, double communications)
        {
            var theater = Theater(FireTarget.Depots, salvos: 4, days: 30, communications: communications);
            var simulator = new CampaignSimulator(new CompiledTheater(theater with
            {
                Formations = [theater.Formations[0] with { Node = 2 }, new FormationDefinition { Id = "scouts", Side = 0, Node = 1, Men = 500, Quality = 0.8, Raider = raider }],
                Plans = [theater.Plans[0] with { Nodes = [2] }],
                Without = [Mechanism.Raids],
            }));
            var (hits, salvos) = (0.0, 0.0);
            for (var run = 0u; run < 40; run++)
            {
                var side = simulator.Run(1, run).Sides[0];
                (hits, salvos) = (hits + side.DepotHits, salvos + side.Salvos);
            }

            return hits / salvos;
        }

        Assert.Equal(FiresLaw.Moving(0.5, true, 1), Share(true, 1), 0.03);
        Assert.Equal(FiresLaw.Moving(0.5, true, 0.5), Share(true, 0.5), 0.03);
        Assert.Equal(FiresLaw.Moving(0.5, false, 1), Share(false, 1), 0.03);
    }

    [Fact]
    public void As_many_salvos_are_fired_as_the_scenario_says_and_none_with_the_mechanism_off()
    {
        var theater = Theater(FireTarget.Railheads, salvos: 9, days: 100);

        Assert.InRange(Run(theater).Sides[0].Salvos, 900 - 20, 900 + 20);
        Assert.Equal(0, Run(theater with { Without = [Mechanism.Fires] }).Sides[0].Salvos);
    }

    [Fact]
    public void What_is_hit_is_told_and_can_be_spared()
    {
        foreach (var (kind, told) in new[] { (FireTarget.Depots, EventKind.DepotHit), (FireTarget.Railheads, EventKind.SalvoHit), (FireTarget.Bridges, EventKind.BridgeHit), (FireTarget.Headquarters, EventKind.HeadquartersHit) })
        {
            var theater = new CompiledTheater(Theater(kind));
            var simulator = new CampaignSimulator(theater);
            var hit = simulator.Replay(1, 0).Events.First(some => some.Kind == told);

            Assert.DoesNotContain(simulator.Replay(1, 0, Suppression.Of(theater, hit)).Events, some => some.Kind == told);
        }
    }

    private static RunRecord Run(TheaterDefinition theater, Action<CampaignRun>? afterStep = null) => new CampaignSimulator(new CompiledTheater(theater)) { AfterStep = afterStep }.Run(1, 0);

    private static TheaterDefinition Theater(FireTarget kind, double salvos = 8, double reachKm = 100, int days = 10, double communications = 1)
    {
        var theater = SmallTheater.Row("BBRRRR").Days(days).Source(0, 0).Source(1, 5).Side(1, side => side with { Railheads = [new SupplyPointDefinition(4, 400)] })
            .Link(3, link => link with { Bridge = true, River = true })
            .Formation("2-bde", 1, 3).Plan("line", Stance.Hold, ["2-bde"], [3]).Define();
        return theater with
        {
            Links = [.. theater.Links, new LinkDefinition { Id = "rail", A = 4, B = 5, Mode = LinkMode.Rail, Km = 20 }],
            Batteries = [new BatteryDefinition { Id = "rockets", Side = 0, SalvosPerDay = salvos, ReachKm = reachKm, Targets = [kind], Communications = communications }],
        };
    }
}
