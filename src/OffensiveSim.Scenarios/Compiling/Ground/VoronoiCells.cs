namespace OffensiveSim.Scenarios.Compiling.Ground;

/// <summary>Voronoi cells: the ground that is nearer to a node than to any other, no further out than 20 km.</summary>
internal static class VoronoiCells
{
    /// <summary>How far a node's ground reaches, km.</summary>
    public const double ReachKm = 20;

    private const int DiscCorners = 96;

    private static readonly PlanePoint[] Disc =
    [
        .. Enumerable.Range(0, DiscCorners).Select(corner => 2 * Math.PI * corner / DiscCorners)
            .Select(angle => new PlanePoint(ReachKm * Math.Cos(angle), ReachKm * Math.Sin(angle)).Rounded()),
    ];

    /// <summary>Cells of all nodes that lie on the map.</summary>
    /// <param name="nodes">Positions, no two of them equal.</param>
    /// <param name="outside">True for nodes that have no cell.</param>
    /// <returns>By node; null for nodes outside the map.</returns>
    public static IReadOnlyList<ConvexCell?> Of(IReadOnlyList<PlanePoint> nodes, IReadOnlyList<bool> outside)
    {
        var byX = Enumerable.Range(0, nodes.Count).Where(node => !outside[node]).OrderBy(node => nodes[node].X).ThenBy(node => nodes[node].Y).ToArray();
        var cells = new ConvexCell?[nodes.Count];
        for (var place = 0; place < byX.Length; place++)
        {
            cells[byX[place]] = Cell(nodes, byX, place);
        }

        return cells;
    }

    private static ConvexCell Cell(IReadOnlyList<PlanePoint> nodes, int[] byX, int place)
    {
        var own = nodes[byX[place]];
        var near = new List<(double Distance, int Node)>();
        void Look(int from, int step)
        {
            for (var i = from; i >= 0 && i < byX.Length && Math.Abs(nodes[byX[i]].X - own.X) < 2 * ReachKm; i += step)
            {
                if (own.DistanceTo(nodes[byX[i]]) is var distance and < 2 * ReachKm)
                {
                    near.Add((distance, byX[i]));
                }
            }
        }

        Look(place - 1, -1);
        Look(place + 1, 1);
        var cell = new ConvexCell([.. Disc.Select(corner => (new PlanePoint(own.X + corner.X, own.Y + corner.Y), -1))]);
        foreach (var (_, node) in near.Order())
        {
            cell = cell.NearerTo(own, nodes[node], node);
        }

        return cell;
    }
}
