using System.CommandLine;
using OffensiveSim.Analysis.Levers;
using OffensiveSim.Cli.Levers;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Cli.Commands;

/// <summary><c>offsim levers</c>: what a reader may turn, and what that does.</summary>
internal sealed class LeversCommand : ICommand
{
    /// <summary>Each is run once more for every end of every lever.</summary>
    private const int Runs = 500;

    private readonly Option<bool> _thresholds = new("--thresholds") { Description = "Looks, by further campaigns, for the value at which the effect of each number begins" };

    public LeversCommand(Terminal terminal)
    {
        var options = new StudyOptions(terminal, "levers.json", "a study of this kind", "the effects", Runs);
        options.AddTo(Command);
        Command.Options.Add(_thresholds);
        Command.SetAction((parsed, interrupt) => Task.FromResult(options.Run(
            parsed,
            Refusal,
            (scenario, how, progress) =>
            {
                var (result, error) = LeverStudy.Run(scenario, turn => options.Scenario.Turned(parsed, turn), how, parsed.GetValue(_thresholds), progress, interrupt);
                return new Study<LeverResult>(result, result?.Runs ?? 0, error);
            },
            (scenario, result) => new LeversText(scenario, result).Write(terminal),
            interrupt)));
    }

    public Command Command { get; } = new("levers", "Lists what can be turned in a scenario, how far and why, and what each end of it does to the same campaigns");

    public IReadOnlyList<string> Examples { get; } =
    [
        "offsim levers scenarios/kharkiv-2022/scenario.yaml",
        "offsim levers scenarios/kherson-2022/scenario.yaml --runs 200 --thresholds",
        "offsim levers scenarios/kharkiv-2022/scenario.yaml --json > levers.json",
    ];

    private static Diagnostic? Refusal(CompiledScenario scenario, string file) => scenario.Levers.Count > 0
        ? null
        : new Diagnostic(Severity.Error, new Place(file, 0, 0), "this scenario has no levers", "declare some: `levers: [{ id, label, why, grade, source, set, low, high, step }]`, or change values with --set");
}
