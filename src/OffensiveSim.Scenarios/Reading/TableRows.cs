using OffensiveSim.Scenarios.Schema;

namespace OffensiveSim.Scenarios.Reading;

/// <summary>Turns a table into the list that could have stood in the YAML instead: columns are keys, an empty cell is a key left out.</summary>
internal static class TableRows
{
    private static readonly string[] Companions = ["low", "high", "grade", "source"];

    /// <summary>The rows as mappings.</summary>
    /// <param name="text">Text of the CSV file.</param>
    /// <param name="file">Its name.</param>
    /// <param name="section">What a row stands for.</param>
    /// <param name="findings">Takes the errors.</param>
    public static TreeNode Read(string text, string file, Type section, Findings findings)
    {
        var whole = new Place(file, 1, 1);
        if (CsvTable.Read(text, file, findings) is not { } lines || Columns(lines[0], section, findings) is not { Count: > 0 } columns)
        {
            return new BrokenNode(whole);
        }

        var header = lines[0];
        TreeEntry[] lacking = [.. Lacking(columns, header, section, findings)];
        var items = new List<TreeNode>(lines.Count - 1);
        foreach (var row in lines.Skip(1))
        {
            if (row.Count == header.Count)
            {
                items.Add(Row(row, columns, lacking, section));
                continue;
            }

            findings.Error(row[0].Place, $"This row has {row.Count} fields, but the header has {header.Count}.", "Quote texts that hold commas; keep the commas of empty cells.");
            items.Add(findings.IsFull ? new BrokenNode(row[0].Place) : Unreadable(row, columns, section));
        }

        return new ListNode(items, whole);
    }

    /// <summary>Every column that a table of these rows may have.</summary>
    public static IEnumerable<string> Columns(Type section) =>
        from key in FormatKey.Of(section)
        where !IsNested(key.Shape)
        from column in key.Shape.Kind == ShapeKind.Number ? Companions.Select(c => $"{key.Name}_{c}").Prepend(key.Name) : [key.Name]
        select column;

    private static bool IsNested(Shape shape) => shape.Kind is ShapeKind.List or ShapeKind.Section or ShapeKind.SectionsById or ShapeKind.Model or ShapeKind.Overrides;

    // Where each column stands; a misspelt one counts as the one that was meant, so that its cells are checked as well.
    private static Dictionary<string, int> Columns(IReadOnlyList<CsvField> header, Type section, Findings findings)
    {
        var known = Columns(section).ToList();
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        var misspelt = new List<(string Meant, int Index)>();
        for (var index = 0; index < header.Count; index++)
        {
            var (name, place) = header[index];
            if (!known.Contains(name))
            {
                var nested = FormatKey.Of(section).Any(key => key.Name == name);
                var near = nested ? null : NearestName.Of(name, known);
                findings.Error(
                    place,
                    name.Length == 0 ? "A column has no name." : nested ? $"{Quote.Of(name)} holds a list: it cannot be a column." : $"There is no column {Quote.Of(name)}.",
                    near is not null ? $"Did you mean {near}?" : $"Columns are: {string.Join(", ", known)}.");
                if (near is not null)
                {
                    misspelt.Add((near, index));
                }
            }
            else if (!columns.TryAdd(name, index))
            {
                findings.Error(place, $"The column {Quote.Of(name)} stands here a second time.", $"It stands at {YamlText.Brief(header[columns[name]].Place, place)} already: keep one.");
            }
        }

        foreach (var (meant, index) in misspelt)
        {
            columns.TryAdd(meant, index);
        }

        return columns;
    }

    // A required column that is missing is told once, not for every row; any column may be meant by one that has no known name.
    private static IEnumerable<TreeEntry> Lacking(Dictionary<string, int> columns, IReadOnlyList<CsvField> header, Type section, Findings findings)
    {
        var (place, mayLackAny) = (header[0].Place, columns.Values.Distinct().Count() < header.DistinctBy(field => field.Text).Count());
        foreach (var key in FormatKey.Of(section))
        {
            if (columns.ContainsKey(key.Name) || (key.Shape.Kind == ShapeKind.Number && columns.ContainsKey($"{key.Name}_low")))
            {
                continue;
            }

            if (key.Declaration.Required && !IsNested(key.Shape))
            {
                findings.Error(place, $"The column {key.Name} is missing.", $"{key.Declaration.Meaning}: {ValueWords.Expected(key.Shape, key.Declaration)}.");
            }

            if (key.Declaration.Required || mayLackAny)
            {
                yield return new TreeEntry(key.Name, place, new BrokenNode(place));
            }
        }
    }

    // Which cell belongs to which column is not known, but an id that stands first is the row's.
    private static MappingNode Unreadable(IReadOnlyList<CsvField> row, Dictionary<string, int> columns, Type section) =>
        new(
            [
                .. FormatKey.Of(section).Select(key => new TreeEntry(
                    key.Name,
                    row[0].Place,
                    key.Shape.Kind == ShapeKind.Id && columns.GetValueOrDefault(key.Name, -1) == 0 && ScalarReader.IsId(row[0].Text)
                        ? new ScalarNode(row[0].Text, ScalarStyle.Cell, row[0].Place)
                        : new BrokenNode(row[0].Place))),
            ],
            row[0].Place);

    private static MappingNode Row(IReadOnlyList<CsvField> row, Dictionary<string, int> columns, TreeEntry[] lacking, Type section)
    {
        var entries = new List<TreeEntry>(lacking);
        foreach (var key in FormatKey.Of(section))
        {
            var value = key.Shape.Kind == ShapeKind.Number ? NumberOf(key.Name) : IsNested(key.Shape) ? null : Cell(key.Name);
            if (value is not null)
            {
                entries.Add(new TreeEntry(key.Name, value.Place, value));
            }
        }

        return new MappingNode(entries, row[0].Place);

        ScalarNode? Cell(string column) => columns.TryGetValue(column, out var index) && row[index].Text.Length > 0
            ? new ScalarNode(row[index].Text, ScalarStyle.Cell, row[index].Place)
            : null;

        TreeNode? NumberOf(string name)
        {
            var value = Cell(name);
            var (low, high) = (Cell($"{name}_low"), Cell($"{name}_high"));
            List<TreeEntry> parts = [];
            Add("value", value);
            if ((low ?? high) is { } bound)
            {
                parts.Add(new TreeEntry("range", bound.Place, new ListNode([.. new[] { low, high }.OfType<TreeNode>()], bound.Place)));
            }

            Add("grade", Cell($"{name}_grade"));
            Add("source", Cell($"{name}_source"));
            return parts.Count == 0 ? null : parts.Count == 1 && value is not null ? value : new MappingNode(parts, parts[0].KeyPlace);

            void Add(string key, ScalarNode? cell)
            {
                if (cell is not null)
                {
                    parts.Add(new TreeEntry(key, cell.Place, cell));
                }
            }
        }
    }
}
