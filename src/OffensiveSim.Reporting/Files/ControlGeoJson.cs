using System.Text.Json;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Reporting.Files;

/// <summary>
/// <c>control.geojson</c>: nodes as points, links as lines, cells as polygons, each with the share of campaigns in which the second side holds it at the
/// end of each day. Of a link it is the mean of its ends. GIS programs open it as it is: the shares at start and end stand beside the list.
/// </summary>
public static class ControlGeoJson
{
    /// <summary>Writes it.</summary>
    public static void Write(Stream stream, CompiledScenario scenario, EnsembleResult result)
    {
        using var json = new Utf8JsonWriter(stream, JsonText.Compact);
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteString("name", scenario.Document.Name);
        json.WriteStartArray("features");
        var names = Names(scenario);
        for (var node = 0; node < scenario.Theater.Nodes.Count; node++)
        {
            if (scenario.Map.Cells[node].Count > 0)
            {
                var cell = scenario.Map.Cells[node];
                Feature(json, scenario, "cell", scenario.Theater.Nodes[node].Id, names[node], result.SecondSideControl[node], () => Polygons(json, cell));
            }
        }

        foreach (var link in scenario.Theater.Links)
        {
            var (a, b) = (result.SecondSideControl[link.A], result.SecondSideControl[link.B]);
            Feature(json, scenario, "link", link.Id, $"{names[link.A]} - {names[link.B]}", [.. a.Zip(b, (x, y) => (x + y) / 2)], () =>
            {
                json.WriteString("type", "LineString");
                json.WriteStartArray("coordinates");
                Point(json, scenario.Map.Nodes[link.A]);
                Point(json, scenario.Map.Nodes[link.B]);
                json.WriteEndArray();
            });
        }

        for (var node = 0; node < scenario.Theater.Nodes.Count; node++)
        {
            var at = scenario.Map.Nodes[node];
            Feature(json, scenario, "node", scenario.Theater.Nodes[node].Id, names[node], result.SecondSideControl[node], () =>
            {
                json.WriteString("type", "Point");
                json.WritePropertyName("coordinates");
                Point(json, at);
            });
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string[] Names(CompiledScenario scenario)
    {
        var written = scenario.Document.Theater.Nodes.Where(row => row.Name is not null).DistinctBy(row => row.Id).ToDictionary(row => row.Id, row => row.Name!);
        return [.. scenario.Theater.Nodes.Select(node => written.GetValueOrDefault(node.Id, node.Id))];
    }

    private static void Feature(
        Utf8JsonWriter json, CompiledScenario scenario, string kind, string id, string name, IReadOnlyList<double> control, Action geometry)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteStartObject("properties");
        json.WriteString("kind", kind);
        json.WriteString("id", id);
        json.WriteString("name", name);
        json.WriteString("control_of", scenario.SideIds[1]);
        json.WriteNumber("control_start", control[0]);
        json.WriteNumber("control_end", control[^1]);
        json.WriteStartArray("control_by_day");
        foreach (var share in control)
        {
            json.WriteNumberValue(share);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("geometry");
        geometry();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Polygons(Utf8JsonWriter json, IReadOnlyList<IReadOnlyList<IReadOnlyList<GeoPoint>>> polygons)
    {
        json.WriteString("type", "MultiPolygon");
        json.WriteStartArray("coordinates");
        foreach (var polygon in polygons)
        {
            json.WriteStartArray();
            for (var ring = 0; ring < polygon.Count; ring++)
            {
                Ring(json, polygon[ring], counterclockwise: ring == 0);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    /// <summary>RFC 7946: rings are closed, the outer one runs counterclockwise, holes clockwise.</summary>
    private static void Ring(Utf8JsonWriter json, IReadOnlyList<GeoPoint> ring, bool counterclockwise)
    {
        var points = ring[0] == ring[^1] ? ring.SkipLast(1).ToArray() : [.. ring];
        var twiceArea = points.Select((point, i) => (point.Lon * points[(i + 1) % points.Length].Lat) - (points[(i + 1) % points.Length].Lon * point.Lat)).Sum();
        if ((twiceArea > 0) != counterclockwise)
        {
            Array.Reverse(points);
        }

        json.WriteStartArray();
        foreach (var point in points.Append(points[0]))
        {
            Point(json, point);
        }

        json.WriteEndArray();
    }

    /// <summary>Six decimals: a tenth of a metre.</summary>
    private static void Point(Utf8JsonWriter json, GeoPoint point)
    {
        json.WriteStartArray();
        json.WriteNumberValue(Math.Round(point.Lon, 6));
        json.WriteNumberValue(Math.Round(point.Lat, 6));
        json.WriteEndArray();
    }
}
