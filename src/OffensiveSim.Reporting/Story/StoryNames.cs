using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Reporting.Story;

/// <summary>What the numbers of an event are called in a sentence.</summary>
/// <param name="scenario">Whose names.</param>
/// <param name="caps">What may bind supply: <c>theater.CapNames</c>.</param>
internal sealed class StoryNames(CompiledScenario scenario, IReadOnlyList<string> caps)
{
    private const int NamedAtMost = 2;

    private readonly ScenarioNames _names = new(scenario);
    private readonly IReadOnlyList<(PlanDefinition Plan, RuleDefinition Rule)> _rules = [.. scenario.Theater.Plans.SelectMany(plan => plan.Rules.Select(rule => (plan, rule)))];

    /// <summary>A place.</summary>
    public string Place(int node) => _names.Node(scenario.Theater.Nodes[node].Id);

    /// <summary>A side: "Ukraine".</summary>
    public string Side(int side) => _names.Side(scenario.SideIds[side]);

    /// <summary>A side as an adjective: "Ukrainian".</summary>
    public string Adjective(int side) => _names.Adjective(scenario.SideIds[side]);

    /// <summary>Where the blow falls that a side's belief is about: "at Balakliia or Kupyansk", "in the area".</summary>
    public string Blow(int side)
    {
        var at = scenario.Document.Sides[scenario.SideIds[side]].Belief?.OfBlowAt ?? [];
        return at.Count == 0 ? "in the area" : $"at {Places([.. at.Take(NamedAtMost).Select(place => _names.NodeIndex(place.Id))], "or")}";
    }

    /// <summary>What is lost with a place that was to be held until a day, as the scenario says; empty where it does not.</summary>
    public string Cost(int side, int node)
    {
        var plan = scenario.Theater.Plans.FirstOrDefault(plan => plan.Side == side && plan.Deadline?.Node == node);
        return plan is null ? "" : scenario.Document.Sides[scenario.SideIds[side]].Plan.First(row => row.Id == plan.Id).HoldDeadline!.Cost;
    }

    /// <summary>A day: "day 4".</summary>
    public static string Day(double day) => $"day {PlainWords.Whole(day)}";

    /// <summary>A rule, by its place among all.</summary>
    public RuleDefinition Rule(int rule) => _rules[rule].Rule;

    /// <summary>A rule by name, for programs: "izyum-borova, rule 1".</summary>
    public string RuleName(int rule) => $"{_rules[rule].Plan.Id}, rule {Enumerable.Range(0, _rules[rule].Plan.Rules.Count).First(number => ReferenceEquals(_rules[rule].Plan.Rules[number], _rules[rule].Rule)) + 1}";

    /// <summary>A formation without what stands in brackets or behind a comma: "the 92nd Mechanized Brigade".</summary>
    public string Formation(int formation)
    {
        var (side, id) = (scenario.SideIds[scenario.Theater.Formations[formation].Side], scenario.Theater.Formations[formation].Id);
        var name = scenario.Document.Sides[side].Formations.FirstOrDefault(row => row.Id == id)?.Name is { Length: > 0 } given ? given : id;
        var (bracket, comma) = (name.IndexOf(" (", StringComparison.Ordinal), name.IndexOf(',', StringComparison.Ordinal));
        var shorter = bracket > 0 ? name[..bracket] : comma > 0 && name[..comma].Contains(' ') ? name[..comma] : name;
        return char.IsAsciiDigit(shorter[0]) ? $"the {shorter}" : shorter;
    }

    /// <summary>Are formations many, or one whose name is a plural?</summary>
    public bool AreMany(IReadOnlyList<int> formations) => formations.Count > 1 || (formations.Count == 1 && formations[0] >= 0 && IsPlural(formations[0]));

    /// <summary>Is the name of a formation a plural? "BARS detachments", "Emergency columns of 9 September".</summary>
    private bool IsPlural(int formation)
    {
        var words = Formation(formation).Split(' ');
        var head = words.TakeWhile(word => word is not ("of" or "at" or "from" or "in" or "on" or "north" or "south" or "east" or "west")).Last();
        return words.Length > 1 && head.EndsWith('s') && !head.EndsWith("ss", StringComparison.Ordinal);
    }

    /// <summary>Formations: by name where they are few, else by number: "5 Russian formations".</summary>
    public string Formations(IReadOnlyList<int> formations) => formations.Count <= NamedAtMost
        ? string.Join(" and ", formations.Select(Formation))
        : $"{PlainWords.Number(formations.Count)} {Adjective(scenario.Theater.Formations[formations[0]].Side)} formations";

    /// <summary>Places: "A, B and C".</summary>
    public string Places(IReadOnlyList<int> nodes, string joint = "and") => nodes.Count == 1
        ? Place(nodes[0])
        : $"{string.Join(", ", nodes.Take(nodes.Count - 1).Select(Place))} {joint} {Place(nodes[^1])}";

    /// <summary>Why supply runs short: "the Dnipro crossings let too little through".</summary>
    public string Shortage(int cap) => caps[cap].Split(' ')[0] is "source" or "railhead" or "crossing"
        ? $"{Cap(cap)} {(IsCrossing(cap) ? "let" : "lets")} too little through"
        : Cap(cap);

    /// <summary>Is it a group of crossings, so that its words are plural?</summary>
    public bool IsCrossing(int cap) => caps[cap].StartsWith("crossing ", StringComparison.Ordinal);

    /// <summary>Help from outside: its label, or "the aid package-20".</summary>
    public string Aid(int aid)
    {
        var promised = scenario.Theater.Aid[aid];
        return scenario.Document.Sides[scenario.SideIds[promised.Side]].Aid.First(row => row.Id == promised.Id).Label ?? $"the aid {promised.Id}";
    }

    /// <summary>What binds supply: "the railhead of Kupyansk-Vuzlovyi", "the Dnipro crossings".</summary>
    public string Cap(int cap)
    {
        var space = caps[cap].IndexOf(' ', StringComparison.Ordinal);
        var (kind, id) = space > 0 ? (caps[cap][..space], caps[cap][(space + 1)..]) : (caps[cap], "");
        return kind switch
        {
            "source" => $"the supply source at {_names.Node(id)}",
            "railhead" => $"the railhead of {_names.Node(id)}",
            "crossing" => $"the {PlainWords.Capital(id)} crossings",
            "trucks" => "too few trucks",
            _ => caps[cap],
        };
    }

    /// <summary>A cap, for programs.</summary>
    public string CapName(int cap) => caps[cap];
}
