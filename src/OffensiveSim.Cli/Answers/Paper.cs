using Spectre.Console;
using Spectre.Console.Rendering;

namespace OffensiveSim.Cli.Answers;

/// <summary>Draws without the spaces that fill lines up: they would be in the way of whoever compares or copies the text.</summary>
internal static class Paper
{
    // Lines are broken at any kind of space, so that spaces that hold a number together pass through the drawing as a letter that no text has.
    private const char Held = '\ue000';
    private const char NoBreakSpace = '\u00a0';

    /// <summary>Text for a drawing, its lines broken at common spaces only.</summary>
    /// <param name="text">Already visible: see <see cref="Cell"/>.</param>
    public static Text Text(string text) => new(text.Replace(NoBreakSpace, Held));

    /// <summary>Writes a paragraph. Any text: nothing in it steers the terminal.</summary>
    /// <param name="terminal">Where.</param>
    /// <param name="text">What.</param>
    /// <param name="indent">Columns it stands in.</param>
    public static void Paragraph(Terminal terminal, string text, int indent = 0) => Write(terminal, new Padder(Text(((Cell)text).Text(stacked: false)), new Padding(indent, 0, 0, 0)));

    /// <summary>Draws something that has no colours of its own.</summary>
    /// <param name="terminal">Where.</param>
    /// <param name="drawing">What.</param>
    /// <param name="style">How its lines are shown on a terminal that knows styles.</param>
    public static void Write(Terminal terminal, IRenderable drawing, Style? style = null)
    {
        var drawn = new StringWriter();
        new Terminal(drawn, TextWriter.Null, terminal.Width).Canvas.Write(drawing);
        foreach (var line in drawn.ToString().TrimEnd('\n', '\r', ' ').Split('\n'))
        {
            terminal.Canvas.Write(new Text(line.TrimEnd('\r', ' ').Replace(Held, NoBreakSpace), style));
            terminal.Output.WriteLine();
        }
    }
}
