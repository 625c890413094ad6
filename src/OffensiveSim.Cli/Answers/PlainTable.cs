using Spectre.Console;
using Spectre.Console.Rendering;

namespace OffensiveSim.Cli.Answers;

/// <summary>A table that fits the terminal: where a line is too short for all of a row, the second parts of its cells go below the first.</summary>
/// <param name="title">What it is about.</param>
/// <param name="heads">Heads of the columns; the first column names the rows.</param>
internal sealed class PlainTable(string title, params IReadOnlyList<Cell> heads)
{
    private const int LongestFigure = 14;

    /// <summary>Columns below which a name or a sentence is not squeezed while figures could be.</summary>
    private const int LeastName = 9;

    /// <summary>Columns between a cell and the next.</summary>
    private const int Gap = 2;

    private readonly List<IReadOnlyList<Cell>> _rows = [];
    private readonly List<string> _notes = [];

    /// <summary>Adds a row of as many cells as there are columns.</summary>
    public void Add(params IReadOnlyList<Cell> cells) => _rows.Add(cells);

    /// <summary>Adds a sentence below the table.</summary>
    public void Note(string sentence) => _notes.Add(sentence);

    /// <summary>Writes it, an empty line before it; nothing where it has no rows.</summary>
    public void Write(Terminal terminal)
    {
        if (_rows.Count == 0)
        {
            return;
        }

        terminal.Output.WriteLine();
        Paper.Write(terminal, Paper.Text(((Cell)title).Text(stacked: false)), new Style(decoration: Decoration.Bold));
        Paper.Write(terminal, Table(stacked: Widest(stacked: false) > terminal.Width, terminal.Width));
        foreach (var note in _notes)
        {
            Paper.Write(terminal, new Padder(Paper.Text(((Cell)note).Text(stacked: false)), new Padding(1, 0, 0, 0)));
        }
    }

    private Table Table(bool stacked, int width)
    {
        var table = new Table { Border = new Underline() };
        var widths = Widths(stacked, width);
        for (var column = 0; column < heads.Count; column++)
        {
            table.AddColumn(new TableColumn(Paper.Text(heads[column].Text(stacked))) { Width = widths[column], Padding = new Padding(0, 0, 1, 0) });
        }

        foreach (var row in _rows)
        {
            table.AddRow(row.Select(cell => Paper.Text(cell.Text(stacked))));
        }

        return table;
    }

    // Names and sentences give way before figures do: they can be broken between words.
    private int[] Widths(bool stacked, int width)
    {
        var widths = Enumerable.Range(0, heads.Count).Select(column => Longest(column, stacked)).ToArray();
        var least = widths.Select((length, column) => column > 0 && length <= LongestFigure ? length : Math.Min(length, LeastName)).ToArray();
        for (var excess = Widest(stacked) - width; excess > 0 && widths.Max() > 1; excess--)
        {
            var room = Enumerable.Range(0, heads.Count).MaxBy(column => widths[column] > least[column] ? 1000 + widths[column] : widths[column]);
            widths[room]--;
        }

        return widths;
    }

    private int Widest(bool stacked) => Enumerable.Range(0, heads.Count).Sum(column => Longest(column, stacked) + Gap) + 1;

    private int Longest(int column, bool stacked) =>
        _rows.Select(row => row[column]).Append(heads[column]).SelectMany(cell => cell.Text(stacked).Split('\n')).Max(line => line.GetCellWidth());

    /// <summary>No frame: a line below the heads.</summary>
    private sealed class Underline : TableBorder
    {
        public override string GetPart(TableBorderPart part) => part switch
        {
            TableBorderPart.HeaderBottom or TableBorderPart.HeaderBottomSeparator => "─",
            _ => " ",
        };
    }
}
