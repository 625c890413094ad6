using System.CommandLine;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;
using OffensiveSim.Scenarios.Levers;
using OffensiveSim.Scenarios.Reading;

namespace OffensiveSim.Cli.Commands;

/// <summary><c>offsim check</c>: everything that is wrong with a scenario, at once; nothing is run.</summary>
internal sealed class CheckCommand : ICommand
{
    private readonly Terminal _terminal;
    private readonly ScenarioArguments _scenario = new();

    public CheckCommand(Terminal terminal)
    {
        _terminal = terminal;
        _scenario.AddTo(Command);
        Command.SetAction(Check);
    }

    public Command Command { get; } = new("check", "Checks a scenario and names every error with its file, line and column");

    public IReadOnlyList<string> Examples { get; } =
    [
        "offsim check scenarios/kharkiv-2022/scenario.yaml",
        "offsim check scenarios/kharkiv-2022/scenario.yaml --set sides.ukraine.supply.trucks=200",
    ];

    private int Check(ParseResult parsed)
    {
        var file = _scenario.File(parsed);
        var loaded = ScenarioLoader.Load(file, _scenario.Overrides(parsed), _scenario.Turns(parsed));
        IReadOnlyList<Diagnostic> diagnostics =
        [
            .. loaded.Diagnostics,
            .. loaded.Scenario is null ? [] : LeverEnds.Check(file, _scenario.Overrides(parsed), loaded.Scenario.Levers),
        ];
        Diagnostics.Write(_terminal.Error, diagnostics);
        if (loaded.Scenario is not { } scenario || diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            _terminal.Error.WriteLine($"{Quote.Visible(file)}: {Diagnostics.Count(diagnostics)}.");
            return ExitCode.BadInput;
        }

        var theater = scenario.Theater;
        _terminal.Output.WriteLine($"{Quote.Visible(file)}: {Diagnostics.Count(diagnostics)}.");
        _terminal.Output.WriteLine(
            $"{Quote.Visible(scenario.Document.Name)}: {PlainWords.Number(theater.Nodes.Count)} places, {PlainWords.Number(theater.Links.Count)} roads and railways, "
            + $"{PlainWords.Number(theater.Formations.Count)} formations, {PlainWords.Number(theater.Days)} days, hash {scenario.Hash[..8]}.");
        return ExitCode.Done;
    }
}
