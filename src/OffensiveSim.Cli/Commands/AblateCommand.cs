using System.CommandLine;
using OffensiveSim.Analysis.Ablations;
using OffensiveSim.Cli.Ablations;

namespace OffensiveSim.Cli.Commands;

/// <summary><c>offsim ablate</c>: what changes when each mechanism of the model is off, the judged numbers first.</summary>
internal sealed class AblateCommand : ICommand
{
    /// <summary>Each is run some two dozen times.</summary>
    private const int Runs = 1000;

    public AblateCommand(Terminal terminal)
    {
        var options = new StudyOptions(terminal, "ablations.json", "a study of this kind", "the changes", Runs);
        options.AddTo(Command);
        Command.SetAction((parsed, interrupt) => Task.FromResult(options.Run(
            parsed,
            (_, _) => null,
            (scenario, how, progress) =>
            {
                var (result, error) = AblationStudy.Run(scenario, how, progress, interrupt);
                return new Study<AblationResult>(result, result?.Runs ?? 0, error);
            },
            (scenario, result) => new AblationText(scenario, result).Write(terminal),
            interrupt)));
    }

    public Command Command { get; } = new("ablate", "Runs each campaign of a scenario again without each mechanism of the model, and says what that changes; equal quality and equal cohesion first");

    public IReadOnlyList<string> Examples { get; } =
    [
        "offsim ablate scenarios/kharkiv-2022/scenario.yaml",
        "offsim ablate scenarios/kherson-2022/scenario.yaml --runs 300",
        "offsim ablate scenarios/kharkiv-2022/scenario.yaml --set without=[judged_quality] --json > ablations.json",
    ];
}
