using System.CommandLine;
using OffensiveSim.Cli.Replays;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Ensembles.Blocks;
using OffensiveSim.Reporting.Files;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;
using OffensiveSim.Scenarios.Reading;

namespace OffensiveSim.Cli.Commands;

/// <summary><c>offsim replay</c>: one campaign of an ensemble, told day by day.</summary>
internal sealed class ReplayCommand : ICommand
{
    private readonly Terminal _terminal;
    private readonly ScenarioArguments _scenario = new();
    private readonly CampaignOptions _campaign = new();

    private readonly Option<string?> _events = new("--events")
    {
        Description = "File for all events with their causes, one JSON object a line; none is written unless told",
        HelpName = "FILE",
    };

    private readonly Option<bool> _json = new("--json") { Description = "Prints the events as JSON lines and nothing else" };

    public ReplayCommand(Terminal terminal)
    {
        _terminal = terminal;
        _scenario.AddTo(Command);
        _campaign.AddTo(Command);
        Command.Options.Add(_events);
        Command.Options.Add(_json);
        Command.SetAction(Replay);
    }

    public Command Command { get; } = new("replay", "Tells one campaign of an ensemble day by day: what happened where, with how many men, and why");

    public IReadOnlyList<string> Examples { get; } =
    [
        "offsim replay scenarios/kharkiv-2022/scenario.yaml --run 17",
        "offsim replay scenarios/kharkiv-2022/scenario.yaml --run 17 --events events.jsonl",
        "offsim replay scenarios/kherson-2022/scenario.yaml --run 3 --set sides.ukraine.surprise=0 --json",
    ];

    private int Replay(ParseResult parsed)
    {
        if (_scenario.Load(_terminal, parsed) is not { } scenario)
        {
            return ExitCode.BadInput;
        }

        var path = parsed.GetValue(_events);
        if (path is not null && Prepare(path) is { } refused)
        {
            return Diagnostics.Tell(_terminal, refused, ExitCode.BadInput);
        }

        var theater = new CompiledTheater(scenario.Theater);
        var (seed, run) = _campaign.Of(parsed);
        var replay = new CampaignSimulator(theater).Replay(seed, run);
        if (path is not null && AtomicFile.Write(path, stream => EventLines.Write(stream, scenario, theater.CapNames, replay.Events)) is { } unwritten)
        {
            return Diagnostics.Tell(_terminal, unwritten, ExitCode.Failed);
        }

        if (parsed.GetValue(_json))
        {
            using var lines = new MemoryStream();
            EventLines.Write(lines, scenario, theater.CapNames, replay.Events);
            _terminal.Output.Write(System.Text.Encoding.UTF8.GetString(lines.ToArray()));
            return ExitCode.Done;
        }

        new StoryText(scenario, theater, replay).Write(_terminal, run, seed);
        _terminal.Output.Write(path is null ? "" : $"Written to {Quote.Visible(path)}: all {PlainWords.Number(replay.Events.Count)} events with their causes, one a line.{_terminal.Output.NewLine}");
        return ExitCode.Done;
    }

    private static Diagnostic? Prepare(string path) => File.Exists(path)
        ? new Diagnostic(Severity.Error, new Place(path, 0, 0), "there is a file of this name", "give another --events, or delete the file")
        : Disk.Try(path, () => Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!));
}
