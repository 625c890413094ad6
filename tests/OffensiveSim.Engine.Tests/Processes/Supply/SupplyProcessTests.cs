using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Processes.Supply;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Supply;

public sealed class SupplyProcessTests
{
    /// <summary>3,000 men without any stock take up four days a day: 120 t in the first half day.</summary>
    private const double FirstNeed = 120;

    [Fact]
    public void With_plenty_the_first_half_day_brings_what_can_be_unloaded()
    {
        var theater = Depot();

        Assert.Equal(FirstNeed, IssuedAtFirst(theater), 9);
    }

    [Fact]
    public void A_source_hands_out_what_it_has() => Assert.Equal(50, IssuedAtFirst(Depot(tonnesPerDay: 100)), 9);

    /// <summary>120 t over 60 km are 20 trips of five hours; ten trucks give 0.7 x 12 x 10 / 2 = 42 hours in half a day.</summary>
    [Fact]
    public void Trucks_carry_what_their_hours_allow() => Assert.Equal(FirstNeed * 42 / 100, IssuedAtFirst(Depot().Trucks(0, 10)), 9);

    [Fact]
    public void A_crossing_lets_through_what_it_bears() => Assert.Equal(15, IssuedAtFirst(Depot().Link(1, link => link with { River = true, Bridge = true }).Crossing("ferry", 30, 1)), 9);

    /// <summary>What a railhead of 100 t a day cannot hand over is fetched 80 km further back, on average (1 - 50 / 120) of that.</summary>
    [Fact]
    public void A_full_railhead_costs_truck_hours_instead()
    {
        var theater = Depot().Side(0, side => side with { Railheads = [new SupplyPointDefinition(0, 100)] }).Trucks(0, 10);
        var km = 60 + ((1 - (50.0 / 120)) * 80);
        var hours = FirstNeed / 6 * ((2 * km / 40) + 2);

        Assert.Equal(FirstNeed * 42 / hours, IssuedAtFirst(theater), 9);
    }

    [Fact]
    public void Formations_on_one_source_share_alike()
    {
        var theater = Depot(tonnesPerDay: 100).Formation("2-bde", 0, 3, men: 1000, change: formation => formation with { StockDays = 0 });
        var shares = new List<double>();

        theater.Run(afterStep: run => shares.Add(run.State.Formations.FuelTonnes[0] / run.State.Formations.FuelTonnes[1]));

        Assert.Equal(3, shares[0], 2);
    }

    [Theory]
    [InlineData("source n0")]
    [InlineData("trucks")]
    [InlineData("crossing ferry")]
    [InlineData("no open road")]
    public void The_shortfall_is_booked_on_the_cap_that_binds(string cap)
    {
        var theater = cap switch
        {
            "source n0" => Depot(tonnesPerDay: 20),
            "trucks" => Depot().Trucks(0, 5),
            "crossing ferry" => Depot().Link(1, link => link with { River = true, Bridge = true }).Crossing("ferry", 20, 1),
            _ => Depot().Node(2, node => node with { Controller = 1 }),
        };

        var (record, names) = (theater.Run(), theater.Compile().CapNames);

        Assert.All(names.Select((name, at) => (name, Tonnes: record.Sides[0].ShortByCapTonnes[at])), booked =>
        {
            if (booked.name == cap)
            {
                Assert.InRange(booked.Tonnes, 100, double.MaxValue);
            }
            else
            {
                Assert.Equal(0, booked.Tonnes, 9);
            }
        });
        Assert.InRange(record.Sides[0].StrainPeak, 0.1, 1);
    }

    [Fact]
    public void With_plenty_nothing_strains()
    {
        var side = Depot(stockDays: 5).Run().Sides[0];

        Assert.Equal(0, side.StrainPeak);
        Assert.Equal(0, side.StrainMean);
        Assert.All(side.ShortByCapTonnes, tonnes => Assert.Equal(0, tonnes));
        Assert.InRange(side.TruckLoadPeak, 1e-6, 1);
    }

    [Fact]
    public void Truck_load_is_the_hours_asked_for_over_those_there_are() => Assert.Equal(100.0 / 42, Depot().Trucks(0, 10).Days(1).Run().Sides[0].TruckLoadPeak, 9);

