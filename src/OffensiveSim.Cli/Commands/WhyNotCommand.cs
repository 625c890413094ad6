using System.CommandLine;
using OffensiveSim.Analysis.Flips;
using OffensiveSim.Analysis.Outcomes;
using OffensiveSim.Cli.Replays;
using OffensiveSim.Cli.Running;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Reporting.Causes;
using OffensiveSim.Reporting.Story;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Cli.Commands;

/// <summary><c>offsim why-not</c>: what stood in the way of an outcome in one campaign, and the smallest turn of a lever that would have changed it.</summary>
internal sealed class WhyNotCommand : ICommand
{
    /// <summary>Campaigns on which the smallest turns are tried as well.</summary>
    private const int Others = 300;

    private readonly Terminal _terminal;
    private readonly ScenarioArguments _scenario = new();
    private readonly CampaignOptions _campaign = new();

    private readonly Argument<string> _outcome = new("OUTCOME") { Description = "What did not happen: \"izyum captured by day 6\", \"lyman not captured by ukraine by day 30\", \"izyum cut off\"" };
    private readonly Option<bool> _json = new("--json") { Description = "Prints the answer for programs and nothing else" };

    public WhyNotCommand(Terminal terminal)
    {
        _terminal = terminal;
        _scenario.AddTo(Command);
        Command.Arguments.Add(_outcome);
        _campaign.AddTo(Command);
        Command.Options.Add(_json);
        Command.SetAction((parsed, interrupt) => Task.FromResult(Explain(parsed, interrupt)));
    }

    public Command Command { get; } = new("why-not", "Says what stood in the way of an outcome in one campaign, and which smallest turn of a lever would have changed it");

    public IReadOnlyList<string> Examples { get; } =
    [
        "offsim why-not scenarios/kharkiv-2022/scenario.yaml \"izyum captured by day 4\" --run 17",
        "offsim why-not scenarios/kharkiv-2022/variants/izyum-must-hold.yaml \"izyum cut off\" --run 2",
        "offsim why-not scenarios/kherson-2022/scenario.yaml \"kherson captured\" --run 3 --json",
    ];

    private int Explain(ParseResult parsed, CancellationToken interrupt)
    {
        if (_scenario.Load(_terminal, parsed) is not { } scenario)
        {
            return ExitCode.BadInput;
        }

        if (AskedOutcome.Read(scenario, parsed.GetRequiredValue(_outcome), out var error) is not { } asked)
        {
            return Diagnostics.Tell(_terminal, new Diagnostic(Severity.Error, new Place("OUTCOME", 0, 0), error.Message, error.Hint), ExitCode.BadInput);
        }

        var theater = new CompiledTheater(scenario.Theater);
        var (seed, run) = _campaign.Of(parsed);
        var (last, menAt) = (asked.ByDay is { } by ? by + 1 : theater.Days, new double[theater.NodeCount]);
        var replay = new CampaignSimulator(theater)
        {
            AfterStep = campaign =>
            {
                if (campaign.Day + CampaignRun.StepDays <= last)
                {
                    Array.Copy(campaign.State.Ground.StandingMen, menAt, menAt.Length);
                }
            },
        }.Replay(seed, run);
        var (holds, day) = (asked.Holds(replay.Record), asked.Day(replay.Record));
        var sentences = new EventSentences(scenario, theater.CapNames, replay.Events);
        var obstacles = holds || asked.Not || asked.Node < 0 ? [] : new Obstacles(scenario, sentences, replay.Events).Before(asked.Node, asked.Side, last, menAt);
        IReadOnlyList<Flip> flips;
        try
        {
            flips = holds ? [] : new FlipSearch(scenario, turn => _scenario.Turned(parsed, turn), asked, seed, run).Run(Others, interrupt);
        }
        catch (OperationCanceledException)
        {
            _terminal.Error.WriteLine("Interrupted: nothing was found out.");
            return ExitCode.Interrupted;
        }

        var answer = new WhyNotAnswer { Run = run, Seed = seed, Outcome = asked.Text, Holds = holds, Day = double.IsFinite(day) ? day : null, Obstacles = obstacles, Levers = scenario.Levers.Count, Flips = flips, Others = Others };
        if (parsed.GetValue(_json))
        {
            JsonOutput.Write(_terminal.Output, answer);
        }
        else
        {
            new WhyNotText(scenario, answer).Write(_terminal);
        }

        return ExitCode.Done;
    }
}
