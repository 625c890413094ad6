using OffensiveSim.Scenarios.Format;
using Xunit;
using static OffensiveSim.Scenarios.Tests.Compiling.SampleScenario;

namespace OffensiveSim.Scenarios.Tests.Compiling.Checks;

/// <summary>Each check, broken in one point: the place and the words of what it says.</summary>
public class ChecksTests
{
    private static readonly Dictionary<string, (ScenarioDocument Document, int Line, string Message, string? Hint)> Broken = new()
    {
        ["three sides"] = (Document with { Sides = Document.Sides.Append(new("white", new SideSection { Place = At(65), Supply = Supply("north-west", 66) })).ToDictionary() }, 65, "exactly two sides", "one side"),
        ["id format"] = (With(Node("North West", 50.1, 36.1, "blue", 14)), 14, "not a valid id", "`north-west`"),
        ["self"] = (With(Node("self", 50.1, 36.1, "blue", 14)), 14, "cannot be called `self`", null),
        ["two nodes"] = (With(Node("north-west", 50.1, 36.1, "blue", 14)), 14, "two of the node `north-west`", "square.yaml:10:5"),
        ["two formations"] = (Blue(side => side with { Formations = [.. side.Formations, Formation("3-bde", "north-west", 10, 37)] }), 55, "two of the formation `3-bde`", "square.yaml:37:5"),
        ["general pool"] = (Blue(side => side with { Supply = side.Supply with { TruckPools = [new TruckPoolSection { Place = At(33), Id = "trucks", Trucks = Number(1, 33), Serves = [Name("main", 33)] }] } }), 33, "general pool", "another id"),
        ["two ratios of shells"] = (Document with { Sides = Document.Sides.ToDictionary(side => side.Key, side => side.Value with { ShellRatio = Number(0.5, side.Key == "red" ? 64 : 34) }) }, 64, "would count twice", "Keep one"),
        ["weather out of order"] = (Document with { Weather = [new WeatherSection { Place = At(80), Id = "october", FromDay = 25, WetShare = Number(0.4, 80) }, new WeatherSection { Place = At(81), Id = "september", WetShare = Number(0.3, 81) }] }, 81, "`september` begins on day 0, and `october` before it on day 25", "order of time"),
        ["two weathers"] = (Document with { Weather = [new WeatherSection { Place = At(80), Id = "october", WetShare = Number(0.4, 80) }, new WeatherSection { Place = At(81), Id = "october", FromDay = 5, WetShare = Number(0.3, 81) }] }, 81, "two of the weather `october`", "square.yaml:80:5"),
        ["unknown node"] = (Blue(side => side with { Formations = [Formation("1-bde", "nort-west", 10, 35), side.Formations[1]] }), 35, "no node `nort-west`", "`north-west`"),
        ["unknown side"] = (With(Node("mid", 50.1, 36.1, "blu", 14)), 14, "no side `blu`", "`blue`"),
        ["enemy formation"] = (Blue(side => side with { Plan = [.. side.Plan, new PlanSection { Place = At(45), Id = "p", Plug = new PlugOrder { With = [Name("3-bde", 46)] } }] }), 46, "belongs to red", "one of blue"),
        ["no position"] = (With(Node("mid", 50.1, 36.1, "blue", 14) with { At = null, Lat = 50.1 }), 14, "no position", "`lat` and `lon`"),
        ["two positions"] = (With(Node("mid", 50.1, 36.1, "blue", 14) with { Lat = 50.1 }), 14, "both `at`", null),
        ["far out"] = (With(Node("mid", 50.1, 136.1, "blue", 14)), 14, "`mid` lies furthest out", "latitude comes first"),
        ["same position"] = (With(Node("mid", 50.18, 36.0, "blue", 14)), 14, "`north-west` and `mid` have the same position", "square.yaml:10:5"),
        ["no link"] = (With(Node("mid", 50.1, 36.1, "blue", 14)), 14, "No link leads to the node `mid`", "Add a road"),
        ["one end"] = (With(Link("north-west", "south-east", 40, 25) with { Between = null, From = Name("north-west", 25) }), 25, "lacks an end", "`from` and `to`"),
        ["to itself"] = (With(Link("north-west", "north-west", 4, 25)), 25, "to itself", null),
        ["twice"] = (With(Link("north-east", "north-west", 21, 25)), 25, "two links `north-east--north-west`", "square.yaml:20:5"),
        ["class"] = (With(Link("north-west", "south-east", 40, 25) with { Class = LinkClass.SingleTrack }), 25, "class of a railway", "highway, regional or local"),
        ["too short"] = (With(Link("north-west", "south-east", 20, 25)), 25, "20 km long, and the straight line between its ends 28.", "Correct the length"),
        ["crossing railway"] = (Crossing("north-east--south-east/rail"), 26, "is a railway", "roads carry"),
        ["crossing unknown"] = (Crossing("north-east--south-wets"), 26, "no link `north-east--south-wets`", "Did you mean `"),
        ["source"] = (Blue(side => side with { Supply = Supply("north-east", 31) }), 31, "held by red at the start", "its own side"),
        ["on enemy ground"] = (Blue(side => side with { Formations = [Formation("1-bde", "north-east", 10, 35), side.Formations[1]] }), 35, "`1-bde` of blue stands in `north-east`, which red holds", "controller"),
        ["two stances of a formation"] = (Plan(new PlanSection { Place = At(45), Id = "p", Plug = new PlugOrder { With = [Name("1-bde", 46)] } }), 46, "stance from the plan entry `main` already", "one entry"),
        ["two stances of an entry"] = (Plan(new PlanSection { Place = At(45), Id = "p", Plug = new PlugOrder(), Hold = new HoldOrder() }), 45, "2 stances: hold, plug", "exactly one"),
        ["nothing ordered"] = (Plan(new PlanSection { Place = At(45), Id = "p" }), 45, "orders nothing", "exactly one"),
        ["nobody"] = (Plan(new PlanSection { Place = At(45), Id = "p", Plug = new PlugOrder() }), 45, "commands no formation", "`with`"),
        ["no condition"] = (RuleOf(Rule(new ConditionSection(), new ActionSection { Hold = [] }, 47)), 47, "no condition", "exactly one of day"),
        ["two conditions"] = (RuleOf(Rule(new ConditionSection { Day = 1, StockBelow = 2 }, new ActionSection { Hold = [] }, 47)), 47, "2 conditions", "exactly one of day"),
        ["two actions"] = (RuleOf(Rule(new ConditionSection { Day = 1 }, new ActionSection { Hold = [], MoveTo = [Name("north-west", 47)] }, 47)), 47, "2 actions", "withdraw_to"),
        ["to nowhere"] = (RuleOf(Rule(new ConditionSection { Day = 1 }, new ActionSection { MoveTo = [] }, 47)), 47, "orders to nowhere", "one node"),
        ["free attack"] = (RuleOf(Rule(new ConditionSection { Day = 1 }, new ActionSection { Hold = [] }, 47) with { Free = true }), 47, "marked `free`", "withdraw_to"),
        ["range order"] = (Men(Range(3000, 3500, 2500, 35)), 35, "runs from 3500 to 2500", "smaller number first"),
        ["value outside"] = (Men(Range(3000, 3100, 3500, 35)), 35, "3000 lies outside its range", null),
        ["range outside"] = (Men(Range(3000, 0, 3500, 35)), 35, "beyond what is accepted, 1 to", null),
        ["model range"] = (Document with { Model = Law("combat", "x", Range(1, 0, 2, 80)) }, 80, "cannot be drawn", "laws declare"),
        ["model name"] = (Document with { Model = Law("combat", "no_such_law", Number(1, 80)) }, 80, "no law parameter `combat.no_such_law`", null),
        ["factor typo"] = (Factor("sides.blue.formation.*.men"), 75, "nothing in the scenario matches", "`sides.blue.formations.*.men`"),
        ["factor not drawn"] = (Factor("sides.blue.formations.*.present"), 75, "does not draw", "sides."),
        ["factor order"] = (Factor("sides.blue.formations.*.men", 1.1, 0.9), 75, "runs from 1.1 to 0.9", "smaller number first"),
        ["objective held"] = (Objective("north-west", "blue"), 72, "held by blue at the start", "of the enemy"),
        ["objective twice"] = (Objective("north-east", "blue"), 72, "named twice", null),
        ["objective in a front"] = (WithTheater(theater => theater with { Fronts = [new FrontSection { Place = At(27), Id = "f", Nodes = [Name("north-east", 27)] }] }), 71, "`north-east` lies in a front outside the area", "`fronts`"),
        ["road to a front"] = (WithTheater(theater => theater with { Fronts = [new FrontSection { Place = At(27), Id = "f", Nodes = [Name("south-east", 27)] }] }), 21, "A road leads to `south-east`, which lies in a front", "`mode: rail`"),
        ["node of two fronts"] = (Fronts(red => red, [new FrontSection { Place = At(28), Id = "g", Nodes = [Name("far", 28)] }]), 28, "`far` belongs to the front `south` already", "once"),
        ["arrival on a front"] = (Fronts(red => red with { Formations = [.. red.Formations, Formation("4-bde", "far", 10, 56) with { ArrivesDay = Number(3, 56) }] }), 56, "stands on a front outside the area and has a day of arrival", "`arrives_day`"),
        ["sent to the area"] = (Fronts(red => red with { Sent = [Sent("north-east", "3-bde")] }), 57, "`north-east` is no node of a front that red holds", "`theater.fronts`"),
        ["sent from a front"] = (Fronts(red => red with { Sent = [Sent("far", "far-div")] }), 57, "`far-div` of `sent` stands on a front already", "place in the area"),
        ["sent twice"] = (Fronts(red => red with { Sent = [Sent("far", "3-bde"), Sent("far", "3-bde") with { Id = "again" }] }), 57, "`3-bde` was sent twice: by `sent` and `again`", "once"),
        ["sent later"] = (Fronts(red => red with { Formations = [Formation("3-bde", "north-east", 2000, 55) with { ArrivesDay = Number(3, 55) }, .. red.Formations.Skip(1)], Sent = [Sent("far", "3-bde")] }), 57, "`3-bde` of `sent` has a day of arrival", "`arrives_day`"),
        ["recall of nobody"] = (RuleOf(Recall(new ConditionSection { Day = 1 }, "north-west")), 47, "recalls formations of which none stands on a front", "`move_to`"),
        ["recall for itself"] = (Recalls(new ConditionSection { Threatened = Name("self", 47) }, "north-east"), 47, "recalls for what happens to the formations themselves", "lost"),
        ["recall to a front"] = (Recalls(new ConditionSection { Day = 1 }, "far"), 47, "`far` lies in a front", "station in the area"),
        ["recall without a railway"] = (Recalls(new ConditionSection { Day = 1 }, "north-west"), 47, "No railway leads from `far` to `north-west`", "`mode: rail`"),
        ["two rules of one id"] = (RulesOf(Rule(new ConditionSection { Day = 1 }, new ActionSection { Hold = [] }, 47) with { Id = "r" }, Rule(new ConditionSection { Day = 2 }, new ActionSection { Hold = [] }, 48) with { Id = "r" }), 48, "two of the rule of p `r`", "square.yaml:47:5"),
        ["no belief"] = (RuleOf(Rule(new ConditionSection { Believes = 0.9 }, new ActionSection { Hold = [] }, 47)), 47, "looks at what blue believes, and that is not told", "`sides.blue` a `belief`"),
        ["deadline of the other"] = (Plan(new PlanSection { Place = At(45), Id = "p", With = [Name("1-bde", 45)], Rules = [Rule(new ConditionSection { Day = 1 }, new ActionSection { Hold = [] }, 46)], HoldDeadline = new DeadlineSection { Place = At(47), Keep = Name("north-east", 47), UntilDay = Number(5, 47), Cost = "c" } }), 47, "`north-east` is not held by blue at the start", "own side"),
        ["pocket of the other"] = (Document with { Outcomes = Document.Outcomes with { Pockets = [new PocketSection { Place = At(73), Id = "k", Of = Name("blue", 73), Plan = [Name("line", 74)] }] } }, 74, "not of blue", "blue's plan"),
        ["pocket in an unknown node"] = (Pocket(Name("noth-east", 75)), 75, "no node `noth-east`", "`north-east`"),
        ["sanctuary"] = (WithTheater(theater => theater with { Nodes = [.. theater.Nodes.Take(3), theater.Nodes[3] with { SanctuaryOf = Name("red", 13) }] }), 42, "sanctuary of red", "`sanctuary_of`"),
        ["history time"] = (Document with { History = [new HistoryRow { Place = At(90), Captured = Name("north-east", 90), By = Name("blue", 90), At = "10.9.2022" }] }, 90, "`10.9.2022` is not a time", "2022-09-10"),
        ["history bounds"] = (Document with { History = [new HistoryRow { Place = At(90), Captured = Name("north-east", 90), By = Name("blue", 90), At = "2022-09-10", Between = ["2022-09-11", "2022-09-12"] }] }, 90, "do not hold its own time", "earliest"),
    };

