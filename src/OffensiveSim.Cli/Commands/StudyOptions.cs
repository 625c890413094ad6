using System.CommandLine;
using OffensiveSim.Cli.Running;
using OffensiveSim.Ensembles;
using OffensiveSim.Ensembles.Blocks;
using OffensiveSim.Reporting.Files;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;
using OffensiveSim.Scenarios.Reading;

namespace OffensiveSim.Cli.Commands;

/// <summary>What a study made of a scenario's campaigns: something to show, how many campaigns it is of, or why there is none.</summary>
internal sealed record Study<T>(T? Result, int Runs, Diagnostic? Error)
    where T : class;

/// <summary>What all commands that make one file of a scenario's campaigns have in common: their options, and what goes wrong.</summary>
/// <param name="terminal">Where text goes.</param>
/// <param name="fileName">The file that --out gets.</param>
/// <param name="thing">What is in it: "a back-test".</param>
/// <param name="figures">What it is made of: "the scores".</param>
/// <param name="runs">Campaigns unless told otherwise; null for as many as an ensemble has.</param>
internal sealed class StudyOptions(Terminal terminal, string fileName, string thing, string figures, int? runs = null)
{
    private readonly ScenarioArguments _scenario = new();
    private readonly RunOptions _options = new(runs);
    private readonly Option<string?> _out = new("--out") { Description = $"Folder for {fileName}; none is written unless told", HelpName = "DIR" };
    private readonly Option<bool> _json = new("--json") { Description = $"Prints {fileName} and nothing else" };

    /// <summary>The scenario, and what the command line changes of it.</summary>
    public ScenarioArguments Scenario => _scenario;

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        _scenario.AddTo(command);
        _options.AddCampaignsTo(command);
        command.Options.Add(_out);
        command.Options.Add(_json);
    }

    /// <summary>Makes the study and shows it.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="refusal">What keeps a scenario, of a file, from being studied; null where nothing does.</param>
    /// <param name="work">The study.</param>
    /// <param name="show">Shows what it made.</param>
    /// <param name="interrupt">Stops after the blocks under way.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run<T>(
        ParseResult parsed,
        Func<CompiledScenario, string, Diagnostic?> refusal,
        Func<CompiledScenario, EnsembleOptions, IProgress<EnsembleProgress>, Study<T>> work,
        Action<CompiledScenario, T> show,
        CancellationToken interrupt)
        where T : class
    {
        var file = _scenario.File(parsed);
        if (_scenario.Load(terminal, parsed) is not { } scenario)
        {
            return ExitCode.BadInput;
        }

        // Asked before the running, so that a folder that will not do is bad input and costs no wait.
        var path = parsed.GetValue(_out) is { } folder ? Path.Combine(folder, fileName) : null;
        if ((refusal(scenario, file) ?? (path is null ? null : Prepare(path))) is { } refused)
        {
            return Diagnostics.Tell(terminal, refused, ExitCode.BadInput);
        }

        var options = _options.Ensemble(parsed);
        var study = ProgressDisplay.Show(terminal, scenario, progress => work(scenario, options, progress), interrupt);
        if (study.Error is { } error)
        {
            return Diagnostics.Tell(terminal, error, ExitCode.Failed);
        }

        if (study.Result is not { } result)
        {
            terminal.Error.WriteLine("Interrupted before a block of campaigns was done: nothing was written.");
            return ExitCode.Interrupted;
        }

        if (path is not null && AtomicFile.Write(path, stream => JsonText.Write(stream, result)) is { } unwritten)
        {
            return Diagnostics.Tell(terminal, unwritten, ExitCode.Failed);
        }

        if (parsed.GetValue(_json))
        {
            JsonOutput.Write(terminal.Output, result);
        }
        else
        {
            show(scenario, result);
            terminal.Output.Write(path is null ? "" : $"Written to {Quote.Visible(path)}: all of the above, for programs.{terminal.Output.NewLine}");
        }

        if (study.Runs == options.Runs)
        {
            return ExitCode.Done;
        }

        terminal.Error.WriteLine($"Interrupted: {PlainWords.Number(study.Runs)} of {PlainWords.Number(options.Runs)} campaigns were done, and {figures} are of those.");
        return ExitCode.Interrupted;
    }

    private Diagnostic? Prepare(string path) => File.Exists(path)
        ? new Diagnostic(Severity.Error, new Place(path, 0, 0), $"there is {thing} in this folder", "give another --out, or delete the file")
        : Disk.Try(path, () => Directory.CreateDirectory(Path.GetDirectoryName(path)!));
}
