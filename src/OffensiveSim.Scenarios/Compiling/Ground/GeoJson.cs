namespace OffensiveSim.Scenarios.Compiling.Ground;

/// <summary>A geometry of a GeoJSON file with what is said of it.</summary>
/// <param name="Type">Polygon, MultiPolygon, LineString or MultiLineString.</param>
/// <param name="Coordinates">As in the file.</param>
/// <param name="Properties">The feature's properties; null where it has none.</param>
internal sealed record GeoShape(string Type, PlacedJson Coordinates, PlacedJson? Properties);

/// <summary>Reads shapes out of GeoJSON: a collection of features, a feature, or a bare geometry.</summary>
internal static class GeoJson
{
    private const int LongestText = 16 << 20;
    private const int MostPoints = 200_000;

    /// <summary>Reads the shapes of a file, and tells what is wrong with it.</summary>
    /// <param name="file">Path as the user knows it.</param>
    /// <param name="text">What the file holds.</param>
    /// <param name="accepted">Types of geometry that make sense there.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static IReadOnlyList<GeoShape> Read(string file, string text, IReadOnlyList<string> accepted, Findings findings)
    {
        if (text.Length > LongestText)
        {
            findings.Error(new Place(file, 0, 0), $"The file is larger than {LongestText >> 20} MB.", "Simplify the shapes: a point every few hundred metres is enough.");
            return [];
        }

        var (json, problem) = PlacedJson.Read(file, text);
        if (problem is not null)
        {
            findings.Add(problem);
            return [];
        }

        var shapes = new List<GeoShape>();
        Collect(json!, null, accepted, shapes, findings);
        var points = shapes.Sum(shape => Count(shape.Coordinates));
        if (points > MostPoints)
        {
            findings.Error(new Place(file, 0, 0), $"The file has {points} points, more than {MostPoints}.", "Simplify the shapes: a point every few hundred metres is enough.");
            return [];
        }

        return shapes;
    }

    /// <summary>Reads a chain of positions.</summary>
    /// <returns>The positions; null where one is wrong, which has been told.</returns>
    public static IReadOnlyList<GeoPoint>? Chain(PlacedJson coordinates, int least, Findings findings)
    {
        if (coordinates.Items is not { } items || items.Count < least)
        {
            findings.Error(coordinates.Place, $"Expected a list of {least} or more positions.", "Write each as [longitude, latitude].");
            return null;
        }

        var points = new List<GeoPoint>(items.Count);
        foreach (var item in items)
        {
            if (item.Items is not [{ Number: { } lon }, { Number: { } lat }, ..])
            {
                findings.Error(item.Place, "This is not a position.", "Write it as [longitude, latitude].");
                return null;
            }

            if (Math.Abs(lon) > 180 || Math.Abs(lat) > 85)
            {
                findings.Error(item.Place, $"The position [{lon}, {lat}] is not on the map.", "Longitude comes first in GeoJSON, -180 to 180; latitude second, -85 to 85.");
                return null;
            }

            points.Add(new GeoPoint(lon, lat));
        }

        return points;
    }

    private static void Collect(PlacedJson json, PlacedJson? properties, IReadOnlyList<string> accepted, List<GeoShape> shapes, Findings findings)
    {
        switch (json["type"]?.Text)
        {
            case "FeatureCollection" when json["features"]?.Items is { } features:
                foreach (var feature in features)
                {
                    Collect(feature, null, accepted, shapes, findings);
                }

                break;
            case "Feature" when json["geometry"] is { } geometry:
                Collect(geometry, json["properties"], accepted, shapes, findings);
                break;
            case { } type when accepted.Contains(type) && json["coordinates"] is { Items: not null } coordinates:
                shapes.Add(new GeoShape(type, coordinates, properties));
                break;
            case { } type:
                findings.Error(json.Place, $"A GeoJSON `{type}` cannot be used here, or is incomplete.", $"Use {string.Join(" or ", accepted)} with coordinates, alone or as features.");
                break;
            default:
                findings.Error(json.Place, "This is not GeoJSON: it has no type.", $"Use {string.Join(" or ", accepted)} with coordinates, alone or as features.");
                break;
        }
    }

    private static int Count(PlacedJson json) => json.Items is { } items ? items is [{ Number: not null }, ..] ? 1 : items.Sum(Count) : 0;
}
