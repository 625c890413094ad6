using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Compiling;

/// <summary>
/// A scenario with everything that has an id numbered: formations, plans, pools and so on are counted through the sides, the sides in the
/// order of their ids. What is wrong is left out here, and told by the checks.
/// </summary>
internal sealed class ScenarioIndex
{
    private bool? _knowsEveryWay;

    /// <summary>Numbers a scenario.</summary>
    public ScenarioIndex(ScenarioDocument document)
    {
        // A mapping has no order: whoever swaps the two sides in the file has the same scenario.
        Document = document with { Sides = new SortedDictionary<string, SideSection>(document.Sides.ToDictionary(), StringComparer.Ordinal) };
        SideIds = [.. Document.Sides.Keys];
        Nodes = document.Theater.Nodes;
        Links = document.Theater.Links;
        Formations = [.. Document.Sides.Values.SelectMany((side, index) => side.Formations.Select(row => (index, row)))];
        Plans = [.. Document.Sides.Values.SelectMany((side, index) => side.Plan.Select(row => (index, row, PlanOrders.Of(row))))];
        Strikes = [.. Document.Sides.Values.SelectMany((side, index) => side.Strikes.Select(row => (index, row)))];
        var (theater, sides) = (document.Theater, Document.Sides.Values);
        var open = document.IsUnread(nameof(document.Sides));
        Side = new Names("side", SideIds) { IsOpen = open, Malformed = [.. Document.Sides.Where(side => side.Value.IsUnread("Id")).Select(side => side.Key)] };
        Node = NamesOf("node", Nodes.Select(node => (node.Id, (ScenarioPart)node)), theater.IsUnread(nameof(theater.Nodes)));
        Formation = NamesOf("formation", Formations.Select(row => (row.Row.Id, (ScenarioPart)row.Row)), open || sides.Any(side => side.IsUnread(nameof(side.Formations))));
        Plan = NamesOf("plan", Plans.Select(row => (row.Row.Id, (ScenarioPart)row.Row)), open || sides.Any(side => side.IsUnread(nameof(side.Plan))));
        Crossing = NamesOf("crossing", theater.Crossings.Select(row => (row.Id, (ScenarioPart)row)), theater.IsUnread(nameof(theater.Crossings)));
        Link = new Names("link", Links.Select((row, index) => (Ends: LinkEnds.Of(row), row.Mode, Index: index))
            .SelectMany(link => new[] { link.Ends, new LinkEnds(link.Ends.To, link.Ends.From) }.Select(ends => (ends.Id(link.Mode), link.Index))))
        {
            IsOpen = theater.IsUnread(nameof(theater.Links)) || Links.Any(link => LinkEnds.IsUnread(link) || link.IsUnread(nameof(link.Mode))),
        };
    }

    /// <summary>The scenario, sides in order.</summary>
    public ScenarioDocument Document { get; }

    /// <summary>Ids of the sides.</summary>
    public IReadOnlyList<string> SideIds { get; }

    /// <summary>Nodes.</summary>
    public IReadOnlyList<NodeRow> Nodes { get; }

    /// <summary>Links.</summary>
    public IReadOnlyList<LinkRow> Links { get; }

    /// <summary>Formations with their side.</summary>
    public IReadOnlyList<(int Side, FormationRow Row)> Formations { get; }

    /// <summary>Entries of the plans with their side and what they order.</summary>
    public IReadOnlyList<(int Side, PlanSection Row, PlanOrders Orders)> Plans { get; }

    /// <summary>Strikes with their side.</summary>
    public IReadOnlyList<(int Side, StrikeSection Row)> Strikes { get; }

    /// <summary>Ids of sides.</summary>
    public Names Side { get; }

    /// <summary>Ids of nodes.</summary>
    public Names Node { get; }

    /// <summary>Ids of formations.</summary>
    public Names Formation { get; }

    /// <summary>Ids of plan entries.</summary>
    public Names Plan { get; }

    /// <summary>Ids of crossing groups.</summary>
    public Names Crossing { get; }

    /// <summary>Names of links, in either direction; railways with <c>/rail</c> behind.</summary>
    public Names Link { get; }

    /// <summary>Index of the side that holds a node at the start, or -1.</summary>
    public int Controller(int node) => Side.IndexOf(Nodes[node].Controller);

    /// <summary>Indices of the ends of a link, -1 where an end is missing or unknown.</summary>
    public (int A, int B) Ends(LinkRow link)
    {
        var ends = LinkEnds.Of(link);
        return (Node.IndexOf(ends.From), Node.IndexOf(ends.To));
    }

    /// <summary>
    /// True where every link with both ends, and the holder of every node, is known: only then is the absence of a way an error of its own.
    /// </summary>
    public bool KnowsEveryWay => _knowsEveryWay ??=
        !Node.IsOpen && !Node.HasDouble && !Link.IsOpen
        && Links.Select(Ends).All(ends => ends.A >= 0 && ends.B >= 0)
        && Enumerable.Range(0, Nodes.Count).All(node => Controller(node) >= 0);

    /// <summary>True for nodes that belong to a front outside the area.</summary>
    public IReadOnlyList<bool> Outside()
    {
        var outside = new bool[Nodes.Count];
        foreach (var node in Document.Theater.Fronts.SelectMany(front => front.Nodes).Select(Node.IndexOf).Where(node => node >= 0))
        {
            outside[node] = true;
        }

        return outside;
    }

    /// <summary>By formation: index of the entry that gives its stance, the first of several; -1 where there is none.</summary>
    public IReadOnlyList<int> Assignment()
    {
        var entry = new int[Formations.Count];
        Array.Fill(entry, -1);
        for (var plan = Plans.Count - 1; plan >= 0; plan--)
        {
            if (Plans[plan].Orders.Stance is not null)
            {
                foreach (var formation in Plans[plan].Orders.With.Select(Formation.IndexOf).Where(formation => formation >= 0))
                {
                    entry[formation] = plan;
                }
            }
        }

        return entry;
    }

    private static Names NamesOf(string kind, IEnumerable<(string Id, ScenarioPart Part)> things, bool isOpen) => new(kind, things.Select(thing => thing.Id))
    {
        IsOpen = isOpen || things.Any(thing => thing.Id.Length == 0),
        Malformed = [.. things.Where(thing => thing.Part.IsUnread("Id")).Select(thing => thing.Id)],
    };
}
