using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Schema;

/// <summary>JSON Schema (draft 2020-12) of the scenario format, made from the declared keys, for editors that complete and check.</summary>
public static class ScenarioSchema
{
    private const string IdPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private const string DatePattern = @"^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z)?$";

    // As a file that people read: no escapes where none are needed, and the same line ends everywhere.
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema; ends with a line feed.</summary>
    public static string Json()
    {
        var scenario = Section(typeof(ScenarioDocument));
        var required = scenario["required"]!;
        scenario.Remove("required");
        // A variant leaves out what it takes over from the scenario it extends.
        scenario["if"] = new JsonObject { ["required"] = new JsonArray("extends") };
        scenario["then"] = new JsonObject { ["required"] = new JsonArray("offsim"), ["propertyNames"] = new JsonObject { ["enum"] = new JsonArray("offsim", "name", "story", "extends", "set") } };
        scenario["else"] = new JsonObject { ["required"] = required, ["properties"] = new JsonObject { ["set"] = false } };
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "OffensiveSim scenario",
        };
        foreach (var (key, value) in scenario.ToList())
        {
            scenario.Remove(key);
            schema[key] = value;
        }

        return schema.ToJsonString(Readable) + "\n";
    }

    private static JsonObject Section(Type section)
    {
        var keys = FormatKey.Of(section);
        var properties = new JsonObject();
        foreach (var key in keys)
        {
            var value = Value(key.Shape, key.Declaration);
            value["description"] = Description(key.Declaration.Meaning, key.Declaration.Unit);
            if (key.Declaration.Example is { } example)
            {
                value["examples"] = new JsonArray(example);
            }

            properties[key.Name] = value;
        }

        var schema = new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
        if (keys.Any(key => key.Declaration.Required))
        {
            schema["required"] = new JsonArray([.. keys.Where(key => key.Declaration.Required).Select(key => (JsonNode)key.Name)]);
        }

        return schema;
    }

    private static JsonObject Value(Shape shape, KeyAttribute key) => shape.Kind switch
    {
        ShapeKind.Text => new() { ["type"] = new JsonArray("string", "number", "boolean") },
        ShapeKind.Id => new() { ["type"] = "string", ["pattern"] = IdPattern, ["maxLength"] = 64 },
        ShapeKind.Reference => new() { ["type"] = "string", ["pattern"] = key.Names == "link" ? "^[a-z0-9-]+--[a-z0-9-]+(/rail)?$" : IdPattern },
        ShapeKind.DateText => new() { ["type"] = "string", ["pattern"] = DatePattern },
        ShapeKind.Instant => new() { ["type"] = "string", ["format"] = "date-time", ["pattern"] = @"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$" },
        ShapeKind.Flag => new() { ["type"] = "boolean" },
        ShapeKind.Whole => Bounded("integer", key.Low, key.High),
        ShapeKind.Real => Bounded("number", key.Low, key.High),
        ShapeKind.Number => new() { ["oneOf"] = new JsonArray(Bounded("number", key.Low, key.High), Sourced(key.Low, key.High)) },
        ShapeKind.File or ShapeKind.Path => new() { ["type"] = "string" },
        ShapeKind.Choice => new() { ["enum"] = new JsonArray([.. FormatKey.Words(shape.Type).Select(word => (JsonNode)word)]) },
        ShapeKind.List when key.Table => new() { ["oneOf"] = new JsonArray(List(shape, key), new JsonObject { ["type"] = "string", ["description"] = "A CSV file with the same keys as columns" }) },
        ShapeKind.List => List(shape, key),
        ShapeKind.Section => Section(shape.Type),
        ShapeKind.SectionsById => new()
        {
            ["type"] = "object",
            ["propertyNames"] = new JsonObject { ["pattern"] = IdPattern },
            ["additionalProperties"] = Value(shape.Item!, key),
        },
        ShapeKind.Model => Model(),
        _ => new() { ["type"] = "object" },
    };

    private static JsonObject List(Shape shape, KeyAttribute key)
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = Value(shape.Item!, key) };
        if (key.Count > 0)
        {
            list["minItems"] = key.Count;
            list["maxItems"] = key.Count;
        }

        return list;
    }

    private static JsonObject Bounded(string type, double low, double high)
    {
        var number = new JsonObject { ["type"] = type };
        if (double.IsFinite(low))
        {
            number["minimum"] = low;
        }

        if (double.IsFinite(high))
        {
            number["maximum"] = high;
        }

        return number;
    }

    private static JsonObject Sourced(double low, double high) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["properties"] = new JsonObject
        {
            ["value"] = Described(Bounded("number", low, high), "Most likely value; without it, a draw is uniform over the range"),
            ["range"] = Described(new() { ["type"] = "array", ["items"] = Bounded("number", low, high), ["minItems"] = 2, ["maxItems"] = 2 }, "Smallest and largest plausible value"),
            ["grade"] = Described(Value(new Shape(ShapeKind.Choice, typeof(Grade)), new KeyAttribute("")), "A read in a source, B computed, C from the literature, D judgement"),
            ["source"] = Described(new() { ["type"] = "string" }, "Where it comes from"),
            ["known_at"] = Described(new() { ["type"] = "string", ["pattern"] = DatePattern }, "When it was known"),
        },
        ["anyOf"] = new JsonArray(new JsonObject { ["required"] = new JsonArray("value") }, new JsonObject { ["required"] = new JsonArray("range") }),
    };

    private static JsonObject Model()
    {
        var processes = new JsonObject();
        foreach (var process in ParameterCatalog.Of(new ModelParameters()).GroupBy(entry => entry.Name.Split('.')[0]))
        {
            var parameters = new JsonObject();
            foreach (var entry in process)
            {
                var value = Sourced(entry.Declaration.Low, entry.Declaration.High);
                value.Remove("anyOf");
                value["required"] = new JsonArray("value", "source");
                value["description"] = $"{Description(entry.Declaration.Meaning, entry.Declaration.Unit)}; {ValueWords.Text(entry.Default)} by default";
                parameters[entry.Name.Split('.')[1]] = value;
            }

            processes[process.Key] = new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = parameters };
        }

        return new() { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = processes };
    }

    private static JsonObject Described(JsonObject schema, string meaning)
    {
        schema["description"] = meaning;
        return schema;
    }

    private static string Description(string meaning, string? unit) => unit is null or "1" ? meaning : $"{meaning}, in {unit}";
}
