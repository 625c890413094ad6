using System.Text.Json;
using System.Text.Json.Serialization;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Scenarios.Compiling;

/// <summary>Takes what the engine ran out of a canonical text again, as a manifest keeps it.</summary>
internal static class CanonicalReader
{
    private static readonly JsonSerializerOptions _options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower), new ModelConverter() },
    };

    /// <summary>Reads one.</summary>
    /// <param name="canonical">The text.</param>
    /// <returns>Null where it is no canonical text, or one that this version would write otherwise.</returns>
    public static (DateTimeOffset Start, TheaterDefinition Theater)? Read(string canonical)
    {
        try
        {
            var read = JsonSerializer.Deserialize<Written>(canonical, _options)!;
            return CanonicalText.Of(read.Start, read.Theater) == canonical ? (read.Start, read.Theater) : null;
        }
        catch (Exception problem) when (problem is JsonException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    private sealed record Written
    {
        public required DateTimeOffset Start { get; init; }

        public required TheaterDefinition Theater { get; init; }
    }

    /// <summary>Numbers of the laws stand by name: <c>"combat.stop_hazard": 0.17</c>.</summary>
    private sealed class ModelConverter : JsonConverter<ModelParameters>
    {
        public override ModelParameters Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<Dictionary<string, double>>(ref reader)!.Aggregate(new ModelParameters(), (model, law) => ParameterCatalog.With(model, law.Key, law.Value));

        public override void Write(Utf8JsonWriter writer, ModelParameters value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}
