using Spectre.Console;

namespace OffensiveSim.Cli;

/// <summary>Where the answer goes, and where errors and progress go. Escape sequences are written only to a terminal that is known to take them.</summary>
internal sealed class Terminal
{
    /// <summary>Columns where nobody looks: a file or a pipe.</summary>
    public const int WidthOfFiles = 120;

    /// <summary>A terminal.</summary>
    /// <param name="output">Takes the answer.</param>
    /// <param name="error">Takes errors and progress.</param>
    /// <param name="width">Columns.</param>
    /// <param name="outputStyled">True where the answer may hold escape sequences.</param>
    /// <param name="errorStyled">True where errors and progress may: then progress is a bar that moves.</param>
    public Terminal(TextWriter output, TextWriter error, int width = WidthOfFiles, bool outputStyled = false, bool errorStyled = false)
    {
        (Output, Error, Width, ErrorStyled) = (output, error, width, errorStyled);
        Canvas = CanvasOn(output, outputStyled, width);
        ErrorCanvas = CanvasOn(error, errorStyled, width);
    }

    /// <summary>Takes the answer.</summary>
    public TextWriter Output { get; }

    /// <summary>Takes errors and progress.</summary>
    public TextWriter Error { get; }

    /// <summary>Columns.</summary>
    public int Width { get; }

    /// <summary>True where progress may be a bar that moves.</summary>
    public bool ErrorStyled { get; }

    /// <summary>Draws tables on <see cref="Output"/>.</summary>
    public IAnsiConsole Canvas { get; }

    /// <summary>Draws progress on <see cref="Error"/>.</summary>
    public IAnsiConsole ErrorCanvas { get; }

    /// <summary>The terminal, or whatever the shell has put in its place, of this process.</summary>
    public static Terminal OfProcess()
    {
        var plain = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Terminal(Console.Out, Console.Error, WidthOfProcess(), !plain && !Console.IsOutputRedirected, !plain && !Console.IsErrorRedirected);
    }

    private static int WidthOfProcess()
    {
        try
        {
            return Console.IsOutputRedirected || Console.WindowWidth < 1 ? WidthOfFiles : Math.Max(40, Console.WindowWidth);
        }
        catch (IOException)
        {
            return WidthOfFiles;
        }
    }

    private static IAnsiConsole CanvasOn(TextWriter writer, bool styled, int width)
    {
        var canvas = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = styled ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = styled ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        canvas.Profile.Width = width;
        canvas.Profile.Capabilities.Unicode = true;
        return canvas;
    }
}
