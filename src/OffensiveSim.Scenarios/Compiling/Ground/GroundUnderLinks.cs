namespace OffensiveSim.Scenarios.Compiling.Ground;

/// <summary>Cells that a road or railway runs through between its ends: it is cut where an enemy takes one.</summary>
internal static class GroundUnderLinks
{
    /// <summary>Shortest way through a cell that counts, km.</summary>
    public const double ShortestKm = 3;

    /// <summary>Nodes, not the ends, through whose cells the straight line runs for 3 km or more.</summary>
    /// <param name="nodes">Positions.</param>
    /// <param name="cells">Cells by node.</param>
    /// <param name="a">One end.</param>
    /// <param name="b">The other end.</param>
    public static IEnumerable<int> Of(IReadOnlyList<PlanePoint> nodes, IReadOnlyList<ConvexCell?> cells, int a, int b) =>
        Enumerable.Range(0, nodes.Count).Where(node =>
            node != a && node != b && cells[node] is { } cell && IsNear(nodes[node], nodes[a], nodes[b])
            && Math.Round(cell.LengthInside(nodes[a], nodes[b]), 3) >= ShortestKm);

    /// <summary>Spares most nodes the cut through their cell.</summary>
    private static bool IsNear(PlanePoint node, PlanePoint a, PlanePoint b) =>
        node.X > Math.Min(a.X, b.X) - VoronoiCells.ReachKm && node.X < Math.Max(a.X, b.X) + VoronoiCells.ReachKm
        && node.Y > Math.Min(a.Y, b.Y) - VoronoiCells.ReachKm && node.Y < Math.Max(a.Y, b.Y) + VoronoiCells.ReachKm;
}
