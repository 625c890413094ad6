using OffensiveSim.Engine.Network;
using OffensiveSim.Engine.Randomness;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Theater;

/// <summary>Ways between nodes: roads, and open ground where two cells touch without a road; and the railways that feed railheads.</summary>
public sealed class Ways
{
    /// <summary>A way over open ground is this much longer than the straight line. Judgement (D).</summary>
    private const double GroundDetour = 1.2;

    /// <summary>Nobody crosses open ground further than this in one go, km.</summary>
    private const double GroundMaxKm = 30;

    /// <summary>What a detour around a bridge that is down, or open ground instead of a road, costs when a route is chosen.</summary>
    private const double DownKm = 20;

    internal Ways(TheaterDefinition definition, Ground ground)
    {
        var ways = new List<Way>();
        for (var i = 0; i < definition.Links.Count; i++)
        {
            var link = definition.Links[i];
            if (link.Mode == LinkMode.Road)
            {
                ways.Add(new Way(link.Id, link.A, link.B, link.Km, Ground: false, link.River, link.Bridge, link.Down, i));
            }
        }

        var roads = ways.Select(way => Pair(way.A, way.B)).ToHashSet();
        foreach (var contact in definition.Contacts)
        {
            var km = ground.StraightKm(contact.A, contact.B);
            if (!contact.River && km < GroundMaxKm && !roads.Contains(Pair(contact.A, contact.B)))
            {
                var id = $"{definition.Nodes[contact.A].Id}--{definition.Nodes[contact.B].Id}/ground";
                ways.Add(new Way(id, contact.A, contact.B, GroundDetour * km, Ground: true, River: false, Bridge: false, Down: false, -1));
            }
        }

        Count = ways.Count;
        Entities = [.. ways.Select(way => Entity.Of(way.Id))];
        A = [.. ways.Select(way => way.A)];
        B = [.. ways.Select(way => way.B)];
        Km = [.. ways.Select(way => way.Km)];
        OpenGround = [.. ways.Select(way => way.Ground)];
        River = [.. ways.Select(way => way.River)];
        Bridge = [.. ways.Select(way => way.Bridge)];
        Down = [.. ways.Select(way => way.Down)];
        Rows = new AdjacencyRows(ground.Count, A, B);
        Roads = new AdjacencyRows(ground.Count, A, B, [.. OpenGround.Select(open => !open)]);
        AcrossRivers = [.. Enumerable.Range(0, Count).Where(way => River[way])];

        var belts = definition.Contacts.ToDictionary(contact => Pair(contact.A, contact.B));
        BeltKm = [.. ways.Select(way => belts.TryGetValue(Pair(way.A, way.B), out var contact) ? contact.BeltKm : 0)];
        BeltMines = [.. ways.Select(way => belts.TryGetValue(Pair(way.A, way.B), out var contact) ? contact.BeltMines : 0)];

        var wayOfLink = ways.Select((way, index) => (way.Link, index)).Where(pair => pair.Link >= 0).ToDictionary(pair => pair.Link, pair => pair.index);
        CrossingOf = new int[Count];
        Array.Fill(CrossingOf, -1);
        for (var crossing = 0; crossing < definition.Crossings.Count; crossing++)
        {
            foreach (var link in definition.Crossings[crossing].Links)
            {
                CrossingOf[wayOfLink[link]] = crossing;
            }
        }

        var rails = definition.Links.Where(link => link.Mode == LinkMode.Rail && !link.Down).ToArray();
        Rails = new AdjacencyRows(ground.Count, [.. rails.Select(rail => rail.A)], [.. rails.Select(rail => rail.B)]);
        RailKm = [.. rails.Select(rail => rail.Km)];
        Routes = new Routes(ground, Rows, [.. ways.Select(way => (way.Km * (way.Ground ? 2 : 1)) + (way.Down ? DownKm : 0))]);
    }

    /// <summary>How many ways.</summary>
    public int Count { get; }

    /// <summary>By way: its address in draws.</summary>
    public uint[] Entities { get; }

    /// <summary>By way: one end.</summary>
    public int[] A { get; }

    /// <summary>By way: the other end.</summary>
    public int[] B { get; }

    /// <summary>By way: length, km.</summary>
    public double[] Km { get; }

    /// <summary>By way: true where there is no road.</summary>
    public bool[] OpenGround { get; }

    /// <summary>By way: crosses a river.</summary>
    public bool[] River { get; }

    /// <summary>By way: a bridge carries it.</summary>
    public bool[] Bridge { get; }

    /// <summary>By way: the bridge is down at the start.</summary>
    public bool[] Down { get; }

    /// <summary>By way: dug ground of belts it crosses, km.</summary>
    public double[] BeltKm { get; }

    /// <summary>By way: mine density of those belts.</summary>
    public double[] BeltMines { get; }

    /// <summary>By way: the crossing group it belongs to, or -1.</summary>
    public int[] CrossingOf { get; }

    /// <summary>Ways by node.</summary>
    public AdjacencyRows Rows { get; }

    /// <summary>Ways by node, those that are roads.</summary>
    public AdjacencyRows Roads { get; }

    /// <summary>The ways that cross a river: those whose bridge can come down.</summary>
    public int[] AcrossRivers { get; }

    /// <summary>Railways by node, those that trains can use at the start.</summary>
    public AdjacencyRows Rails { get; }

    /// <summary>By link of <see cref="Rails"/>: length, km.</summary>
    public double[] RailKm { get; }

    /// <summary>Static routes.</summary>
    public Routes Routes { get; }

    /// <summary>The shortest way between two nodes, or -1.</summary>
    public int Between(int a, int b)
    {
        var best = -1;
        for (var at = Rows.Start[a]; at < Rows.Start[a + 1]; at++)
        {
            if (Rows.Node[at] == b && (best < 0 || Km[Rows.Link[at]] < Km[best]))
            {
                best = Rows.Link[at];
            }
        }

        return best;
    }

    private static (int Low, int High) Pair(int a, int b) => (Math.Min(a, b), Math.Max(a, b));

    private sealed record Way(string Id, int A, int B, double Km, bool Ground, bool River, bool Bridge, bool Down, int Link);
}
