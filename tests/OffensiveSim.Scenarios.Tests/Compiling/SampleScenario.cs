using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Scenarios.Compiling;
using OffensiveSim.Scenarios.Format;
using OffensiveSim.Scenarios.Reading;
using Xunit;

namespace OffensiveSim.Scenarios.Tests.Compiling;

/// <summary>A valid scenario of four nodes in a square of about 20 km, for tests to change in one point: blue holds the west, red the east.</summary>
internal static class SampleScenario
{
    public static ScenarioDocument Document { get; } = new()
    {
        Place = At(1),
        Offsim = 1,
        Name = "Square",
        Start = new DateTimeOffset(2022, 9, 6, 0, 0, 0, TimeSpan.Zero),
        Days = 10,
        Theater = new TheaterSection
        {
            Place = At(5),
            Nodes =
            [
                Node("north-west", 50.18, 36.00, "blue", 10), Node("south-west", 50.00, 36.00, "blue", 11),
                Node("north-east", 50.18, 36.28, "red", 12), Node("south-east", 50.00, 36.28, "red", 13),
            ],
            Links =
            [
                Link("north-west", "north-east", 21, 20), Link("south-west", "south-east", 21, 21),
                Link("north-west", "south-west", 21, 22), Link("north-east", "south-east", 21, 23),
                Link("north-east", "south-east", 21, 24) with { Mode = LinkMode.Rail },
            ],
        },
        Sides = new Dictionary<string, SideSection>
        {
            ["blue"] = new()
            {
                Place = At(30),
                Supply = Supply("north-west", 31),
                Formations = [Formation("1-bde", "north-west", 3000, 35), Formation("2-bde", "south-west", 2500, 36)],
                Plan =
                [
                    new PlanSection
                    {
                        Place = At(40),
                        Id = "main",
                        Attack = new AdvanceOrder { Place = At(41), With = [Name("1-bde", 41), Name("2-bde", 41)], Through = [Name("north-east", 41), Name("south-east", 42)] },
                    },
                ],
            },
            ["red"] = new()
            {
                Place = At(50),
                Supply = Supply("north-east", 51),
                Formations = [Formation("3-bde", "north-east", 2000, 55)],
                Plan =
                [
                    new PlanSection
                    {
                        Place = At(60),
                        Id = "line",
                        Hold = new HoldOrder { Place = At(61), With = [Name("3-bde", 61)], At = Name("north-east", 61) },
                        Rules = [Rule(new ConditionSection { Lost = Name("north-east", 62) }, new ActionSection { WithdrawTo = [Name("south-east", 62)] }, 62)],
                    },
                ],
            },
        },
        Outcomes = new OutcomesSection { Place = At(70), Objectives = [new ObjectiveSection { Place = At(71), Capture = Name("north-east", 71), By = Name("blue", 71) }] },
    };

    public static Place At(int line) => new("square.yaml", line, 5);

    public static Reference Name(string id, int line) => new(id, At(line));

    public static Number Number(double value, int line) => new(value, At(line));

    public static Number Range(double value, double low, double high, int line) => new(value, At(line)) { Range = (low, high) };

    public static NodeRow Node(string id, double lat, double lon, string controller, int line) =>
        new() { Place = At(line), Id = id, At = [lat, lon], Controller = Name(controller, line) };

    public static LinkRow Link(string from, string to, double km, int line) =>
        new() { Place = At(line), Between = [Name(from, line), Name(to, line)], Km = km };

    public static FormationRow Formation(string id, string at, double men, int line) =>
        new() { Place = At(line), Id = id, At = Name(at, line), Men = Number(men, line), Quality = Number(0.7, line) };

    public static RuleSection Rule(ConditionSection when, ActionSection then, int line) => new() { Place = At(line), When = when, Then = then };

    public static SupplySection Supply(string node, int line) => new()
    {
        Place = At(line),
        Sources = [new SourceSection { Place = At(line), Node = Name(node, line), TPerDay = Number(500, line) }],
        Trucks = Number(50, line),
    };

    public static ScenarioDocument WithTheater(Func<TheaterSection, TheaterSection> change) => Document with { Theater = change(Document.Theater) };

    public static ScenarioDocument WithSide(string id, Func<SideSection, SideSection> change) =>
        Document with { Sides = Document.Sides.ToDictionary(side => side.Key, side => side.Key == id ? change(side.Value) : side.Value) };

    /// <summary>With a front in the south: the node <c>far</c>, 200 km away by rail from <c>north-east</c>, and red's division <c>far-div</c> there.</summary>
    public static ScenarioDocument WithFront(Func<SideSection, SideSection> changeRed)
    {
        var document = WithTheater(theater => theater with
        {
            Nodes = [.. theater.Nodes, Node("far", 48.5, 36.28, "red", 14)],
            Links = [.. theater.Links, Link("north-east", "far", 200, 25) with { Mode = LinkMode.Rail }],
            Fronts = [new FrontSection { Place = At(27), Id = "south", Nodes = [Name("far", 27)] }],
        });
        var red = document.Sides["red"];
        var there = red with
        {
            Formations = [.. red.Formations, Formation("far-div", "far", 5000, 57)],
            Plan = [.. red.Plan, new PlanSection { Place = At(64), Id = "reserve", Plug = new PlugOrder { Place = At(64), With = [Name("far-div", 64)] } }],
        };
        return document with { Sides = new Dictionary<string, SideSection> { ["blue"] = document.Sides["blue"], ["red"] = changeRed(there) } };
    }

    /// <summary>Compiles, with files given by name.</summary>
    public static ScenarioResult Compile(ScenarioDocument document, params (string Name, string Text)[] files) =>
        ScenarioCompiler.Compile(document, name => new FileText(name.Path, files.Single(file => file.Name == name.Path).Text, null));

    /// <summary>Compiles what has no error.</summary>
    public static CompiledScenario Compiled(ScenarioDocument document, params (string Name, string Text)[] files)
    {
        var result = Compile(document, files);
        Assert.True(result.Scenario is not null, string.Join('\n', result.Diagnostics));
        return result.Scenario;
    }
}
