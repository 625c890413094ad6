using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace OffensiveSim.Reporting.Files;

/// <summary>How JSON is written: snake_case keys, numbers in their shortest form that reads back as the same bits, names in their own script, the same bytes on every system.</summary>
public static class JsonText
{
    // Still escapes <, >, & and quotes, so that no name can leave a script element.
    private static readonly JavaScriptEncoder Names = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>For serialization.</summary>
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = Names,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>For writers, without line breaks.</summary>
    public static JsonWriterOptions Compact { get; } = new() { Encoder = Names };

    /// <summary>Writes a value, and the end of a line.</summary>
    public static void Write<T>(Stream stream, T value)
    {
        JsonSerializer.Serialize(stream, value, Options);
        stream.WriteByte((byte)'\n');
    }
}
