using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace OffensiveSim.Cli;

/// <summary>Help, and below it command lines to copy.</summary>
internal sealed class HelpWithExamples(HelpAction help, IReadOnlyDictionary<Command, IReadOnlyList<string>> examples, int width) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var (settings, drawn) = (parseResult.InvocationConfiguration, new StringWriter());
        var output = settings.Output;
        (help.MaxWidth, settings.Output) = (width, drawn);
        var code = help.Invoke(parseResult);
        settings.Output = output;

        // Called from a test or another program, offsim is still offsim.
        foreach (var line in drawn.ToString().Replace(RootCommand.ExecutableName, "offsim", StringComparison.Ordinal).ReplaceLineEndings("\n").TrimEnd().Split('\n'))
        {
            output.WriteLine(line.TrimEnd());
        }

        output.WriteLine();
        output.WriteLine("Examples:");
        foreach (var example in examples[parseResult.CommandResult.Command])
        {
            output.WriteLine($"  {example}");
        }

        return code;
    }
}
