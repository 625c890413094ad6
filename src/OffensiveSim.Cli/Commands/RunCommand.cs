using System.CommandLine;
using System.Globalization;
using OffensiveSim.Cli.Answers;
using OffensiveSim.Cli.Running;
using OffensiveSim.Ensembles;
using OffensiveSim.Ensembles.Blocks;
using OffensiveSim.Reporting.Files;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Cli.Commands;

/// <summary><c>offsim run</c>: the ensemble, its tables and its files.</summary>
internal sealed class RunCommand : ICommand
{
    private readonly Terminal _terminal;
    private readonly ScenarioArguments _scenario = new();
    private readonly RunOptions _options = new();

    public RunCommand(Terminal terminal)
    {
        _terminal = terminal;
        _scenario.AddTo(Command);
        _options.AddTo(Command);
        Command.SetAction((parsed, interrupt) => Task.FromResult(Run(parsed, interrupt)));
    }

    public Command Command { get; } = new("run", "Runs many simulated campaigns of a scenario, says how often and when what happened, and writes the files");

    public IReadOnlyList<string> Examples { get; } =
    [
        "offsim run scenarios/kharkiv-2022/scenario.yaml",
        "offsim run scenarios/kharkiv-2022/scenario.yaml --runs 2000 --set sides.ukraine.surprise=0 --out out/no-surprise",
        "offsim run scenarios/kharkiv-2022/scenario.yaml --lever ukrainian-trucks=60 --lever izyum=hold",
        "offsim run scenarios/kharkiv-2022/variants/izyum-must-hold.yaml --seed 7 --json > summary.json",
        "offsim run scenarios/kharkiv-2022/scenario.yaml --precision 0.01",
        "offsim run scenarios/kharkiv-2022/scenario.yaml --runs 40000 --resume",
        "offsim run scenarios/kharkiv-2022/scenario.yaml --explain-steps",
    ];

    private int Run(ParseResult parsed, CancellationToken interrupt)
    {
        var file = _scenario.File(parsed);
        if (_scenario.Load(_terminal, parsed) is not { } scenario)
        {
            return ExitCode.BadInput;
        }

        if (_options.ExplainSteps(parsed))
        {
            StepOrderText.Write(_terminal, scenario);
            return ExitCode.Done;
        }

        var options = _options.Ensemble(parsed);
        var folder = new OutputFolder(_options.Folder(parsed) ?? OutputFolder.Default(file, scenario.Hash, options.Seed));

        var command = new RepeatableCommand(file, _scenario.Overrides(parsed), options.Seed) { Turns = _scenario.Turns(parsed) };
        var ensemble = new EnsembleFolder(scenario, folder)
        {
            Report = (result, stream) => ReportWriter.Write(
                stream, scenario, result, new ReportContext { Command = command.Text(result.Summary.Runs), EngineVersion = BlockIdentity.ThisEngine }),
        };

        // Asked here as well as before the running, so that a folder that will not do is bad input and not a failure.
        return ensemble.Ready(options) is { } refused
            ? Diagnostics.Tell(_terminal, refused, ExitCode.BadInput)
            : Fill(scenario, folder, ensemble, options, $"{GoOn(command, options)} --resume{(_options.Folder(parsed) is { } named ? $" --out {RepeatableCommand.Quoted(named)}" : "")}", parsed, interrupt);
    }

    private int Fill(CompiledScenario scenario, OutputFolder folder, EnsembleFolder ensemble, EnsembleOptions options, string goOn, ParseResult parsed, CancellationToken interrupt)
    {
        var outcome = ProgressDisplay.Show(_terminal, scenario, progress => ensemble.Fill(options, progress, interrupt), interrupt);
        if (outcome.Result is not { } result)
        {
            var code = Diagnostics.Tell(_terminal, outcome.Error!, interrupt.IsCancellationRequested ? ExitCode.Interrupted : ExitCode.Failed);
            if (folder.Blocks.Count() > 0)
            {
                _terminal.Error.WriteLine($"Campaigns that are done are kept. To go on: {goOn}");
            }

            return code;
        }

        if (_options.Json(parsed))
        {
            JsonOutput.Write(_terminal.Output, result.Summary);
        }
        else
        {
            new AnswerText(scenario, result).Write(_terminal);
            if (options.Precision is { } precision)
            {
                PrecisionText.Write(_terminal, scenario, result, precision);
            }

            WrittenFiles.Write(_terminal.Output, folder, outcome.Paths);
        }

        var done = result.Summary.Runs;
        if (options.Precision is null ? done == options.Runs : !interrupt.IsCancellationRequested)
        {
            return ExitCode.Done;
        }

        _terminal.Error.WriteLine($"Interrupted: {PlainWords.Number(done)} of {(options.Precision is null ? "" : "at most ")}{PlainWords.Number(options.MostRuns)} campaigns were done, and what is written is about those. To go on: {goOn}");
        return ExitCode.Interrupted;
    }

    private static string GoOn(RepeatableCommand command, EnsembleOptions options) => options.Precision is { } precision
        ? command.Text(string.Create(CultureInfo.InvariantCulture, $"--precision {precision} --max-runs {options.MaxRuns}"))
        : command.Text(options.Runs);
}
