using System.Runtime.CompilerServices;
using System.Text.Json;
using OffensiveSim.Analysis.Backtesting;
using OffensiveSim.Ensembles;
using OffensiveSim.Scenarios;
using Xunit;
using static OffensiveSim.Analysis.Tests.MadeUp;

namespace OffensiveSim.Analysis.Tests.Backtesting;

public class BacktestTests
{
    private const int Runs = 300;

    private static readonly CompiledScenario _kharkiv = ScenarioLoader.Load(Path.Combine(Root(), "scenarios", "kharkiv-2022", "scenario.yaml"), []).Scenario!;

    [Fact]
    public void Threads_do_not_change_a_bit_of_it()
    {
        Assert.Equal(Json(threads: 1), Json(threads: 3));

        static string Json(int threads) => JsonSerializer.Serialize(Result(_kharkiv, new EnsembleOptions { Runs = Runs, Threads = threads }));
    }

    [Fact]
    public void Its_campaigns_are_those_of_the_ensemble()
    {
        var figures = Enumerable.Range(0, _kharkiv.Theater.Days + 1).Select(day => Figure(day, 100, 10, _kharkiv.Theater.Outcomes.TerritoryBy)).ToArray();
        var objectives = _kharkiv.Theater.Outcomes.Objectives.Select(objective => Fell(objective.Node, objective.By, 5, 6)).ToArray();
        var options = new EnsembleOptions { Runs = Runs };
        var summary = Ensemble.Run(_kharkiv, options, cancellation: TestContext.Current.CancellationToken).Result!.Summary;
        var result = Result(_kharkiv with { History = [.. objectives, .. figures] }, options);
        Assert.Equal(summary.Objectives.Select(objective => (objective.Node, objective.Side, objective.Share, objective.Day)), result.Captures.Observations.Select(capture => (capture.Node, capture.Side, capture.Share, capture.Day)));
        Assert.Equal(summary.TerritoryKm2.ByDay, result.TerritoryKm2.Observations.Select(figure => figure.Campaigns));
        Assert.Equal(summary.DepthKm.ByDay, result.DepthKm.Observations.Select(figure => figure.Campaigns));
    }

    [Fact]
    public void The_mean_is_of_what_is_scored_and_what_is_conditioned_is_not()
    {
        var result = Result(_kharkiv, new EnsembleOptions { Runs = 20 });
        var captures = result.Captures;
        Assert.Equal(["svatove"], result.Unobserved.Select(objective => objective.Node));
        Assert.Equal(57, captures.Observations.Count);
        Assert.Contains(captures.Observations, capture => capture.Conditioned is not null);
        Assert.All(captures.Observations, capture => Assert.Equal(capture.Conditioned is null, capture.Crps is not null));
        Assert.Equal(captures.Observations.Count(capture => capture.Crps is not null), captures.Scored);
        Assert.Equal(captures.Observations.Where(capture => capture.Crps is not null).Average(capture => capture.Crps!.Campaigns), captures.Mean!.Campaigns, 1e-12);
        Assert.InRange(captures.WithinHalf, 0, captures.WithinNineTenths);
        Assert.InRange(captures.WithinNineTenths, 0, captures.Scored);
    }

    [Fact]
    public void Where_nothing_moves_its_score_is_the_time_left_and_the_figure_itself()
    {
        var objective = _kharkiv.Theater.Outcomes.Objectives[0];
        var result = Result(_kharkiv with { History = [Fell(objective.Node, objective.By, 4, 5), Figure(3, 500, 22, objective.By)] }, new EnsembleOptions { Runs = 1 });
        Assert.Equal((33, 500, 22), (result.Captures.Mean!.NothingMoves, result.TerritoryKm2.Mean!.NothingMoves, result.DepthKm.Mean!.NothingMoves));
    }

    [Fact]
    public void Interrupted_before_a_block_there_is_nothing_to_compare() =>
        Assert.Equal(new BacktestOutcome(null, null), Backtest.Run(_kharkiv, new EnsembleOptions { Runs = 10 }, cancellation: new CancellationToken(canceled: true)));

    [Fact]
    public void A_scenario_without_history_or_with_none_in_its_days_is_refused_with_a_next_step()
    {
        Assert.Null(Backtest.Refusal(Scenario(Theater, Fell(1, 0, 2, 3)), "x.yaml"));
        Assert.Contains("history: [{", Backtest.Refusal(Scenario(Theater), "x.yaml")!.Hint, StringComparison.Ordinal);
        Assert.Contains("its 10 days", Backtest.Refusal(Scenario(Theater, Figure(12, 5, 5)), "x.yaml")!.Message, StringComparison.Ordinal);
    }

    private static BacktestResult Result(CompiledScenario scenario, EnsembleOptions options) =>
        Backtest.Run(scenario, options, cancellation: TestContext.Current.CancellationToken).Result!;

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));
}
