using Spectre.Console;
using Spectre.Console.Rendering;

namespace OffensiveSim.Cli.Answers;

/// <summary>A table that fits the terminal: where a line is too short for all of a row, the second parts of its cells go below the first.</summary>
/// <param name="title">What it is about.</param>
/// <param name="heads">Heads of the columns; the first column names the rows.</param>
internal sealed class PlainTable(string title, params IReadOnlyList<Cell> heads)
{
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
        terminal.Canvas.Write(new Text(((Cell)title).Text(stacked: false) + "\n", new Style(decoration: Decoration.Bold)));
        var table = Table(stacked: false);
        var options = RenderOptions.Create(terminal.Canvas, terminal.Canvas.Profile.Capabilities);
        Paper.Write(terminal, ((IRenderable)table).Measure(options, int.MaxValue).Max <= terminal.Width ? table : Table(stacked: true));
        foreach (var note in _notes)
        {
            Paper.Write(terminal, new Padder(new Text(((Cell)note).Text(stacked: false)), new Padding(2, 0, 0, 0)));
        }
    }

    private Table Table(bool stacked)
    {
        var table = new Table { Border = new Underline() };
        foreach (var head in heads)
        {
            table.AddColumn(new TableColumn(new Text(head.Text(stacked))));
        }

        foreach (var row in _rows)
        {
            table.AddRow(row.Select(cell => new Text(cell.Text(stacked))));
        }

        return table;
    }

    /// <summary>No frame: a line below the heads.</summary>
    private sealed class Underline : TableBorder
    {
        public override string GetPart(TableBorderPart part) => part switch
        {
            TableBorderPart.HeaderBottom or TableBorderPart.HeaderBottomSeparator => "─",
            TableBorderPart.HeaderBottomLeft or TableBorderPart.HeaderLeft or TableBorderPart.CellLeft => " ",
            _ => "",
        };
    }
}
