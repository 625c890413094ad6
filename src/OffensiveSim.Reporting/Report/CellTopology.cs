using OffensiveSim.Scenarios;

namespace OffensiveSim.Reporting.Report;

/// <summary>Cells as rings of shared vertices. The viewer finds the front along sides that two cells share, so equal corners must be one vertex.</summary>
internal sealed class CellTopology
{
    // Four decimals are about 10 m: finer than any screen shows, coarser than the noise of clipping.
    private const double Grid = 1e4;
    private readonly Dictionary<(long X, long Y), int> _index = [];
    private readonly List<double> _vertices = [];

    public CellTopology(MapGeometry map) =>
        Cells = [.. map.Cells.Select(cell => (IReadOnlyList<IReadOnlyList<int>>)[.. cell.SelectMany(polygon => polygon).Select(Ring).Where(ring => ring.Count > 2)])];

    /// <summary>Longitude, latitude, longitude, ...</summary>
    public IReadOnlyList<double> Vertices => _vertices;

    /// <summary>By node: rings of vertices, holes among them (even-odd).</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>> Cells { get; }

    /// <summary>A coordinate as it goes into the payload.</summary>
    public static double Rounded(double degrees) => Math.Round(degrees * Grid) / Grid;

    private IReadOnlyList<int> Ring(IReadOnlyList<GeoPoint> points)
    {
        var ring = new List<int>(points.Count);
        foreach (var point in points)
        {
            var vertex = Vertex(point);
            if (ring.Count == 0 || ring[^1] != vertex)
            {
                ring.Add(vertex);
            }
        }

        // The viewer closes rings itself.
        if (ring.Count > 1 && ring[0] == ring[^1])
        {
            ring.RemoveAt(ring.Count - 1);
        }

        return ring;
    }

    private int Vertex(GeoPoint point)
    {
        var (x, y) = ((long)Math.Round(point.Lon * Grid), (long)Math.Round(point.Lat * Grid));
        // Two computations of one corner may round to neighbouring grid points.
        for (var dx = -1; dx <= 1; dx++)
        {
            for (var dy = -1; dy <= 1; dy++)
            {
                if (_index.TryGetValue((x + dx, y + dy), out var near))
                {
                    return near;
                }
            }
        }

        _vertices.Add(x / Grid);
        _vertices.Add(y / Grid);
        return _index[(x, y)] = (_vertices.Count / 2) - 1;
    }
}
