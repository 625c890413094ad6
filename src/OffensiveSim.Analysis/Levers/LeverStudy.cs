using OffensiveSim.Analysis.Ablations;
using OffensiveSim.Analysis.Effects;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Ensembles;
using OffensiveSim.Ensembles.Blocks;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Ensembles.Statistics;
using OffensiveSim.Scenarios;
using OffensiveSim.Scenarios.Levers;

namespace OffensiveSim.Analysis.Levers;

/// <summary>What a study of levers gives: the effects, or why there are none.</summary>
/// <param name="Result">The effects over the campaigns that were done; null where there is an error, or nothing was done before an interruption.</param>
/// <param name="Error">What went wrong; null where nothing did.</param>
public sealed record LeverOutcome(LeverResult? Result, Diagnostic? Error);

/// <summary>Runs each campaign of a scenario as it is and once more with each lever at each of its ends, with the same luck.</summary>
public sealed class LeverStudy
{
    private readonly CompiledScenario _scenario;
    private readonly Func<LeverTurn, ScenarioResult> _turned;
    private readonly EnsembleOptions _options;
    private readonly CancellationToken _cancellation;

    private LeverStudy(CompiledScenario scenario, Func<LeverTurn, ScenarioResult> turned, EnsembleOptions options, CancellationToken cancellation) =>
        (_scenario, _turned, _options, _cancellation) = (scenario, turned, options with { Store = null }, cancellation);

    /// <summary>Runs the campaigns and compares.</summary>
    /// <param name="scenario">The scenario as it is.</param>
    /// <param name="turned">Loads it with one of its levers turned.</param>
    /// <param name="options">How; <see cref="EnsembleOptions.Runs"/> counts pairs, the same for every lever; nothing is kept on disk.</param>
    /// <param name="thresholds">True to look by further campaigns for the value at which the effect of each number begins.</param>
    /// <param name="progress">Is told of every finished block of pairs, never by two threads at once.</param>
    /// <param name="cancellation">Stops after the blocks under way: the comparison is then over fewer campaigns.</param>
    public static LeverOutcome Run(
        CompiledScenario scenario,
        Func<LeverTurn, ScenarioResult> turned,
        EnsembleOptions options,
        bool thresholds = false,
        IProgress<EnsembleProgress>? progress = null,
        CancellationToken cancellation = default) => new LeverStudy(scenario, turned, options, cancellation).Run(thresholds, progress);

    private LeverOutcome Run(bool thresholds, IProgress<EnsembleProgress>? progress)
    {
        var turns = new List<LeverTurned>();
        foreach (var (lever, end) in _scenario.Levers.SelectMany(lever => lever.Ends.Select(end => (lever, end))))
        {
            if (Load(lever, end, out var changed) is { } error)
            {
                return new LeverOutcome(null, error);
            }

            turns.Add(new LeverTurned(lever, end, changed!));
        }

        var campaigns = new PairedCampaigns(_scenario, turns.Select(turn => turn.Scenario.Theater));
        var outcome = campaigns.Run(_options, progress, _cancellation);
        if (outcome.Error is not null || outcome.Result is not { Summary: { Runs: > 0 } summary })
        {
            return new LeverOutcome(null, outcome.Error);
        }

        var main = MainObjectives();
        var effects = campaigns.Pairs().Select((pairs, index) => Of(turns[index], pairs, summary, main)).ToList();
        if (thresholds && summary.Runs == _options.Runs)
        {
            if (new ThresholdSearch(_scenario, main, Load, _options, _cancellation).Fill(turns, effects) is { } error)
            {
                return new LeverOutcome(null, error);
            }
        }

        return new LeverOutcome(Result(summary, main, turns, effects), null);
    }

    private Diagnostic? Load(Lever lever, string value, out CompiledScenario? changed)
    {
        var result = _turned(new LeverTurn(lever.Id, value));
        changed = result.Scenario;
        return changed is null
            ? result.Diagnostics.First(diagnostic => diagnostic.Severity == Severity.Error)
            : EffectStudy.IsComparable(_scenario, changed)
                ? null
                : new Diagnostic(Severity.Error, lever.Place, $"The lever `{lever.Id}` changes the days, objectives or pockets: what it does cannot be compared.", "Turn what happens, and not what is measured.");
    }

    private int[] MainObjectives()
    {
        var declared = _scenario.Document.Outcomes.Objectives;
        int[] main = [.. Enumerable.Range(0, declared.Count).Where(index => declared[index].Main)];
        return main.Length > 0 ? main : [.. Enumerable.Range(0, _scenario.Theater.Outcomes.Objectives.Count)];
    }

    private TurnEffect Of(LeverTurned turn, PairedOutcomes pairs, Summary summary, int[] main)
    {
        var effect = new TurnEffect
        {
            Value = turn.Value,
            Label = turn.Label,
            Effect = Effect.None,
            CampaignsChanged = pairs.Changed,
            Objectives = pairs.OfObjectives(summary.Objectives),
            Pockets = pairs.OfPockets(summary.Pockets),
            TerritoryKm2 = pairs.Ground.OfMean(Measure.Area),
            Losses = Enumerable.Range(0, CompiledTheater.SideCount).ToDictionary(
                side => _scenario.SideIds[side], side => new LossesChange(pairs.Casualties[side].OfMean(Measure.Men), pairs.Captured[side].OfMean(Measure.Men))),
        };
        var isShown = MainChanges.Of(effect, main).Any(change => change.Change.IsShown);
        return effect with
        {
            Effect = pairs.Changed == 0 ? Effect.None : isShown ? Effect.Shown : Effect.NotShown,
            Reason = isShown ? null : LeverReason.Of(_scenario, turn, summary),
        };
    }

    private LeverResult Result(Summary summary, int[] main, IReadOnlyList<LeverTurned> turns, IReadOnlyList<TurnEffect> effects) => new()
    {
        Scenario = summary.Scenario,
        Engine = BlockIdentity.ThisEngine,
        Seed = summary.Seed,
        Runs = summary.Runs,
        Days = _scenario.Theater.Days,
        Objectives = summary.Objectives,
        Main = main,
        Pockets = summary.Pockets,
        Levers =
        [
            .. _scenario.Levers.Select(lever => new LeverEffect
            {
                Id = lever.Id,
                Label = lever.Label,
                Why = lever.Why,
                Grade = lever.Grade,
                Path = lever.Number?.Path,
                Unit = lever.Number?.Unit,
                Baseline = lever.Baseline,
                Turns = [.. turns.Zip(effects).Where(pair => pair.First.Lever == lever).Select(pair => pair.Second)],
            }),
        ],
    };
}
