using Spectre.Console.Rendering;

namespace OffensiveSim.Cli.Answers;

/// <summary>Draws without the spaces that fill lines up: they would be in the way of whoever compares or copies the text.</summary>
internal static class Paper
{
    /// <summary>Draws something that has no colours of its own.</summary>
    public static void Write(Terminal terminal, IRenderable drawing)
    {
        var drawn = new StringWriter();
        new Terminal(drawn, TextWriter.Null, terminal.Width).Canvas.Write(drawing);
        foreach (var line in drawn.ToString().TrimEnd('\n', '\r', ' ').Split('\n'))
        {
            terminal.Output.WriteLine(line.TrimEnd('\r', ' '));
        }
    }
}
