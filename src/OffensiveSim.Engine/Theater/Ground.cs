using OffensiveSim.Engine.Randomness;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Theater;

/// <summary>The ground: places, how far apart they are, whose cells touch and how wide.</summary>
public sealed class Ground
{
    /// <summary>Nodes further apart than this never matter to each other, km.</summary>
    private const double NearKm = 38;

    internal Ground(TheaterDefinition definition)
    {
        var nodes = definition.Nodes;
        Count = nodes.Count;
        Entities = [.. nodes.Select(node => Entity.Of(node.Id))];
        XKm = [.. nodes.Select(node => node.XKm)];
        YKm = [.. nodes.Select(node => node.YKm)];
        Controller = [.. nodes.Select(node => node.Controller)];
        Urban = [.. nodes.Select(node => node.Urban)];
        SanctuaryOf = [.. nodes.Select(node => node.SanctuaryOf)];
        CellKm2 = [.. nodes.Select(node => node.CellKm2)];
        PreparedMaxKm = [.. nodes.Select(node => node.PreparedMaxKm)];

        // Both directions of every contact, as rows by node.
        var ends = definition.Contacts.SelectMany(contact => new[] { (From: contact.A, To: contact.B, contact), (From: contact.B, To: contact.A, contact) }).ToArray();
        var contacts = Rows.Group(Count, [.. ends.Select(end => end.From)]);
        ContactStart = contacts.Start;
        ContactNode = contacts.Column(item => ends[item].To);
        ContactKm = contacts.Column(item => ends[item].contact.WidthKm * (ends[item].contact.River ? RiverWidthShare : 1));

        BoundaryKm = [.. Enumerable.Range(0, Count).Select(node => ContactKm[ContactStart[node]..ContactStart[node + 1]].Sum())];
        StartHostileKm = [.. Enumerable.Range(0, Count).Select(node => HostileKm(node, Controller))];

        var near = (from a in Enumerable.Range(0, Count)
                    from b in Enumerable.Range(0, Count)
                    let km = StraightKm(a, b)
                    where a != b && km < NearKm
                    orderby a, km, b
                    select (A: a, B: b, Km: km)).ToArray();
        var nearRows = Rows.Group(Count, [.. near.Select(pair => pair.A)]);
        NearStart = nearRows.Start;
        NearNode = nearRows.Column(item => near[item].B);
        NearKmOf = nearRows.Column(item => near[item].Km);

        var cells = CellDistances(definition).OrderBy(pair => pair.Node).ThenBy(pair => pair.Km).ThenBy(pair => pair.Cell).ToArray();
        var cellRows = Rows.Group(Count, [.. cells.Select(pair => pair.Node)]);
        CellStart = cellRows.Start;
        CellNode = cellRows.Column(item => cells[item].Cell);
        CellKm = cellRows.Column(item => cells[item].Km);
    }

    /// <summary>How much of a boundary along a river counts: few places can be crossed. Judgement (D).</summary>
    public const double RiverWidthShare = 0.3;

    /// <summary>How many nodes.</summary>
    public int Count { get; }

    /// <summary>By node: its address in draws.</summary>
    public uint[] Entities { get; }

    /// <summary>By node: km east.</summary>
    public double[] XKm { get; }

    /// <summary>By node: km north.</summary>
    public double[] YKm { get; }

    /// <summary>By node: side that holds it at the start.</summary>
    public int[] Controller { get; }

    /// <summary>By node: fighting is house to house.</summary>
    public bool[] Urban { get; }

    /// <summary>By node: side whose enemy may not enter, or -1.</summary>
    public int[] SanctuaryOf { get; }

    /// <summary>By node: area of its cell, km2.</summary>
    public double[] CellKm2 { get; }

    /// <summary>By node: most that may be dug, km; negative for the model's default.</summary>
    public double[] PreparedMaxKm { get; }

    /// <summary>Rows of cells that touch a node's cell.</summary>
    public int[] ContactStart { get; }

    /// <summary>The other node of each contact.</summary>
    public int[] ContactNode { get; }

    /// <summary>Width of each contact, km; <see cref="RiverWidthShare"/> of it along a river.</summary>
    public double[] ContactKm { get; }

    /// <summary>By node: length of its boundary with other cells, km; rivers at a fraction.</summary>
    public double[] BoundaryKm { get; }

    /// <summary>By node: the part of it with cells that the other side holds at the start, km.</summary>
    public double[] StartHostileKm { get; }

    /// <summary>Rows of nodes near a node, nearest first.</summary>
    public int[] NearStart { get; }

    /// <summary>The other node.</summary>
    public int[] NearNode { get; }

    /// <summary>Straight distance to it, km.</summary>
    public double[] NearKmOf { get; }

    /// <summary>Rows of cells near a node, nearest first.</summary>
    public int[] CellStart { get; }

    /// <summary>Whose cell.</summary>
    public int[] CellNode { get; }

    /// <summary>Distance from the node to the nearest point of that cell, km.</summary>
    public double[] CellKm { get; }

    /// <summary>Straight distance between two nodes, km.</summary>
    public double StraightKm(int a, int b)
    {
        var (dx, dy) = (XKm[a] - XKm[b], YKm[a] - YKm[b]);
        return Math.Sqrt((dx * dx) + (dy * dy));
    }

    /// <summary>May the side enter the node at all?</summary>
    public bool Open(int side, int node) => SanctuaryOf[node] < 0 || SanctuaryOf[node] == side;

    /// <summary>Length of a node's boundary with cells of the other side, km; rivers at a fraction.</summary>
    /// <param name="node">The node.</param>
    /// <param name="owner">By node: who holds it.</param>
    public double HostileKm(int node, int[] owner)
    {
        var km = 0.0;
        for (var at = ContactStart[node]; at < ContactStart[node + 1]; at++)
        {
            if (owner[ContactNode[at]] != owner[node])
            {
                km += ContactKm[at];
            }
        }

        return km;
    }

    /// <summary>As measured by whoever drew the cells; else half-way to each cell that touches.</summary>
    private IEnumerable<CellDistance> CellDistances(TheaterDefinition definition) =>
        definition.CellDistances.Count > 0
            ? definition.CellDistances
            : definition.Contacts.SelectMany(contact => new[]
            {
                new CellDistance(contact.A, contact.B, StraightKm(contact.A, contact.B) / 2),
                new CellDistance(contact.B, contact.A, StraightKm(contact.A, contact.B) / 2),
            });
}
