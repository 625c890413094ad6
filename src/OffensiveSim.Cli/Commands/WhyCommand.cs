using System.CommandLine;
using OffensiveSim.Cli.Replays;
using OffensiveSim.Cli.Running;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Reporting.Causes;
using OffensiveSim.Reporting.Story;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Cli.Commands;

/// <summary><c>offsim why</c>: what brought an event of one campaign about, back to the scenario's files.</summary>
internal sealed class WhyCommand : ICommand
{
    private readonly Terminal _terminal;
    private readonly ScenarioArguments _scenario = new();
    private readonly CampaignOptions _campaign = new();

    private readonly Option<string> _event = new("--event")
    {
        Description = "The event: its id, or a place or formation and what happened: \"kupyansk captured\", \"izyum abandoned\", \"4-gtd cut off\"",
        HelpName = "E",
        Required = true,
    };

    private readonly Option<bool> _json = new("--json") { Description = "Prints the causes for programs and nothing else" };

    public WhyCommand(Terminal terminal)
    {
        _terminal = terminal;
        _scenario.AddTo(Command);
        Command.Options.Add(_event);
        _campaign.AddTo(Command);
        Command.Options.Add(_json);
        Command.SetAction(Explain);
    }

    public Command Command { get; } = new("why", "Says what brought an event of one campaign about, cause by cause, back to the lines of the scenario's files");

    public IReadOnlyList<string> Examples { get; } =
    [
        "offsim why scenarios/kharkiv-2022/scenario.yaml --run 17 --event \"kupyansk captured\"",
        "offsim why scenarios/kharkiv-2022/scenario.yaml --run 17 --event \"izyum abandoned\"",
        "offsim why scenarios/kherson-2022/scenario.yaml --run 3 --event 412 --json",
    ];

    private int Explain(ParseResult parsed)
    {
        if (_scenario.Load(_terminal, parsed) is not { } scenario)
        {
            return ExitCode.BadInput;
        }

        var theater = new CompiledTheater(scenario.Theater);
        var (seed, run) = _campaign.Of(parsed);
        var events = new CampaignSimulator(theater).Replay(seed, run).Events;
        var sentences = new EventSentences(scenario, theater.CapNames, events);
        if (new EventPhrase(scenario, sentences, events).Find(parsed.GetRequiredValue(_event), out var error) is not { } found)
        {
            return Diagnostics.Tell(_terminal, new Diagnostic(Severity.Error, new Place("--event", 0, 0), error.Message, error.Hint), ExitCode.BadInput);
        }

        var lines = CauseTree.Of(scenario, sentences, events, found);
        if (parsed.GetValue(_json))
        {
            JsonOutput.Write(_terminal.Output, new CausesFile { Run = run, Seed = seed, Causes = lines });
        }
        else
        {
            new CausesText(scenario, lines).Write(_terminal, run, seed);
        }

        return ExitCode.Done;
    }

    /// <summary>What <c>--json</c> prints.</summary>
    private sealed record CausesFile
    {
        public string Schema { get; init; } = "offsim.why/1";

        public required uint Run { get; init; }

        public required ulong Seed { get; init; }

        public required IReadOnlyList<CauseLine> Causes { get; init; }
    }
}
