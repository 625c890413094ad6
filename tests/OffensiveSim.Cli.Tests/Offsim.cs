namespace OffensiveSim.Cli.Tests;

/// <summary>What one call of <c>offsim</c> gave.</summary>
/// <param name="Code">Exit code.</param>
/// <param name="Output">Standard output, line ends as a single line feed.</param>
/// <param name="Error">Standard error, likewise.</param>
internal sealed record Offsim(int Code, string Output, string Error)
{
    /// <summary>The shipped scenario of Kharkiv.</summary>
    public static string Kharkiv { get; } = Path.Combine(GoldenFile.Root, "scenarios", "kharkiv-2022", "scenario.yaml");

    /// <summary>Calls the real entry point in this process, its output going nowhere near a terminal.</summary>
    public static Task<Offsim> Run(params string[] args) => Run(CancellationToken.None, args);

    public static async Task<Offsim> Run(CancellationToken interrupt, params string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var code = await Program.RunAsync(args, new Terminal(output, TextWriter.Synchronized(error), width: 80), interrupt);
        return new Offsim(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }
}
