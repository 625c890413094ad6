using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Prepared;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.OverlayNG;

namespace OffensiveSim.Scenarios.Compiling.Ground;

/// <summary>Cuts cells to the area.</summary>
/// <param name="area">The ground that counts, km.</param>
internal sealed class AreaClip(Geometry area)
{
    private readonly IPreparedGeometry _area = PreparedGeometryFactory.Prepare(area);

    /// <summary>The part of a cell that lies in the area; empty where there is none.</summary>
    public Geometry Of(Geometry cell) =>
        cell.IsEmpty || _area.Covers(cell) ? cell
        : !_area.Intersects(cell) ? GeometryFactory.Default.CreatePolygon()
        : GeometryFactory.Default.BuildGeometry([.. PolygonsOf(OverlayNGRobust.Overlay(cell, area, NetTopologySuite.Operation.Overlay.SpatialFunction.Intersection))]);

    /// <summary>All the ground that any of some polygons covers.</summary>
    public static Geometry Union(IEnumerable<Geometry> polygons) => OverlayNGRobust.Union([.. polygons], GeometryFactory.Default);

    /// <summary>The polygons of a geometry, largest first.</summary>
    public static IEnumerable<Polygon> PolygonsOf(Geometry geometry) =>
        PolygonExtracter.GetPolygons(geometry).Cast<Polygon>().Where(polygon => !polygon.IsEmpty)
            .OrderByDescending(polygon => polygon.Area).ThenBy(polygon => polygon.EnvelopeInternal.MinX).ThenBy(polygon => polygon.EnvelopeInternal.MinY);
}
