using System.Text.Encodings.Web;
using System.Text.Json;

namespace OffensiveSim.Scenarios.Reading;

/// <summary>A value of a file as YAML on one line, as <c>--set</c> takes it.</summary>
internal static class FlowText
{
    private static readonly JsonSerializerOptions Plainly = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text; null where part of the value could not be read.</summary>
    public static string? Of(TreeNode node) => node switch
    {
        ScalarNode scalar => Scalar(scalar),
        ListNode { IsCut: false } list => Parts(list.Items.Select(Of)) is { } items ? $"[{items}]" : null,
        MappingNode { IsCut: false } mapping => Parts(mapping.Entries.Select(entry => Of(entry.Value) is { } value ? $"{Word(entry.Key)}: {value}" : null)) is { } entries
            ? $"{{ {entries} }}"
            : null,
        _ => null,
    };

    private static string Scalar(ScalarNode scalar) =>
        scalar.IsNothing ? "null" : scalar.Style == ScalarStyle.Quoted ? Quoted(scalar.Text) : Word(scalar.Text);

    private static string Word(string text) => text.Length > 0 && (text[0] != '-' || (text.Length > 1 && char.IsAsciiDigit(text[1]))) && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' or '+' or '/') ? text : Quoted(text);

    // What JSON escapes, YAML reads alike in double quotes.
    private static string Quoted(string text) => JsonSerializer.Serialize(text, Plainly);

    private static string? Parts(IEnumerable<string?> parts)
    {
        var all = parts.ToList();
        return all.Contains(null) ? null : string.Join(", ", all);
    }
}
