using System.CommandLine;
using OffensiveSim.Scenarios.Reading;
using OffensiveSim.Scenarios.Templates;

namespace OffensiveSim.Cli.Commands;

/// <summary><c>offsim new</c>: a small scenario that runs, to start from.</summary>
internal sealed class NewCommand : ICommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string> _folder = new("DIR") { Description = "A folder that is new or empty" };

    public NewCommand(Terminal terminal)
    {
        _terminal = terminal;
        Command.Arguments.Add(_folder);
        Command.SetAction(Write);
    }

    public Command Command { get; } = new("new", "Writes a small scenario with comments into a folder, to start from");

    public IReadOnlyList<string> Examples { get; } = ["offsim new my-scenario"];

    private int Write(ParseResult parsed)
    {
        var folder = parsed.GetRequiredValue(_folder);
        if (ScenarioTemplate.WriteTo(folder) is { } refused)
        {
            _terminal.Error.Write(DiagnosticText.Format(refused));
            return ExitCode.BadInput;
        }

        var scenario = Path.Combine(Quote.Visible(folder), "scenario.yaml");
        _terminal.Output.WriteLine($"Written: {scenario}, with comments, and scenario.schema.json for editors.");
        _terminal.Output.WriteLine($"Now: offsim run {scenario}");
        return ExitCode.Done;
    }
}
