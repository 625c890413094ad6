namespace OffensiveSim.Engine.Theater;

/// <summary>Pieces of cell boundary within reach of a node: where a garrison there can post detachments.</summary>
public sealed class BoundaryPieces
{
    /// <summary>A garrison posts detachments no further than this, km. Judgement (D).</summary>
    public const double ReachKm = 15;

    /// <summary>Reach of a garrison falls by 1/e over this, km. Judgement (D).</summary>
    private const double KernelKm = 8;

    /// <summary>Further than this, no detachment is sent to a cell however close its boundary, km.</summary>
    private const double CellReachKm = 25;

    internal BoundaryPieces(Definition.TheaterDefinition definition, Ground ground, Func<int, int, bool> acrossRiver)
    {
        var pieces = new List<(int Node, int Cell, int Beyond, double Weight, double Km, double Away)>();
        foreach (var contact in definition.Contacts)
        {
            var width = contact.WidthKm * (contact.River ? Ground.RiverWidthShare : 1);
            for (var node = 0; node < ground.Count; node++)
            {
                var (dx, dy) = (contact.XKm - ground.XKm[node], contact.YKm - ground.YKm[node]);
                var away = Math.Sqrt((dx * dx) + (dy * dy));
                if (away > ReachKm)
                {
                    continue;
                }

                var weight = width * Randomness.Reproducible.Exp(-away / KernelKm);
                foreach (var (cell, beyond) in new[] { (contact.A, contact.B), (contact.B, contact.A) })
                {
                    if (Reaches(ground, node, cell, acrossRiver))
                    {
                        pieces.Add((node, cell, beyond, weight, width, away));
                    }
                }
            }
        }

        var ordered = pieces.OrderBy(piece => piece.Node).ThenBy(piece => piece.Cell).ThenBy(piece => piece.Beyond).ToArray();
        var rows = Rows.Group(ground.Count, [.. ordered.Select(piece => piece.Node)]);
        Start = rows.Start;
        Cell = rows.Column(item => ordered[item].Cell);
        Beyond = rows.Column(item => ordered[item].Beyond);
        Weight = rows.Column(item => ordered[item].Weight);
        WidthKm = rows.Column(item => ordered[item].Km);
        AwayKm = rows.Column(item => ordered[item].Away);
        var watchers = ordered.Where(piece => piece.Node != piece.Cell).Select(piece => (piece.Cell, piece.Node)).Distinct().OrderBy(pair => pair.Cell).ThenBy(pair => pair.Node).ToArray();
        var watcherRows = Rows.Group(ground.Count, [.. watchers.Select(pair => pair.Cell)]);
        WatcherStart = watcherRows.Start;
        Watcher = watcherRows.Column(item => watchers[item].Node);
        var concerned = ordered.SelectMany(piece => new[] { (Cell: piece.Cell, piece.Node), (Cell: piece.Beyond, piece.Node), (Cell: piece.Node, piece.Node) }).Distinct().OrderBy(pair => pair.Cell).ThenBy(pair => pair.Node).ToArray();
        var concernedRows = Rows.Group(ground.Count, [.. concerned.Select(pair => pair.Cell)]);
        ConcernedStart = concernedRows.Start;
        Concerned = concernedRows.Column(item => concerned[item].Node);
    }

    /// <summary>Rows by node.</summary>
    public int[] Start { get; }

    /// <summary>The cell on this side of the piece.</summary>
    public int[] Cell { get; }

    /// <summary>The cell beyond it.</summary>
    public int[] Beyond { get; }

    /// <summary>Width of the piece times the reach of a garrison at the node, km.</summary>
    public double[] Weight { get; }

    /// <summary>Width of the piece, km.</summary>
    public double[] WidthKm { get; }

    /// <summary>Distance from the node to the middle of the piece, km.</summary>
    public double[] AwayKm { get; }

    /// <summary>Rows by cell.</summary>
    public int[] WatcherStart { get; }

    /// <summary>Other nodes whose garrisons can post detachments in the cell.</summary>
    public int[] Watcher { get; }

    /// <summary>Rows by cell.</summary>
    public int[] ConcernedStart { get; }

    /// <summary>Nodes with a piece on either side of which the cell lies, or that are its own: whose front changes when the cell changes hands.</summary>
    public int[] Concerned { get; }

    private static bool Reaches(Ground ground, int node, int cell, Func<int, int, bool> acrossRiver) =>
        node == cell
        || (ground.StraightKm(node, cell) < CellReachKm && ground.SanctuaryOf[node] == ground.SanctuaryOf[cell] && !acrossRiver(node, cell));
}
