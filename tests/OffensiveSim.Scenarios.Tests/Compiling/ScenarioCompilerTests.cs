using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Scenarios.Format;
using Xunit;
using static OffensiveSim.Scenarios.Tests.Compiling.SampleScenario;

namespace OffensiveSim.Scenarios.Tests.Compiling;

public class ScenarioCompilerTests
{
    [Fact]
    public void A_valid_scenario_compiles_without_a_word()
    {
        var result = Compile(Document);

        Assert.Empty(result.Diagnostics);
        var theater = result.Scenario!.Theater;
        Assert.Equal(["blue", "red"], result.Scenario.SideIds);
        Assert.Equal(["1-bde", "2-bde", "3-bde"], theater.Formations.Select(formation => formation.Id));
        Assert.Equal([0, 0, 1], theater.Formations.Select(formation => formation.Side));
        Assert.Equal(-1, theater.Formations[0].StockDays);
        Assert.Equal("north-east--south-east/rail", theater.Links[4].Id);
        Assert.Equal([new TruckPoolDefinition("trucks", 50)], theater.Sides[1].TruckPools);
        Assert.Equal([2, 3], theater.Plans[0].Nodes);
        Assert.Equal([new ObjectiveDefinition(2, 0)], theater.Outcomes.Objectives);
        Assert.Equal(0, theater.Outcomes.TerritoryBy);
    }

    [Fact]
    public void A_formation_without_a_stance_holds_where_it_stands_with_a_warning()
    {
        var result = Compile(WithSide("blue", side => side with { Formations = [.. side.Formations, Formation("9-bde", "south-west", 900, 37)] }));

        var warning = Assert.Single(result.Diagnostics);
        Assert.Equal((Severity.Warning, At(37)), (warning.Severity, warning.Place));
        var plan = result.Scenario!.Theater.Plans[^1];
        Assert.Equal(("9-bde", Stance.Hold), (plan.Id, plan.Stance));
        Assert.Equal([2], plan.Formations);
    }

    [Fact]
    public void Named_pools_follow_the_general_one_and_serve_their_entries()
    {
        var scenario = Compiled(WithSide("red", side => side with
        {
            Supply = side.Supply with { TruckPools = [new TruckPoolSection { Place = At(52), Id = "south", Trucks = Number(7, 52), Serves = [Name("line", 52)] }] },
        }));

        Assert.Equal(new TruckPoolDefinition("south", 7), scenario.Theater.Sides[1].TruckPools[1]);
        Assert.Equal([0, 0, 1], scenario.Theater.Formations.Select(formation => formation.TruckPool));
    }

    [Fact]
    public void A_side_may_have_no_trucks()
    {
        var scenario = Compiled(WithSide("red", side => side with { Supply = side.Supply with { Trucks = Number(0, 51) } }));

        Assert.Equal([new TruckPoolDefinition("trucks", 0)], scenario.Theater.Sides[1].TruckPools);
    }

    [Fact]
    public void Places_of_a_pocket_compile_to_its_nodes_each_once_and_none_to_anywhere()
    {
        var pocket = new PocketSection { Place = At(73), Id = "east", Of = Name("red", 73), Plan = [Name("line", 73)] };
        var placed = pocket with { At = [Name("south-east", 74), Name("north-east", 74), Name("south-east", 74)] };

        var pockets = Compiled(Document with { Outcomes = Document.Outcomes with { Pockets = [placed, pocket with { Id = "west" }] } }).Theater.Outcomes.Pockets;

        Assert.Equal([2, 3], pockets[0].Nodes);
        Assert.Equal((1, "east"), (pockets[0].Side, pockets[0].Id));
        Assert.Equal([2], pockets[0].Formations);
        Assert.Empty(pockets[1].Nodes);
    }

    [Fact]
    public void A_document_with_holes_gives_errors_and_no_exception()
    {
        var hollow = Document with
        {
            Theater = new TheaterSection { Nodes = [new NodeRow { Id = "x" }, new NodeRow()], Links = [new LinkRow()], Crossings = [new CrossingSection { Id = "c" }] },
            Sides = new Dictionary<string, SideSection>
            {
                ["blue"] = new()
                {
                    Formations = [new FormationRow { Id = "f" }],
                    Plan = [new PlanSection { Id = "p", Attack = new AdvanceOrder(), Rules = [new RuleSection()] }],
                    Supply = new SupplySection { Sources = [new SourceSection()], Railheads = [new RailheadSection()], TruckPools = [new TruckPoolSection()] },
                    Strikes = [new StrikeSection()],
                },
            },
            Factors = [new FactorSection()],
            Outcomes = new OutcomesSection { Objectives = [new ObjectiveSection()], Pockets = [new PocketSection()] },
            History = [new HistoryRow()],
        };

        var result = Compile(hollow);

        Assert.Null(result.Scenario);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
    }

    [Fact]
    public void All_errors_are_told_at_once_in_the_order_of_the_file()
    {
        var result = Compile(WithTheater(theater => theater with
        {
            Nodes = [.. theater.Nodes, Node("lost", 50.1, 36.1, "green", 14)],
            Links = [.. theater.Links, Link("north-west", "nowhere", 5, 25)],
        }));

        Assert.Null(result.Scenario);
        Assert.Equal([14, 14, 25], result.Diagnostics.Select(diagnostic => diagnostic.Place.Line));
    }
}
