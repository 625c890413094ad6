using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Scenarios.Compiling;

/// <summary>
/// The scenario as the engine sees it, as JSON that is the same wherever and however it was written: members by name, numbers in the shortest
/// form that reads back equal, line ends of one character. Written from the definitions themselves, so that a new number cannot be forgotten.
/// </summary>
internal static class CanonicalText
{
    private const int Format = 1;

    private static readonly ConcurrentDictionary<Type, IReadOnlyList<(string Name, PropertyInfo Property, bool IsOptional)>> MembersOf = new();

    /// <summary>Writes a scenario.</summary>
    /// <param name="start">Instant of day 0.</param>
    /// <param name="theater">What the engine runs.</param>
    public static string Of(DateTimeOffset start, TheaterDefinition theater)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{{\n\"offsim\":{Format},\n\"start\":\"{start.ToUniversalTime():yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'}\",\n\"theater\":");
        Write(text, theater, depth: 0);
        return text.Append("\n}\n").ToString();
    }

    /// <summary>SHA-256 of a text in UTF-8, 64 hexadecimal digits.</summary>
    public static string HashOf(string canonical) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)));

    private static void Write(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case string some:
                text.Append('"').Append(JsonEncodedText.Encode(some)).Append('"');
                break;
            case bool some:
                text.Append(some ? "true" : "false");
                break;
            case double some:
                text.Append(some.ToString("R", CultureInfo.InvariantCulture));
                break;
            case int some:
                text.Append(some.ToString(CultureInfo.InvariantCulture));
                break;
            case Enum some:
                text.Append('"').Append(JsonNamingPolicy.SnakeCaseLower.ConvertName(some.ToString())).Append('"');
                break;
            case ModelParameters some:
                var laws = ParameterCatalog.Of(some).OrderBy(law => law.Name, StringComparer.Ordinal);
                List(text, '{', '}', depth, laws, law => Member(text, law.Name, law.Default, depth + 1));
                break;
            case IEnumerable some:
                List(text, '[', ']', depth, some.Cast<object?>(), item => Write(text, item, depth + 1));
                break;
            default:
                List(text, '{', '}', depth, Members(value.GetType()).Where(member => !member.IsOptional || IsUsed(member.Property.GetValue(value))), member => Member(text, member.Name, member.Property.GetValue(value), depth + 1));
                break;
        }
    }

    private static void Member(StringBuilder text, string name, object? value, int depth)
    {
        text.Append('"').Append(name).Append("\":");
        Write(text, value, depth);
    }

    private static void List<T>(StringBuilder text, char open, char close, int depth, IEnumerable<T> items, Action<T> write)
    {
        // A line for each node, formation and so on, so that two scenarios can be compared by eye.
        var separator = depth < 2 ? "\n" : "";
        text.Append(open);
        var first = true;
        foreach (var item in items)
        {
            text.Append(first ? "" : ",").Append(separator);
            write(item);
            first = false;
        }

        text.Append(first ? "" : separator).Append(close);
    }

    private static bool IsUsed(object? value) => value is not null && !(value is IEnumerable list && !list.Cast<object?>().Any());

    private static IReadOnlyList<(string Name, PropertyInfo Property, bool IsOptional)> Members(Type type) => MembersOf.GetOrAdd(type, static type =>
    [
        .. type.GetProperties().Select(property => (Name: JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name), property, property.IsDefined(typeof(OptionalAttribute)))).OrderBy(member => member.Name, StringComparer.Ordinal),
    ]);
}
