using System.CommandLine;
using OffensiveSim.Analysis.Backtesting;
using OffensiveSim.Cli.Backtests;

namespace OffensiveSim.Cli.Commands;

/// <summary><c>offsim backtest</c>: the campaigns of a scenario beside what really happened, misses first.</summary>
internal sealed class BacktestCommand : ICommand
{
    public BacktestCommand(Terminal terminal)
    {
        var options = new StudyOptions(terminal, "backtest.json", "a back-test", "the scores");
        options.AddTo(Command);
        Command.SetAction((parsed, interrupt) => Task.FromResult(options.Run(
            parsed,
            Backtest.Refusal,
            (scenario, how, progress) =>
            {
                var (result, error) = Backtest.Run(scenario, how, progress, interrupt);
                return new Study<BacktestResult>(result, result?.Runs ?? 0, error);
            },
            (scenario, result) => new BacktestText(scenario, result).Write(terminal),
            interrupt)));
    }

    public Command Command { get; } = new("backtest", "Runs the campaigns of a scenario and scores them against what really happened, beside forecasts that take no simulation");

    public IReadOnlyList<string> Examples { get; } =
    [
        "offsim backtest scenarios/kharkiv-2022/scenario.yaml",
        "offsim backtest scenarios/kharkiv-2022/scenario.yaml --runs 2000 --set sides.ukraine.surprise=0",
        "offsim backtest scenarios/kharkiv-2022/scenario.yaml --json > backtest.json",
    ];
}
