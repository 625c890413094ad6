using NetTopologySuite.Geometries;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Scenarios.Compiling.Ground;

/// <summary>The map, measured once from positions rounded to 1 m: cells, their area, and contacts.</summary>
internal sealed class MeasuredGround
{
    private readonly IReadOnlyList<bool> _outside;
    private readonly MapProjection _projection;
    private readonly IReadOnlyList<MapLine> _lines;
    private readonly IReadOnlyList<GeoPoint> _positions;
    private readonly Geometry _area;
    private readonly IReadOnlyList<Geometry?> _clipped;

    private MeasuredGround(ScenarioIndex scenario, IReadOnlyList<GeoPoint> positions, GroundFiles files, Findings findings)
    {
        _positions = positions;
        _outside = scenario.Outside();
        var inside = positions.Where((_, node) => !_outside[node]).ToArray();
        _projection = new MapProjection(inside.Length > 0 ? inside : positions);
        Nodes = [.. positions.Select(_projection.ToPlane)];
        Cells = VoronoiCells.Of(Nodes, _outside);
        _lines = files.Lines(findings);
        Rivers = LinesOf(LineKind.River);
        var roads = scenario.Links.Where(link => link.Mode == LinkMode.Road).Select(link => (Ends: scenario.Ends(link), River: !string.IsNullOrEmpty(link.River)))
            .Where(road => road.Ends.A >= 0 && road.Ends.B >= 0 && road.Ends.A != road.Ends.B);
        Contacts = Ground.Contacts.Of(Nodes, Cells, [.. roads.Select(road => (road.Ends.A, road.Ends.B, road.River))], Rivers, LinesOf(LineKind.Belt));
        Polygon?[] polygons = [.. Cells.Select(cell => cell is null ? null : Polygon(cell))];
        var area = files.Area(_projection, findings);
        _area = area ?? AreaClip.Union(polygons.OfType<Geometry>());
        var clip = area is null ? null : new AreaClip(area);
        _clipped = [.. polygons.Select(polygon => polygon is null || clip is null ? polygon : clip.Of(polygon))];
        CellKm2 = [.. _clipped.Select(cell => Math.Round(cell?.Area ?? 0, 2))];
        AreaKm2 = _area.Area;
    }

    /// <summary>By node: position on the map, rounded to 1 m.</summary>
    public IReadOnlyList<PlanePoint> Nodes { get; }

    /// <summary>By node: its cell before the area clips it; null outside the map.</summary>
    public IReadOnlyList<ConvexCell?> Cells { get; }

    /// <summary>By node: area of the cell inside the area, km2, rounded to 0.01; 0 outside the map.</summary>
    public IReadOnlyList<double> CellKm2 { get; }

    /// <summary>Area of the ground that counts as territory, km2.</summary>
    public double AreaKm2 { get; }

    /// <summary>Which nodes are in contact.</summary>
    public IReadOnlyList<ContactDefinition> Contacts { get; }

    /// <summary>Rivers on the map.</summary>
    public IReadOnlyList<GroundLine> Rivers { get; }

    /// <summary>Measures the ground of a scenario; null where a node has no position.</summary>
    public static MeasuredGround? Of(ScenarioIndex scenario, GroundFiles files, Findings findings)
    {
        var positions = scenario.Nodes.Select(NodePosition.Of).OfType<GeoPoint>().ToArray();
        var complete = positions.Length == scenario.Nodes.Count && positions.Length > 0 && positions.All(position => Math.Abs(position.Lat) <= 85);
        return complete ? new MeasuredGround(scenario, positions, files, findings) : null;
    }

    /// <summary>The map for the report.</summary>
    public MapGeometry ToMap() => new()
    {
        Nodes = _positions,
        Cells = [.. _clipped.Select(cell => cell is null ? [] : OnGlobe(cell))],
        Lines = _lines,
        Area = OnGlobe(_area),
    };

    private static Polygon Polygon(ConvexCell cell)
    {
        var corners = cell.Corners.Select(corner => corner.At.Rounded()).Aggregate(
            new List<PlanePoint>(),
            (kept, corner) =>
            {
                if (kept.Count == 0 || kept[^1] != corner)
                {
                    kept.Add(corner);
                }

                return kept;
            });
        if (corners.Count > 1 && corners[0] == corners[^1])
        {
            corners.RemoveAt(corners.Count - 1);
        }

        return corners.Count < 3
            ? GeometryFactory.Default.CreatePolygon()
            : GeometryFactory.Default.CreatePolygon([.. corners.Append(corners[0]).Select(corner => new Coordinate(corner.X, corner.Y))]);
    }

    private GroundLine[] LinesOf(LineKind kind) =>
    [
        .. _lines.Where(line => line.Kind == kind)
            .Select((line, index) => (line, Key: line.Name.Length > 0 ? line.Name : $"#{index}"))
            .GroupBy(line => line.Key, line => line.line)
            .Select(pieces => new GroundLine(
                [.. pieces.Select(piece => (IReadOnlyList<PlanePoint>)[.. piece.Points.Select(_projection.ToPlane)])],
                pieces.Max(piece => piece.DepthKm),
                pieces.Max(piece => piece.Mines))),
    ];

    private IReadOnlyList<IReadOnlyList<IReadOnlyList<GeoPoint>>> OnGlobe(Geometry geometry) =>
    [
        .. AreaClip.PolygonsOf(geometry).Select(polygon => (IReadOnlyList<IReadOnlyList<GeoPoint>>)
        [
            OnGlobe(polygon.ExteriorRing), .. polygon.InteriorRings.Select(OnGlobe),
        ]),
    ];

    private IReadOnlyList<GeoPoint> OnGlobe(LineString ring) => [.. ring.Coordinates.Select(corner => _projection.ToGlobe(new PlanePoint(corner.X, corner.Y)))];
}
