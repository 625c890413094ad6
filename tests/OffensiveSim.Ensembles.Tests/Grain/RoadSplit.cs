using OffensiveSim.Scenarios;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Ensembles.Tests.Grain;

/// <summary>A node that a split puts on a road.</summary>
/// <param name="Id">Its id.</param>
/// <param name="At">Where it is.</param>
/// <param name="Nearer">The end whose side holds it.</param>
/// <param name="Ends">Both ends of the road.</param>
/// <param name="SanctuaryOf">The side on whose own soil it lies, or null.</param>
internal sealed record SplitNode(string Id, GeoPoint At, NodeRow Nearer, (NodeRow From, NodeRow To) Ends, string? SanctuaryOf)
{
    /// <summary>Dug ground that runs past the node: a belt is a line on the map, so both ends must have it.</summary>
    public double PreparedKm => Math.Min(Ends.From.PreparedKm?.Value ?? 0, Ends.To.PreparedKm?.Value ?? 0);

    /// <summary>Mines likewise.</summary>
    public double Mines => Math.Min(Ends.From.Mines?.Value ?? 0, Ends.To.Mines?.Value ?? 0);
}

/// <summary>A road and the pieces that a split makes of it.</summary>
/// <param name="Road">The road as the scenario has it.</param>
/// <param name="Nodes">What is put on it, in the order from its first end; none where it stays whole.</param>
/// <param name="Crossing">Index of the piece that keeps the river and the bridge, if there is one.</param>
internal sealed record RoadSplit(LinkRow Road, IReadOnlyList<SplitNode> Nodes, int Crossing)
{
    /// <summary>Ids of the ends of its pieces.</summary>
    public IEnumerable<(string From, string To)> Pieces => Stops.Zip(Stops.Skip(1));

    /// <summary>Length of a piece, km.</summary>
    public double PieceKm => Road.Km / (Nodes.Count + 1);

    private IEnumerable<string> Stops => [Road.From!.Id, .. Nodes.Select(node => node.Id), Road.To!.Id];

    /// <summary>
    /// Splits a road. One node in the middle where one side holds both ends. Where the front runs across the road, a single node in the middle would lie on the front itself, and move it a quarter of the
    /// road's length whoever got it: two nodes at thirds, each held as the nearer end is, leave it where it was.
    /// </summary>
    /// <param name="road">A road longer than is wanted.</param>
    /// <param name="ends">Its ends.</param>
    /// <param name="lines">Rivers and border of the map.</param>
    public static RoadSplit Of(LinkRow road, (NodeRow From, NodeRow To) ends, IReadOnlyList<MapLine> lines)
    {
        var count = ends.From.Controller.Id == ends.To.Controller.Id ? 1 : 2;
        SplitNode[] nodes = [.. Enumerable.Range(1, count).Select(index =>
        {
            var part = index / (count + 1.0);
            var at = new GeoPoint(Between(ends.From.Lon, ends.To.Lon, part), Between(ends.From.Lat, ends.To.Lat, part));
            return new SplitNode($"{ends.From.Id}-{ends.To.Id}-{index}", at, part <= 0.5 ? ends.From : ends.To, ends, SanctuaryAt(at, ends, lines));
        }),];
        GeoPoint[] stops = [At(ends.From), .. nodes.Select(node => node.At), At(ends.To)];
        var river = lines.Where(line => line.Kind == LineKind.River && line.Name == road.River).ToArray();
        var crossing = Enumerable.Range(0, stops.Length - 1).FirstOrDefault(piece => Crosses(stops[piece], stops[piece + 1], river));
        return new RoadSplit(road, nodes, crossing);
    }

    /// <summary>True where a line runs across the straight way between two points.</summary>
    public static bool Crosses(GeoPoint a, GeoPoint b, IEnumerable<MapLine> lines) => lines.Any(line => line.Points.Zip(line.Points.Skip(1)).Any(piece =>
        Turn(a, b, piece.First) * Turn(a, b, piece.Second) < 0 && Turn(piece.First, piece.Second, a) * Turn(piece.First, piece.Second, b) < 0));

    /// <summary>Soil of the end from which no border has to be crossed; both ends must be of one mind where the map draws no border.</summary>
    private static string? SanctuaryAt(GeoPoint at, (NodeRow From, NodeRow To) ends, IReadOnlyList<MapLine> lines)
    {
        var (from, to, border) = (ends.From.SanctuaryOf?.Id, ends.To.SanctuaryOf?.Id, lines.Where(line => line.Kind == LineKind.Border).ToArray());
        return from == to ? from
            : border.Length == 0 ? null
            : from is not null && !Crosses(At(ends.From), at, border) ? from
            : to is not null && !Crosses(At(ends.To), at, border) ? to
            : null;
    }

    private static GeoPoint At(NodeRow node) => new(node.Lon!.Value, node.Lat!.Value);

    private static double Between(double? a, double? b, double part) => Math.Round(a!.Value + ((b!.Value - a.Value) * part), 5);

    private static double Turn(GeoPoint a, GeoPoint b, GeoPoint c) => ((b.Lon - a.Lon) * (c.Lat - a.Lat)) - ((b.Lat - a.Lat) * (c.Lon - a.Lon));
}
