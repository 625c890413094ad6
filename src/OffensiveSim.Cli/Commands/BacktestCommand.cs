using System.CommandLine;
using OffensiveSim.Analysis.Backtesting;
using OffensiveSim.Cli.Backtests;
using OffensiveSim.Cli.Running;
using OffensiveSim.Ensembles.Blocks;
using OffensiveSim.Reporting.Files;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;
using OffensiveSim.Scenarios.Reading;

namespace OffensiveSim.Cli.Commands;

/// <summary><c>offsim backtest</c>: the campaigns of a scenario beside what really happened, misses first.</summary>
internal sealed class BacktestCommand : ICommand
{
    /// <summary>The file that <c>--out</c> gets.</summary>
    public const string FileName = "backtest.json";

    private readonly Terminal _terminal;
    private readonly ScenarioArguments _scenario = new();
    private readonly RunOptions _options = new();
    private readonly Option<string?> _out = new("--out") { Description = $"Folder for {FileName}; none is written unless told", HelpName = "DIR" };
    private readonly Option<bool> _json = new("--json") { Description = $"Prints {FileName} and nothing else" };

    public BacktestCommand(Terminal terminal)
    {
        _terminal = terminal;
        _scenario.AddTo(Command);
        _options.AddCampaignsTo(Command);
        Command.Options.Add(_out);
        Command.Options.Add(_json);
        Command.SetAction((parsed, interrupt) => Task.FromResult(Run(parsed, interrupt)));
    }

    public Command Command { get; } = new("backtest", "Runs the campaigns of a scenario and scores them against what really happened, beside forecasts that take no simulation");

    public IReadOnlyList<string> Examples { get; } =
    [
        "offsim backtest scenarios/kharkiv-2022/scenario.yaml",
        "offsim backtest scenarios/kharkiv-2022/scenario.yaml --runs 2000 --set sides.ukraine.surprise=0",
        "offsim backtest scenarios/kharkiv-2022/scenario.yaml --json > backtest.json",
    ];

    private int Run(ParseResult parsed, CancellationToken interrupt)
    {
        var file = _scenario.File(parsed);
        var loaded = ScenarioLoader.Load(file, _scenario.Overrides(parsed));
        Diagnostics.Write(_terminal.Error, loaded.Diagnostics);
        if (loaded.Scenario is not { } scenario)
        {
            _terminal.Error.WriteLine($"{Quote.Visible(file)}: {Diagnostics.Count(loaded.Diagnostics)}. Nothing was run.");
            return ExitCode.BadInput;
        }

        // Asked before the running, so that a folder that will not do is bad input and costs no wait.
        var path = parsed.GetValue(_out) is { } folder ? Path.Combine(folder, FileName) : null;
        if ((Backtest.Refusal(scenario, file) ?? (path is null ? null : Prepare(path))) is { } refused)
        {
            return Tell(refused, ExitCode.BadInput);
        }

        var options = _options.Ensemble(parsed);
        var outcome = ProgressDisplay.Show(_terminal, scenario, progress => Backtest.Run(scenario, options, progress, interrupt), interrupt);
        if (outcome.Error is { } error)
        {
            return Tell(error, ExitCode.Failed);
        }

        if (outcome.Result is not { } result)
        {
            _terminal.Error.WriteLine("Interrupted before a block of campaigns was done: nothing was written.");
            return ExitCode.Interrupted;
        }

        if (path is not null && AtomicFile.Write(path, stream => JsonText.Write(stream, result)) is { } unwritten)
        {
            return Tell(unwritten, ExitCode.Failed);
        }

        Show(scenario, result, parsed.GetValue(_json), path);
        if (result.Runs == options.Runs)
        {
            return ExitCode.Done;
        }

        _terminal.Error.WriteLine($"Interrupted: {PlainWords.Number(result.Runs)} of {PlainWords.Number(options.Runs)} campaigns were done, and the scores are of those.");
        return ExitCode.Interrupted;
    }

    private void Show(CompiledScenario scenario, BacktestResult result, bool json, string? path)
    {
        if (json)
        {
            JsonOutput.Write(_terminal.Output, result);
            return;
        }

        new BacktestText(scenario, result).Write(_terminal);
        if (path is not null)
        {
            _terminal.Output.WriteLine($"Written to {Quote.Visible(path)}: all of the above, for programs.");
        }
    }

    private static Diagnostic? Prepare(string path) => File.Exists(path)
        ? new Diagnostic(Severity.Error, new Place(path, 0, 0), "there is a back-test in this folder", "give another --out, or delete the file")
        : Disk.Try(path, () => Directory.CreateDirectory(Path.GetDirectoryName(path)!));

    private int Tell(Diagnostic diagnostic, int code)
    {
        _terminal.Error.Write(DiagnosticText.Format(diagnostic));
        return code;
    }
}
