using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.Valid;

namespace OffensiveSim.Scenarios.Compiling.Ground;

/// <summary>
/// The ground that counts as territory. It is drawn for the scenario along the recognised border: the border line of the lines file is only
/// shown, and cuts nothing.
/// </summary>
internal static class AreaFile
{
    private const double LongestEdgeDegrees = 0.05;

    private static readonly string[] Accepted = ["Polygon", "MultiPolygon"];

    /// <summary>Reads the area and puts it on the map.</summary>
    /// <param name="file">Path as the user knows it.</param>
    /// <param name="text">What the file holds.</param>
    /// <param name="projection">Puts it on the map; null where it is only to be checked.</param>
    /// <param name="findings">Takes what is wrong.</param>
    /// <returns>The area, km; null where something is wrong, which has been told, and where it was only checked.</returns>
    public static Geometry? Read(string file, string text, MapProjection? projection, Findings findings)
    {
        var before = findings.Count;
        var (polygons, found) = (new List<Geometry>(), 0);
        foreach (var shape in GeoJson.Read(file, text, Accepted, findings))
        {
            foreach (var rings in shape.Type == "Polygon" ? [shape.Coordinates] : shape.Coordinates.Items!)
            {
                found++;
                if (Polygon(rings, projection, findings) is { } polygon)
                {
                    polygons.Add(polygon);
                }
            }
        }

        if (found == 0 && findings.Count == before)
        {
            findings.Error(new Place(file, 0, 0), "The file has no polygon.", "Draw the ground that counts as territory as one Polygon.");
        }

        return polygons.Count == 0 ? null : AreaClip.Union(polygons);
    }

    private static Geometry? Polygon(PlacedJson rings, MapProjection? projection, Findings findings)
    {
        if (rings.Items is not { Count: > 0 } items)
        {
            findings.Error(rings.Place, "This polygon has no ring.", "A polygon is a list of rings, the outer one first.");
            return null;
        }

        var points = items.Select(ring => GeoJson.Chain(ring, 4, findings)).ToArray();
        if (points.Any(ring => ring is null))
        {
            return null;
        }

        if (points.FirstOrDefault(ring => ring![0] != ring[^1]) is not null)
        {
            findings.Error(rings.Place, "A ring of this polygon is not closed.", "Its last position must repeat its first.");
            return null;
        }

        var onGlobe = Rings(points.Select(ring => ring!.Select(point => new Coordinate(point.Lon, point.Lat))));
        if (new IsValidOp(onGlobe).ValidationError is { } fault)
        {
            findings.Error(
                rings.Place,
                $"This polygon is not simple near longitude {fault.Coordinate?.X}, latitude {fault.Coordinate?.Y}: {fault.Message}.",
                "Its outline must not cross or touch itself, and holes must lie inside.");
            return null;
        }

        if (projection is null)
        {
            return null;
        }

        var onMap = Rings(points.Select(ring => Dense(ring!).Select(projection.ToPlane).Select(point => new Coordinate(point.X, point.Y))));
        return onMap.IsValid ? onMap : GeometryFixer.Fix(onMap); // rounding to 1 m may close a very narrow neck
    }

    private static Polygon Rings(IEnumerable<IEnumerable<Coordinate>> rings)
    {
        LinearRing[] all = [.. rings.Select(ring => new LinearRing([.. ring]))];
        return new Polygon(all[0], all[1..]);
    }

    /// <summary>A straight edge in degrees is a curve on the map.</summary>
    private static IEnumerable<GeoPoint> Dense(IReadOnlyList<GeoPoint> ring)
    {
        yield return ring[0];
        for (var i = 1; i < ring.Count; i++)
        {
            var (a, b) = (ring[i - 1], ring[i]);
            var pieces = Math.Max(1, (int)Math.Ceiling(Math.Max(Math.Abs(b.Lon - a.Lon), Math.Abs(b.Lat - a.Lat)) / LongestEdgeDegrees));
            for (var piece = 1; piece < pieces; piece++)
            {
                var part = piece / (double)pieces;
                yield return new GeoPoint(a.Lon + (part * (b.Lon - a.Lon)), a.Lat + (part * (b.Lat - a.Lat)));
            }

            yield return b;
        }
    }
}
