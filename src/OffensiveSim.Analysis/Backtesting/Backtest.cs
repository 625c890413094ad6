using System.Collections.Concurrent;
using OffensiveSim.Analysis.Backtesting.Baselines;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Ensembles;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Ensembles.Statistics;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Analysis.Backtesting;

/// <summary>What a back-test gives: the comparison, or why there is none.</summary>
/// <param name="Result">The comparison over the runs that were done; null where there is an error, or nothing was done before an interruption.</param>
/// <param name="Error">What went wrong; null where nothing did.</param>
public sealed record BacktestOutcome(BacktestResult? Result, Diagnostic? Error);

/// <summary>Puts the campaigns of a scenario beside its history, and beside forecasts that take no simulation.</summary>
public sealed class Backtest
{
    private readonly CompiledScenario _scenario;
    private readonly IReadOnlyList<Question> _questions;
    private readonly int _outside;

    private Backtest(CompiledScenario scenario)
    {
        _scenario = scenario;
        _questions = Question.Of(scenario, out _outside);
    }

    /// <summary>What keeps a scenario from being compared with history, with a next step; null where nothing does. Takes no time.</summary>
    /// <param name="scenario">Which.</param>
    /// <param name="file">The scenario's file, as the user knows it.</param>
    public static Diagnostic? Refusal(CompiledScenario scenario, string file)
    {
        var place = new Place(file, 0, 0);
        return scenario.History.Count == 0
            ? new Diagnostic(
                Severity.Error, place, "This scenario has no history to compare with.",
                "Add what really happened: `history: [{ captured: NODE, by: SIDE, at: 2022-09-10, source: ... }]`, or a CSV file with these columns; scenarios/kharkiv-2022/history.csv is one.")
            : Question.Of(scenario, out _).Count == 0
                ? new Diagnostic(
                    Severity.Error, place, $"No row of this scenario's history lies in its {scenario.Theater.Days} days.",
                    "Check `start`, `days` and the dates of `history`; figures must be of the side in `outcomes.territory.by`.")
                : null;
    }

    /// <summary>Runs the campaigns and compares.</summary>
    /// <param name="scenario">A scenario that <see cref="Refusal"/> has nothing against.</param>
    /// <param name="options">How the campaigns are run.</param>
    /// <param name="progress">Is told of every finished block, never by two threads at once.</param>
    /// <param name="cancellation">Stops after the blocks under way: the comparison is then over fewer runs.</param>
    public static BacktestOutcome Run(
        CompiledScenario scenario, EnsembleOptions options, IProgress<EnsembleProgress>? progress = null, CancellationToken cancellation = default)
    {
        var (backtest, theater, tallies) = (new Backtest(scenario), new CompiledTheater(scenario.Theater), new ConcurrentBag<AnswerTally>());
        var outcome = Ensemble.Run(scenario, theater, Simulator, options, progress, cancellation);
        if (outcome.Error is not null || outcome.Result is not { Summary.Runs: > 0 } ensemble)
        {
            return new BacktestOutcome(null, outcome.Error);
        }

        var campaigns = new AnswerTally(backtest._questions);
        foreach (var tally in tallies)
        {
            campaigns.Add(tally);
        }

        return new BacktestOutcome(backtest.Compare(campaigns, ensemble.Summary), null);

        // One for each thread: it counts what its own runs answer, beside what the ensemble counts.
        RunCampaign Simulator()
        {
            var (simulator, tally) = (new CampaignSimulator(theater), new AnswerTally(backtest._questions));
            tallies.Add(tally);
            return (seed, run) =>
            {
                var record = simulator.Run(seed, run);
                tally.Add(question => RunAnswers.Of(record, question));
                return record;
            };
        }
    }

    private BacktestResult Compare(AnswerTally campaigns, Summary summary)
    {
        var theater = _scenario.Theater;
        var dated = new DatedOrders(theater);
        AnswerTally[] baselines = [Baseline.NothingMoves(theater).Answer(_questions), Baseline.SteadyAdvance(theater).Answer(_questions), Baseline.PastBattles(theater).Answer(_questions)];
        return new BacktestResult
        {
            Scenario = summary.Scenario,
            Seed = summary.Seed,
            Runs = summary.Runs,
            Days = theater.Days,
            Outside = _outside,
            Captures = Kind(QuestionKind.Capture, Capture, result => (result.Standing, result.Crps)),
            Unobserved = [.. summary.Objectives.Where((_, index) => !Observed(theater.Outcomes.Objectives[index]))],
            TerritoryKm2 = Kind(QuestionKind.Ground, Figure, result => (result.Standing, result.Crps)),
            DepthKm = Kind(QuestionKind.Depth, Figure, result => (result.Standing, result.Crps)),
        };

        bool Observed(ObjectiveDefinition objective) => _questions.Any(question => question.Node == objective.Node && question.Side == objective.By);

        CaptureResult Capture(int index)
        {
            var (question, forecast) = (_questions[index], campaigns.Forecast(index));
            var (standing, outsideBy) = Standings.Of(forecast.Quantiles, question.Low, question.High, theater.Days);
            var conditioned = dated.Of(question.Node, question.Side);
            return new CaptureResult
            {
                Node = theater.Nodes[question.Node].Id,
                Side = _scenario.SideIds[question.Side],
                ObservedLow = question.Low,
                ObservedHigh = question.High,
                Share = Wilson.Interval(forecast.Numbers.Count, forecast.Members),
                Day = forecast.Quantiles,
                Standing = standing,
                OutsideBy = outsideBy,
                Conditioned = conditioned,
                Crps = conditioned is null ? Score(index, theater.Days) : null,
            };
        }

        FigureResult Figure(int index)
        {
            var (question, quantiles) = (_questions[index], campaigns.Forecast(index).Quantiles);
            var (standing, outsideBy) = Standings.Of(quantiles, question.Low, question.High, double.PositiveInfinity);
            return new FigureResult
            {
                Day = question.Day,
                Observed = question.Low,
                Campaigns = quantiles,
                Standing = standing,
                OutsideBy = outsideBy,
                Crps = Score(index, double.PositiveInfinity),
            };
        }

        Scores Score(int index, double horizon)
        {
            return new Scores(Of(campaigns), Of(baselines[0]), Of(baselines[1]), Of(baselines[2]));

            double Of(AnswerTally tally) => Crps.Of(tally.Forecast(index), _questions[index].Low, _questions[index].High, horizon);
        }

        KindResult<T> Kind<T>(QuestionKind kind, Func<int, T> answer, Func<T, (Standing Standing, Scores? Crps)> read)
        {
            T[] results = [.. Enumerable.Range(0, _questions.Count).Where(index => _questions[index].Kind == kind).Select(answer)];
            var scored = results.Select(read).Where(result => result.Crps is not null).ToList();
            var half = scored.Count(result => result.Standing == Standing.WithinHalf);
            return new KindResult<T>(
                scored.Count, half, half + scored.Count(result => result.Standing == Standing.WithinNineTenths), Mean([.. scored.Select(result => result.Crps!)]), results);
        }
    }

    private static Scores? Mean(IReadOnlyList<Scores> scores) => scores.Count == 0 ? null : new Scores(
        scores.Average(score => score.Campaigns), scores.Average(score => score.NothingMoves), scores.Average(score => score.SteadyAdvance), scores.Average(score => score.PastBattles));
}