    public static TheoryData<string> Cases => [.. Broken.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_broken_scenario_is_refused_with_a_place_and_a_next_step(string name)
    {
        var (document, line, message, hint) = Broken[name];

        var result = Compile(document);

        Assert.Null(result.Scenario);
        var found = result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Message.Contains(message, StringComparison.Ordinal));
        Assert.True(found is not null, string.Join('\n', result.Diagnostics));
        Assert.Equal((Severity.Error, At(line)), (found.Severity, found.Place));
        Assert.True(hint is null || found.Hint?.Contains(hint, StringComparison.Ordinal) == true, found.ToString());
    }

    [Fact]
    public void An_order_to_a_node_that_nothing_leads_to_is_refused()
    {
        var result = Compile(WithTheater(theater => theater with
        {
            Nodes = [.. theater.Nodes.Take(3), Node("south-east", 51.50, 38.28, "red", 13), Node("far", 51.55, 38.28, "red", 14)],
            Links = [theater.Links[0], theater.Links[2], Link("far", "south-east", 10, 23)],
        }));

        Assert.Contains(result.Diagnostics, error => error.Place == At(42) && error.Message.Contains("No road or open ground leads from `north-west` to `south-east` for 1-bde", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_names_with_one_hash_are_refused()
    {
        var (one, two) = Collision();

        var result = Compile(WithTheater(theater => theater with
        {
            Nodes = [.. theater.Nodes, Node(one, 50.1, 36.1, "blue", 14), Node(two, 50.12, 36.12, "blue", 15)],
            Links = [.. theater.Links, Link(one, two, 5, 25), Link(one, "north-west", 15, 26)],
        }));

        var error = Assert.Single(result.Diagnostics);
        Assert.Equal(At(15), error.Place);
        Assert.Contains("same luck", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_railhead_without_a_railway_to_a_source_is_a_warning()
    {
        var connected = WithSide("red", side => side with
        {
            Supply = side.Supply with { Railheads = [new RailheadSection { Place = At(53), Node = Name("south-east", 53), TPerDay = Number(100, 53) }] },
        });

        Assert.Empty(Compile(connected).Diagnostics);
        var cut = Compile(connected with { Theater = Document.Theater with { Links = [.. Document.Theater.Links.SkipLast(1)] } });
        var warning = Assert.Single(cut.Diagnostics);
        Assert.Equal((Severity.Warning, At(53)), (warning.Severity, warning.Place));
    }

    [Fact]
    public void A_link_with_a_long_detour_is_a_warning()
    {
        var result = Compile(WithTheater(theater => theater with { Links = [.. theater.Links, Link("north-west", "south-east", 90, 25)] }));

        var warning = Assert.Single(result.Diagnostics);
        Assert.Equal((Severity.Warning, At(25)), (warning.Severity, warning.Place));
        Assert.NotNull(result.Scenario);
    }

    private static (string One, string Two) Collision()
    {
        var seen = new Dictionary<uint, string>();
        for (var i = 0; ; i++)
        {
            var name = $"n{i}";
            if (!seen.TryAdd(Engine.Randomness.Entity.Of(name), name))
            {
                return (seen[Engine.Randomness.Entity.Of(name)], name);
            }
        }
    }

    private static ScenarioDocument With(NodeRow row) => WithTheater(theater => theater with { Nodes = [.. theater.Nodes, row] });

    private static ScenarioDocument With(LinkRow row) => WithTheater(theater => theater with { Links = [.. theater.Links, row] });

    private static ScenarioDocument Blue(Func<SideSection, SideSection> change) => WithSide("blue", change);

    private static ScenarioDocument Plan(PlanSection plan) => Blue(side => side with { Plan = [.. side.Plan, plan] });

    private static ScenarioDocument RuleOf(RuleSection rule) => Blue(side => side with { Plan = [side.Plan[0] with { Rules = [rule] }] });

    private static ScenarioDocument RulesOf(params RuleSection[] rules) => Plan(new PlanSection { Place = At(45), Id = "p", With = [Name("1-bde", 45)], Rules = rules });

    private static ScenarioDocument Fronts(Func<SideSection, SideSection> changeRed, params FrontSection[] more)
    {
        var document = WithFront(changeRed);
        return document with { Theater = document.Theater with { Fronts = [.. document.Theater.Fronts, .. more] } };
    }

    private static SentSection Sent(string to, string formation) => new() { Place = At(57), Id = "sent", To = Name(to, 57), Formations = [Name(formation, 57)], Share = Number(1, 57) };

    private static RuleSection Recall(ConditionSection when, string station) => Rule(when, new ActionSection { Recall = [Name(station, 47)] }, 47);

    private static ScenarioDocument Recalls(ConditionSection when, string station) =>
        Fronts(red => red with { Plan = [.. red.Plan.SkipLast(1), red.Plan[^1] with { Rules = [Recall(when, station)] }] });

    private static ScenarioDocument Men(Number men) => Blue(side => side with { Formations = [side.Formations[0] with { Men = men }, side.Formations[1]] });

    private static ScenarioDocument Crossing(string link) =>
        WithTheater(theater => theater with { Crossings = [new CrossingSection { Place = At(26), Id = "c", Links = [Name(link, 26)], TPerDay = Number(100, 26) }] });

    private static ScenarioDocument Factor(string scales, double low = 0.9, double high = 1.1) =>
        Document with { Factors = [new FactorSection { Place = At(75), Id = "f", Range = [low, high], Scales = scales }] };

    private static ScenarioDocument Objective(string node, string by) => Document with
    {
        Outcomes = Document.Outcomes with { Objectives = [.. Document.Outcomes.Objectives, new ObjectiveSection { Place = At(72), Capture = Name(node, 72), By = Name(by, 72) }] },
    };

    private static ScenarioDocument Pocket(Reference at) => Document with
    {
        Outcomes = Document.Outcomes with { Pockets = [new PocketSection { Place = At(73), Id = "k", Of = Name("red", 73), Plan = [Name("line", 74)], At = [at] }] },
    };

    private static Dictionary<string, IReadOnlyDictionary<string, Number>> Law(string process, string law, Number number) =>
        new() { [process] = new Dictionary<string, Number> { [law] = number } };
}
