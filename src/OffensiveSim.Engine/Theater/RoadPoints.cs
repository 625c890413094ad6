namespace OffensiveSim.Engine.Theater;

/// <summary>Points along the straight line of each road, and the places around them, nearest first: whoever's men stand nearest to a point has it.</summary>
/// <remarks>
/// A place counts within the reach of a garrison (<see cref="BoundaryPieces.ReachKm"/>), on the bank of both ends, and if one side holds all three at the start: the front of day 0 cuts nothing.
/// The line does not know which places are drawn on it, so that a finer map cuts the same roads.
/// </remarks>
public sealed class RoadPoints
{
    /// <summary>Roads are looked at about so often, km: a limit of the search.</summary>
    private const double EveryKm = 2.5;

    internal RoadPoints(Ground ground, Ways ways, Func<int, int, bool> acrossRiver)
    {
        var points = new List<(int Way, (int Node, double Km)[] Places)>();
        for (var way = 0; way < ways.Count; way++)
        {
            if (!ways.OpenGround[way] && ground.Controller[ways.A[way]] == ground.Controller[ways.B[way]])
            {
                points.AddRange(Of(ground, ways.A[way], ways.B[way], acrossRiver).Select(places => (way, places)));
            }
        }

        var rows = Rows.Group(ways.Count, [.. points.Select(point => point.Way)]);
        Start = rows.Start;
        var places = rows.Column(point => points[point].Places);
        var near = Rows.Group(places.Length, [.. places.SelectMany((list, point) => list.Select(_ => point))]);
        NearStart = near.Start;
        var all = places.SelectMany(list => list).ToArray();
        Near = near.Column(item => all[item].Node);
        NearKm = near.Column(item => all[item].Km);
        Places = [.. Near.Distinct().Order()];
        Roads = [.. Enumerable.Range(0, ways.Count).Where(way => Start[way + 1] > Start[way])];
        var pairs = points.SelectMany(point => point.Places.Select(place => (Place: place.Node, point.Way))).Distinct().ToArray();
        var byPlace = Rows.Group(ground.Count, [.. pairs.Select(pair => pair.Place)]);
        RoadStart = byPlace.Start;
        RoadNear = byPlace.Column(item => pairs[item].Way);
    }

    /// <summary>Rows of points by way; none on ways that nobody but those at their ends can cut.</summary>
    public int[] Start { get; }

    /// <summary>Rows of places by point.</summary>
    public int[] NearStart { get; }

    /// <summary>The places within reach, nearest first.</summary>
    public int[] Near { get; }

    /// <summary>How far each of them is from the point, km.</summary>
    public double[] NearKm { get; }

    /// <summary>All places that are near a road's point.</summary>
    public int[] Places { get; }

    /// <summary>Rows of roads by place.</summary>
    public int[] RoadStart { get; }

    /// <summary>The roads with a point near a place.</summary>
    public int[] RoadNear { get; }

    /// <summary>The ways that have points.</summary>
    public int[] Roads { get; }

    /// <summary>The places near each point of a road, where others than its ends are among them. Points with the same places in the same order are one, each place as near as it is anywhere among them.</summary>
    private static IEnumerable<(int Node, double Km)[]> Of(Ground ground, int a, int b, Func<int, int, bool> acrossRiver)
    {
        var count = Math.Max(1, (int)Math.Ceiling(ground.StraightKm(a, b) / EveryKm));
        int[] candidates = [.. Enumerable.Range(0, ground.Count).Where(node => node == a || node == b || (ground.Controller[node] == ground.Controller[a] && !acrossRiver(node, a) && !acrossRiver(node, b)))];
        var points = new OrderedDictionary<string, (int Node, double Km)[]>();
        for (var i = 0; i <= count; i++)
        {
            var part = (double)i / count;
            var (x, y) = (ground.XKm[a] + (part * (ground.XKm[b] - ground.XKm[a])), ground.YKm[a] + (part * (ground.YKm[b] - ground.YKm[a])));
            double Km(int node) => Math.Sqrt(((ground.XKm[node] - x) * (ground.XKm[node] - x)) + ((ground.YKm[node] - y) * (ground.YKm[node] - y)));
            (int Node, double Km)[] near = [.. candidates.Select(node => (Node: node, Km: Math.Round(Km(node), 3))).Where(place => place.Km <= BoundaryPieces.ReachKm).OrderBy(place => place.Km).ThenBy(place => place.Node)];
            var key = string.Join(',', near.Select(place => place.Node));
            points[key] = points.TryGetValue(key, out var same) ? [.. same.Zip(near, (one, other) => one.Km <= other.Km ? one : other)] : near;
        }

        return points.Values.Where(near => near.Any(place => place.Node != a && place.Node != b));
    }
}
