using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace OffensiveSim.Cli;

/// <summary>Help, and below it command lines to copy.</summary>
internal sealed class HelpWithExamples(HelpAction help, IReadOnlyDictionary<Command, IReadOnlyList<string>> examples, int width) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        help.MaxWidth = width;
        var code = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in examples[parseResult.CommandResult.Command])
        {
            output.WriteLine($"  {example}");
        }

        return code;
    }
}
