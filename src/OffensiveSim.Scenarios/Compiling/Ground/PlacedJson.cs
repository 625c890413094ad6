using System.Text;
using System.Text.Json;

namespace OffensiveSim.Scenarios.Compiling.Ground;

/// <summary>A JSON value that knows where it stands.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Value">A string, double, bool, null, list of values, or dictionary of values.</param>
internal sealed record PlacedJson(Place Place, object? Value)
{
    private const int Deepest = 32;

    /// <summary>The items of a list; null for anything else.</summary>
    public IReadOnlyList<PlacedJson>? Items => Value as IReadOnlyList<PlacedJson>;

    /// <summary>The text; null for anything else.</summary>
    public string? Text => Value as string;

    /// <summary>The number; null for anything else.</summary>
    public double? Number => Value as double?;

    /// <summary>The member of an object; null where there is none.</summary>
    public PlacedJson? this[string name] => (Value as IReadOnlyDictionary<string, PlacedJson>)?.GetValueOrDefault(name);

    /// <summary>Reads a text.</summary>
    /// <returns>The value, or what is wrong.</returns>
    public static (PlacedJson? Json, Diagnostic? Problem) Read(string file, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        try
        {
            var lines = new LineStarts(bytes);
            var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = Deepest });
            reader.Read();
            var json = ReadValue(ref reader, file, lines);
            reader.Read();
            return (json, null);
        }
        catch (JsonException problem)
        {
            var place = new Place(file, (int)(problem.LineNumber ?? 0) + 1, (int)(problem.BytePositionInLine ?? 0) + 1);
            return (null, new Diagnostic(Severity.Error, place, "This is not JSON.", $"Brackets nested {Deepest} deep at most, commas between items, text in double quotes."));
        }
        catch (InvalidOperationException)
        {
            return (null, new Diagnostic(Severity.Error, new Place(file, 0, 0), "A text in this file is not valid UTF-8 or UTF-16.", "Save the file as UTF-8."));
        }
    }

    private static PlacedJson ReadValue(ref Utf8JsonReader reader, string file, LineStarts lines)
    {
        var place = lines.PlaceOf(file, (int)reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartArray:
                var items = new List<PlacedJson>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(ReadValue(ref reader, file, lines));
                }

                return new PlacedJson(place, items);
            case JsonTokenType.StartObject:
                var members = new Dictionary<string, PlacedJson>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = reader.GetString()!;
                    reader.Read();
                    members[name] = ReadValue(ref reader, file, lines);
                }

                return new PlacedJson(place, members);
            case JsonTokenType.String:
                return new PlacedJson(place, reader.GetString());
            case JsonTokenType.Number:
                return new PlacedJson(place, reader.TryGetDouble(out var number) && double.IsFinite(number) ? number : null);
            case JsonTokenType.True or JsonTokenType.False:
                return new PlacedJson(place, reader.GetBoolean());
            default:
                return new PlacedJson(place, null);
        }
    }

    private sealed class LineStarts
    {
        private readonly List<int> _starts = [0];

        public LineStarts(byte[] text)
        {
            for (var i = 0; i < text.Length; i++)
            {
                if (text[i] == (byte)'\n')
                {
                    _starts.Add(i + 1);
                }
            }
        }

        public Place PlaceOf(string file, int index)
        {
            var found = _starts.BinarySearch(index);
            var line = found >= 0 ? found : ~found - 1;
            return new Place(file, line + 1, index - _starts[line] + 1);
        }
    }
}