    /// <summary>A source of 20 t a day against 25 t used: in the long run strain is what is missing over three days.</summary>
    [Fact]
    public void In_want_the_men_live_on_what_comes()
    {
        var (issued, fuel) = (new List<double>(), new List<double>());

        Depot(tonnesPerDay: 20).Run(afterStep: run =>
        {
            issued.Add(run.State.Ledger.IssuedTonnes[0]);
            fuel.Add(run.State.Formations.FuelTonnes[0]);
        });

        Assert.Equal(20, (issued[^1] - issued[^21]) / 5, 9);
    }

    [Fact]
    public void Isolation_counts_the_days_without_a_way_back_and_ends_with_it()
    {
        var cutOff = new List<double>();
        var connected = new List<double>();

        SmallTheater.Row("BRBR").Days(2).Source(0, 0).Formation("1-bde", 0, 2).Run(afterStep: run => cutOff.Add(run.State.Formations.IsolatedDays[0]));
        SmallTheater.Row("BBBR").Days(2).Source(0, 0).Formation("1-bde", 0, 2).Run(afterStep: run => connected.Add(run.State.Formations.IsolatedDays[0]));

        Assert.Equal([0.5, 0.5, 1, 1], cutOff[..4]);
        Assert.All(connected, days => Assert.Equal(0, days));
    }

    /// <summary>The road between places 1 and 2 runs past place 3, north of its middle, which the enemy takes: it is cut where his men stand nearer than the garrisons at its ends.</summary>
    [Theory]
    [InlineData(8, true, true)]
    [InlineData(8, false, false)]
    [InlineData(16, true, false)]
    public void A_road_is_cut_by_enemy_men_beside_it(double awayKm, bool attacked, bool cut)
    {
        var theater = SmallTheater.Row("BBBBR").Days(6).Source(0, 0).Source(1, 4).Formation("1-bde", 0, 2).Formation("2-bde", 1, 4)
            .Node(3, node => node with { XKm = 30, YKm = awayKm }).Link(2, link => link with { Km = 14 })
            .Plan("flank", attacked ? Stance.Attack : Stance.Hold, ["2-bde"], attacked ? [3] : []);
        var km = double.NaN;

        theater.Run(afterStep: run => km = run.State.Supply.DistanceKm[2]);

        Assert.Equal(cut ? double.PositiveInfinity : 40, km);
    }

    /// <summary>Trains reach a railhead only over own places out of gun range; else trucks come all the way from the source.</summary>
    [Theory]
    [InlineData(20, 20)]
    [InlineData(12, 36)]
    public void A_railhead_under_fire_is_closed(double spacingKm, double truckKm)
    {
        var definition = SmallTheater.Row("BBBBR", spacingKm).Source(0, 0).Formation("1-bde", 0, 3)
            .Side(0, side => side with { Railheads = [new SupplyPointDefinition(2, 500), new SupplyPointDefinition(3, 500)] }).Define();
        var rails = Enumerable.Range(0, 3).Select(node => new LinkDefinition { Id = $"n{node}--n{node + 1}/rail", A = node, B = node + 1, Mode = LinkMode.Rail, Km = spacingKm });
        definition = definition with { Links = [.. definition.Links, .. rails.Where(rail => rail.B < 3 || spacingKm > 15)], Sides = [definition.Sides[0] with { Railheads = [new SupplyPointDefinition(spacingKm > 15 ? 2 : 3, 500)] }, definition.Sides[1]] };
        var km = double.NaN;

        new CampaignSimulator(new(definition)) { AfterStep = run => km = run.State.Supply.DistanceKm[3] }.Run(1, 0);

        Assert.Equal(truckKm, km, 9);
    }

    [Fact]
    public void Men_at_the_front_use_sixty_tonnes_a_day()
    {
        var used = new List<double>();

        SmallTheater.Row("BBR").Days(1).Source(0, 0).Formation("1-bde", 0, 1).Run(afterStep: run => used.Add(run.State.Ledger.ConsumedTonnes[0]));

        Assert.Equal(60, used[3], 1);
        Assert.Equal(ConsumptionLaw.BrigadeMen, 3000);
    }

    /// <summary>A brigade without stock, 60 km from a source in the far west, enemy ground far away.</summary>
    private static SmallTheater Depot(double tonnesPerDay = 10_000, double stockDays = 0) =>
        SmallTheater.Row("BBBBBR").Source(0, 0, tonnesPerDay).Formation("1-bde", 0, 3, change: formation => formation with { StockDays = stockDays });

    private static double IssuedAtFirst(SmallTheater theater)
    {
        var issued = double.NaN;
        theater.Days(1).Run(afterStep: run => issued = double.IsNaN(issued) ? run.State.Ledger.IssuedTonnes[0] : issued);
        return issued;
    }
}
