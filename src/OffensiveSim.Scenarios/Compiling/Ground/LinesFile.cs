namespace OffensiveSim.Scenarios.Compiling.Ground;

/// <summary>Rivers, the border and prepared belts.</summary>
internal static class LinesFile
{
    private const double DeepestKm = 50;

    private static readonly string[] Accepted = ["LineString", "MultiLineString"];
    private static readonly IReadOnlyDictionary<string, LineKind> Kinds =
        new Dictionary<string, LineKind> { ["river"] = LineKind.River, ["border"] = LineKind.Border, ["belt"] = LineKind.Belt };

    /// <summary>Reads the lines, and tells what is wrong with them.</summary>
    public static IReadOnlyList<MapLine> Read(string file, string text, Findings findings)
    {
        var lines = new List<MapLine>();
        foreach (var shape in GeoJson.Read(file, text, Accepted, findings))
        {
            var place = shape.Properties?.Place ?? shape.Coordinates.Place;
            if (shape.Properties?["kind"] is not { Text: { } word } kindJson)
            {
                findings.Error(place, "The line does not say what it is.", "Give the property `kind`: river, border or belt.");
                continue;
            }

            if (!Kinds.TryGetValue(word, out var kind))
            {
                findings.Error(kindJson.Place, $"There is no kind of line `{word}`.", Names.Hint(word, "kind", Kinds.Keys));
                continue;
            }

            var depth = Figure(shape, "depth_km", kind, DeepestKm, findings);
            var mines = Figure(shape, "mines", kind, 1, findings);
            foreach (var chain in shape.Type == "LineString" ? [shape.Coordinates] : shape.Coordinates.Items!)
            {
                if (GeoJson.Chain(chain, 2, findings) is { } points)
                {
                    lines.Add(new MapLine(kind, shape.Properties?["name"]?.Text ?? "", points, depth, mines));
                }
            }
        }

        return lines;
    }

    private static double Figure(GeoShape shape, string name, LineKind kind, double largest, Findings findings)
    {
        var given = shape.Properties![name];
        if (given is null or { Value: null } && kind == LineKind.Belt && name == "depth_km")
        {
            findings.Error(shape.Properties.Place, "The belt has no depth.", "Give the property `depth_km`.");
        }
        else if (given is { Value: not null } && kind != LineKind.Belt)
        {
            findings.Error(given.Place, $"Only a belt has `{name}`.");
        }
        else if (given is { Value: not null } && given.Number is not (>= 0) || given?.Number > largest)
        {
            findings.Error(given!.Place, $"`{name}` is not a number from 0 to {largest}.");
        }

        return given?.Number ?? 0;
    }
}
