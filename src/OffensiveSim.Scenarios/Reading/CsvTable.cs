using System.Text;

namespace OffensiveSim.Scenarios.Reading;

/// <summary>One field of a table.</summary>
/// <param name="Text">Its text, quotes resolved, without space at the ends.</param>
/// <param name="Place">Where it starts.</param>
internal readonly record struct CsvField(string Text, Place Place);

/// <summary>Reads RFC 4180 text: fields between commas, quotes doubled inside quotes, line ends allowed inside quotes. Empty lines are passed over.</summary>
internal sealed class CsvTable
{
    /// <summary>Most columns that are read.</summary>
    public const int MostColumns = 500;

    private readonly string text;
    private readonly string file;
    private readonly Findings findings;
    private int at;
    private int line = 1;
    private int lineStart;

    private CsvTable(string text, string file, Findings findings) => (this.text, this.file, this.findings) = (text, file, findings);

    private Place Here => new(file, line, at - lineStart + 1);

    /// <summary>The lines of a table, the header first; null where it cannot be read, and then an error has been added.</summary>
    public static IReadOnlyList<IReadOnlyList<CsvField>>? Read(string text, string file, Findings findings)
    {
        if (YamlText.FirstForbiddenLine(text, (line, column) => new Place(file, line, column), findings, tabsIndent: false) >= 0)
        {
            return null;
        }

        var table = new CsvTable(text, file, findings);
        var rows = new List<IReadOnlyList<CsvField>>();
        while (table.at < text.Length)
        {
            if (table.Row() is not { } row)
            {
                return null;
            }

            if (row is not [{ Text: "" }])
            {
                rows.Add(row);
            }
        }

        if (rows.Count == 0)
        {
            findings.Error(new Place(file, 1, 1), "The table has no header.", "Its first line names the columns.");
            return null;
        }

        return rows;
    }

    private List<CsvField>? Row()
    {
        var fields = new List<CsvField>();
        while (true)
        {
            if (fields.Count == MostColumns)
            {
                findings.Error(Here, $"The table has more than {MostColumns} columns.", "A row has one column for each key.");
                return null;
            }

            var start = Here;
            if (at < text.Length && text[at] == '"')
            {
                if (Quoted(start) is not { } quoted)
                {
                    return null;
                }

                fields.Add(new(quoted.Trim(), start));
            }
            else
            {
                var end = text.AsSpan(at).IndexOfAny(',', '\n', '"');
                end = end < 0 ? text.Length : at + end;
                if (end < text.Length && text[end] == '"')
                {
                    at = end;
                    findings.Error(Here, "A quote stands inside a field that does not start with one.", "Quote the whole field, and double the quotes inside it.");
                    return null;
                }

                fields.Add(new(text[at..end].Trim(), start));
                at = end;
            }

            if (at >= text.Length)
            {
                return fields;
            }

            if (text[at++] == '\n')
            {
                (line, lineStart) = (line + 1, at);
                return fields;
            }
        }
    }

    private string? Quoted(Place start)
    {
        var field = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] == '\n')
            {
                (line, lineStart) = (line + 1, at + 1);
            }

            if (text[at] != '"')
            {
                field.Append(text[at]);
            }
            else if (at + 1 < text.Length && text[at + 1] == '"')
            {
                field.Append(text[at++]);
            }
            else
            {
                at++;
                if (at < text.Length && text[at] is not (',' or '\n'))
                {
                    findings.Error(Here, "After a closing quote comes a comma or the end of the line.", "Double the quotes that belong to the text.");
                    return null;
                }

                return field.ToString();
            }
        }

        findings.Error(start, "This quote is not closed.", "Close it with \" before the comma.");
        return null;
    }
}
