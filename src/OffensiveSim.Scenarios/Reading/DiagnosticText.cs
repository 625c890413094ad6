using System.Text;

namespace OffensiveSim.Scenarios.Reading;

/// <summary>Writes diagnostics as plain text. What comes from files is hostile: control characters and the like are shown as escapes.</summary>
public static class DiagnosticText
{
    /// <summary>Most diagnostics that are written out; of the rest only the number.</summary>
    public const int Most = 100;

    private const int Widest = 140;

    /// <summary>One diagnostic: place and message, the line of source with a caret under the place, and what to do. Ends with a line feed.</summary>
    public static string Format(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        var kind = diagnostic.Severity == Severity.Error ? "error" : "warning";
        text.Append($"{Quote.Visible(diagnostic.Place.ToString())}: {kind}: {Quote.Visible(diagnostic.Message)}\n");
        if (diagnostic.SourceLine is { } line && diagnostic.Place.Line > 0)
        {
            AppendSource(text, line, diagnostic.Place);
        }

        return diagnostic.Hint is null ? text.ToString() : text.Append($"  {Quote.Visible(diagnostic.Hint)}\n").ToString();
    }

    /// <summary>Many diagnostics, an empty line between them; past <see cref="Most"/> only how many more there are.</summary>
    public static string Format(IReadOnlyList<Diagnostic> diagnostics)
    {
        var text = string.Join('\n', diagnostics.Take(Most).Select(Format));
        return diagnostics.Count <= Most ? text : $"{text}\nand {diagnostics.Count - Most} more.\n";
    }

    // A window of the line around the place, each character as wide as it is shown.
    private static void AppendSource(StringBuilder text, string line, Place place)
    {
        var column = Math.Clamp(place.Column - 1, 0, line.Length);
        var from = Math.Max(0, Math.Min(column - (Widest / 2), line.Length - Widest));
        var to = Math.Min(line.Length, from + Widest);
        var before = (from > 0 ? "..." : "") + Quote.Visible(line[from..column]);
        var after = Quote.Visible(line[column..to]) + (to < line.Length ? "..." : "");
        var margin = place.Line.ToString().PadLeft(5);
        text.Append($"{margin} | {before}{after}".TrimEnd()).Append('\n');
        if (place.Column > 0)
        {
            text.Append($"      | {new string(' ', before.EnumerateRunes().Count())}^\n");
        }
    }
}
