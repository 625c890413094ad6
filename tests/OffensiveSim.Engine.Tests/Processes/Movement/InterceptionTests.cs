using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Processes.Combat;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Movement;

public sealed class InterceptionTests
{
    private const double Men = 3000;
    private const double RaidKm = 130;

    /// <summary>The column leaves n3 on day 0.5 and is past the place beside its road on day 2, the enemy enters it a little earlier in most campaigns and later in some.</summary>
    [Fact]
    public void A_column_that_finds_the_enemy_on_its_road_pays_what_a_rout_costs_and_who_was_past_it_nothing()
    {
        var runs = Enumerable.Range(0, 40).Select(run => Follow(Beside(5), (uint)run)).ToArray();

        Assert.Contains(runs, run => run.EnemyCameFirst);
        Assert.Contains(runs, run => !run.EnemyCameFirst);
        Assert.All(runs, run => Assert.Equal(run.EnemyCameFirst ? RoutLaw.InRout.Men * Men : 0, run.LostMen, 6));
    }

    [Fact]
    public void Nobody_is_caught_from_beyond_gun_range() => Assert.All(Enumerable.Range(0, 40), run => Assert.Equal(0, Follow(Beside(9), (uint)run).LostMen));

    /// <summary>The enemy comes to a place 5 km from n3 just after the column has left it: he is behind the column, not before it.</summary>
    [Fact]
    public void Who_is_followed_is_not_caught()
    {
        var behind = Beside(5);
        behind = behind with
        {
            Nodes = [.. behind.Nodes.Select((node, at) => at >= 4 ? node with { XKm = 120 } : node)],
            Links = [.. behind.Links.Select(link => link.B == 4 ? link with { A = 3, Km = 6 } : link)],
        };
        var runs = Enumerable.Range(0, 40).Select(run => Follow(behind, (uint)run)).ToArray();

        Assert.Contains(runs, run => run.EnemyCameFirst);
        Assert.All(runs, run => Assert.Equal(0, run.LostMen));
    }

    [Fact]
    public void Nobody_is_caught_where_roads_cannot_be_cut() =>
        Assert.All(Enumerable.Range(0, 40), run => Assert.Equal(0, Follow(Beside(5) with { Without = [Mechanism.CutRoads] }, (uint)run).LostMen));

    /// <summary>However many pieces the road is drawn in: with a node more where the enemy comes near, he bars both halves, and the column pays once.</summary>
    [Fact]
    public void It_pays_once_on_a_retreat()
    {
        var whole = Beside(5);
        var road = whole.Links[1];
        var halves = whole with
        {
            Nodes = [.. whole.Nodes, whole.Nodes[1] with { Id = "n6", XKm = 60 }],
            Links = [.. whole.Links.Where(link => link != road), road with { Id = "n1--n6", B = 6, Km = 20 }, road with { Id = "n6--n2", A = 6, Km = 20 }, road with { Id = "n6--n4", A = 6, B = 4, Km = 6 }],
        };
        var theater = new CompiledTheater(halves);
        var points = theater.RoadPoints;

        Assert.All([theater.Ways.Between(1, 6), theater.Ways.Between(6, 2)], way => Assert.True(points.Near.AsSpan(points.NearStart[points.Start[way]]..points.NearStart[points.Start[way + 1]]).Contains(4)));
        Assert.Equal([0, RoutLaw.InRout.Men * Men], Enumerable.Range(0, 40).Select(run => Math.Round(Follow(halves, (uint)run).LostMen, 6)).Distinct().Order());
    }

    [Fact]
    public void The_story_says_who_barred_the_road()
    {
        var simulator = new CampaignSimulator(new CompiledTheater(Beside(5)));
        var run = Enumerable.Range(0, 40).First(run => Follow(Beside(5), (uint)run).EnemyCameFirst);
        var events = simulator.Replay(seed: 1, (uint)run).Events;
        var caught = Assert.Single(events, told => told.Kind == EventKind.Caught);

        Assert.Equal((0, Men), (caught.Formation, caught.Amount));
        Assert.Contains(caught.Causes, cause => events[cause] is { Kind: EventKind.Captured, Node: 4 });
        Assert.Contains(caught.Causes, cause => events[cause].Kind == EventKind.LeftByOrder);
    }

    /// <summary>A road of 120 km from n3 in the east to n0, and n4 beside the middle of its piece from n2 to n1, which red enters from the north.</summary>
    private static TheaterDefinition Beside(double km) =>
        SmallTheater.Row("BBBBBR", km: 40).Source(0, 0).Source(1, 5)
            .Node(4, node => node with { XKm = 60, YKm = km }).Node(5, node => node with { XKm = 60, YKm = km + RaidKm })
            .Link(3, link => link with { A = 1, Km = 22 }).Contact(3, contact => contact with { A = 2, XKm = 70, YKm = km / 2 }).Link(4, link => link with { Km = RaidKm })
            .Formation("column", 0, 3, Men).Formation("raid", 1, 5).Plan("raid", Stance.Attack, ["raid"], [4])
            .Plan("line", Stance.Hold, ["column"], [3], plan => plan with { Rules = [new RuleDefinition { When = ConditionKind.Day, Value = 0.5, Then = ActionKind.WithdrawTo, Targets = [0] }] })
            .Days(4).Define();

    private static (bool EnemyCameFirst, double LostMen) Follow(TheaterDefinition definition, uint run)
    {
        var (first, theater) = (false, new CompiledTheater(definition));
        var record = new CampaignSimulator(theater)
        {
            AfterStep = campaign =>
            {
                var (formations, ground) = (campaign.State.Formations, campaign.State.Ground);
                var onTheWay = formations.Destination[0] >= 0 && theater.Ground.XKm[formations.Node[0]] > 60;
                first |= ground.Owner[4] == 1 && onTheWay && formations.Status[0] == FormationStatus.Withdrawing;
            },
        }.Run(seed: 1, run);
        return (first, record.Sides[0].Captured + record.Sides[0].Dispersed);
    }
}
