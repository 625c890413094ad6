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
        if (CsvTable.Read(text, file, findings) is not { } lines || !CheckHeader(lines[0], section, findings))
        {
            return new BrokenNode(whole);
        }

        var header = lines[0];

        var columns = header.Select((field, index) => (field.Text, index)).ToDictionary(c => c.Text, c => c.index, StringComparer.Ordinal);
        var items = new List<TreeNode>(lines.Count - 1);
        foreach (var row in lines.Skip(1))
        {
            if (row.Count != header.Count)
            {
                findings.Error(row[0].Place, $"This row has {row.Count} fields, but the header has {header.Count}.", "Quote texts that hold commas; keep the commas of empty cells.");
                items.Add(new BrokenNode(row[0].Place));
            }
            else
            {
                items.Add(Row(row, columns, section));
            }
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

    private static bool CheckHeader(IReadOnlyList<CsvField> header, Type section, Findings findings)
    {
        var known = Columns(section).ToList();
        var seen = new Dictionary<string, Place>(StringComparer.Ordinal);
        var sound = true;
        foreach (var (name, place) in header)
        {
            if (!known.Contains(name))
            {
                sound = false;
                var nested = FormatKey.Of(section).Any(key => key.Name == name);
                findings.Error(
                    place,
                    name.Length == 0 ? "A column has no name." : nested ? $"{Quote.Of(name)} holds a list: it cannot be a column." : $"There is no column {Quote.Of(name)}.",
                    NearestName.Of(name, known) is { } near && !nested ? $"Did you mean {near}?" : $"Columns are: {string.Join(", ", known)}.");
            }
            else if (!seen.TryAdd(name, place))
            {
                sound = false;
                findings.Error(place, $"The column {Quote.Of(name)} stands here a second time.", $"It stands at {YamlText.Brief(seen[name], place)} already: keep one.");
            }
        }

        return sound;
    }

    private static MappingNode Row(IReadOnlyList<CsvField> row, Dictionary<string, int> columns, Type section)
    {
        var entries = new List<TreeEntry>(columns.Count);
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
