using System.CommandLine;
using OffensiveSim.Analysis.Decisive;
using OffensiveSim.Analysis.Outcomes;
using OffensiveSim.Cli.Decisive;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Reporting.Story;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Cli.Commands;

/// <summary><c>offsim decisive</c>: which events an outcome hangs on.</summary>
internal sealed class DecisiveCommand : ICommand
{
    /// <summary>Looked through; events are kept from happening in these.</summary>
    private const int Runs = 1000;

    private readonly Option<string?> _outcome = new("--outcome")
    {
        Description = "The outcome: \"kupyansk captured by day 6\", \"izyum cut off\", ...; the fall of the first main objective unless told otherwise",
        HelpName = "WORDS",
    };

    public DecisiveCommand(Terminal terminal)
    {
        var options = new StudyOptions(terminal, "decisive.json", "a study of this kind", "the changes", Runs);
        options.AddTo(Command);
        Command.Options.Add(_outcome);
        Command.SetAction((parsed, interrupt) => Task.FromResult(options.Run(
            parsed,
            (scenario, _) => Asked(scenario, parsed.GetValue(_outcome), out var error) is null ? error : null,
            (scenario, how, _) =>
            {
                var words = new SuppressionWords(scenario, new CompiledTheater(scenario.Theater).CapNames);
                var result = DecisiveStudy.Run(scenario, Asked(scenario, parsed.GetValue(_outcome), out var _)!, how, words.Of, interrupt);
                return new Study<DecisiveResult>(result, result?.Runs ?? 0, null);
            },
            (scenario, result) => new DecisiveText(scenario, result).Write(terminal),
            interrupt)));
    }

    public Command Command { get; } = new("decisive", "Keeps one event at a time from happening, with all other luck as it was, and ranks events by what becomes of an outcome");

    public IReadOnlyList<string> Examples { get; } =
    [
        "offsim decisive scenarios/kharkiv-2022/variants/izyum-must-hold.yaml --outcome \"izyum cut off\"",
        "offsim decisive scenarios/kharkiv-2022/scenario.yaml --outcome \"lyman captured by day 20\"",
        "offsim decisive scenarios/kherson-2022/scenario.yaml --runs 400 --json > decisive.json",
    ];

    private static AskedOutcome? Asked(CompiledScenario scenario, string? text, out Diagnostic? error)
    {
        error = null;
        var objectives = scenario.Document.Outcomes.Objectives;
        if (text is null && objectives.Count == 0)
        {
            error = new Diagnostic(Severity.Error, new Place("--outcome", 0, 0), "this scenario has no objective to ask about", "say which outcome: --outcome \"kupyansk captured by day 6\"");
            return null;
        }

        text ??= (objectives.FirstOrDefault(objective => objective.Main) ?? objectives[0]) is var first ? $"{first.Capture.Id} captured by {first.By.Id}" : "";
        var asked = AskedOutcome.Read(scenario, text, out var wrong);
        error = asked is null ? new Diagnostic(Severity.Error, new Place("--outcome", 0, 0), wrong.Message, wrong.Hint) : null;
        return asked;
    }
}
