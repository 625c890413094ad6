namespace OffensiveSim.Engine.Theater;

/// <summary>Which places lie on different banks: those between which every dry way is a long detour.</summary>
internal sealed class RiverSides
{
    /// <summary>A dry way longer than this many times the straight line, and <see cref="SlackKm"/> more, means a river lies between. Judgement (D).</summary>
    private const double Detour = 2;
    private const double SlackKm = 10;

    private readonly Ground _ground;
    private readonly double[] _dryKm;

    /// <summary>Measures dry ways: roads and open ground that cross no river.</summary>
    public RiverSides(Ground ground, Ways ways)
    {
        _ground = ground;
        _dryKm = new double[ground.Count * ground.Count];
        Array.Fill(_dryKm, double.PositiveInfinity);
        var open = new PriorityQueue<int, (double Km, int Node)>();
        for (var start = 0; start < ground.Count; start++)
        {
            var km = _dryKm.AsSpan(start * ground.Count, ground.Count);
            km[start] = 0;
            open.Enqueue(start, (0, start));
            while (open.TryDequeue(out var node, out var reached))
            {
                for (var at = ways.Rows.Start[node]; reached.Km <= km[node] && at < ways.Rows.Start[node + 1]; at++)
                {
                    var way = ways.Rows.Link[at];
                    var there = km[node] + ways.Km[way];
                    if (!ways.River[way] && there < km[ways.Rows.Node[at]])
                    {
                        km[ways.Rows.Node[at]] = there;
                        open.Enqueue(ways.Rows.Node[at], (there, ways.Rows.Node[at]));
                    }
                }
            }
        }
    }

    /// <summary>Do the two nodes lie on different banks?</summary>
    public bool Apart(int a, int b) => _dryKm[(a * _ground.Count) + b] > (Detour * _ground.StraightKm(a, b)) + SlackKm;
}
