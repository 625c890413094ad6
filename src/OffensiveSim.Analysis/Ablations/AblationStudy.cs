using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Ensembles;
using OffensiveSim.Ensembles.Blocks;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Ensembles.Statistics;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Analysis.Ablations;

/// <summary>What an ablation study gives: the changes, or why there are none.</summary>
/// <param name="Result">The changes over the campaigns that were done; null where there is an error, or nothing was done before an interruption.</param>
/// <param name="Error">What went wrong; null where nothing did.</param>
public sealed record AblationOutcome(AblationResult? Result, Diagnostic? Error);

/// <summary>Runs each campaign of a scenario as it is and once more without each mechanism of the model, with the same luck.</summary>
public sealed class AblationStudy
{
    private readonly CompiledScenario _scenario;
    private readonly Mechanism[] _mechanisms;
    private readonly PairedCampaigns _campaigns;

    private AblationStudy(CompiledScenario scenario)
    {
        _scenario = scenario;
        var definition = scenario.Theater;
        _mechanisms = [.. Enum.GetValues<Mechanism>().Except(definition.Without)];
        _campaigns = new PairedCampaigns(scenario, _mechanisms.Select(mechanism => definition with { Without = [.. definition.Without, mechanism] }));
    }

    /// <summary>Runs the campaigns and compares.</summary>
    /// <param name="scenario">What is run.</param>
    /// <param name="options">How; <see cref="EnsembleOptions.Runs"/> counts pairs, the same for every mechanism.</param>
    /// <param name="progress">Is told of every finished block of pairs, never by two threads at once.</param>
    /// <param name="cancellation">Stops after the blocks under way: the comparison is then over fewer campaigns.</param>
    public static AblationOutcome Run(
        CompiledScenario scenario, EnsembleOptions options, IProgress<EnsembleProgress>? progress = null, CancellationToken cancellation = default)
    {
        var study = new AblationStudy(scenario);
        var outcome = study._campaigns.Run(options, progress, cancellation);
        return outcome.Error is not null || outcome.Result is not { Summary.Runs: > 0 } ensemble
            ? new AblationOutcome(null, outcome.Error)
            : new AblationOutcome(study.Result(ensemble.Summary), null);
    }

    private AblationResult Result(Summary summary)
    {
        var pairs = _campaigns.Pairs();
        return new AblationResult
        {
            Scenario = summary.Scenario,
            Engine = BlockIdentity.ThisEngine,
            Seed = summary.Seed,
            Runs = summary.Runs,
            Days = _campaigns.Theater.Days,
            AlreadyOff = [.. _scenario.Theater.Without.Distinct().Order().Select(MechanismWords.Key)],
            Objectives = summary.Objectives,
            Pockets = summary.Pockets,
            Mechanisms = [.. _mechanisms.Select((mechanism, index) => Of(mechanism, pairs[index], summary))],
        };
    }

    private Ablation Of(Mechanism mechanism, PairedOutcomes pairs, Summary summary)
    {
        var words = MechanismWords.Of(mechanism);
        var ablation = new Ablation
        {
            Mechanism = MechanismWords.Key(mechanism),
            Name = words.Name,
            Without = words.Without,
            Effect = Effect.None,
            Reason = pairs.Changed == 0 ? PlainReason.Of(_scenario.Theater, mechanism) : null,
            CampaignsChanged = pairs.Changed,
            Objectives = pairs.OfObjectives(summary.Objectives),
            Pockets = pairs.OfPockets(summary.Pockets),
            TerritoryKm2 = pairs.Ground.OfMean(Measure.Area),
            Losses = Enumerable.Range(0, CompiledTheater.SideCount).ToDictionary(
                side => _scenario.SideIds[side], side => new LossesChange(pairs.Casualties[side].OfMean(Measure.Men), pairs.Captured[side].OfMean(Measure.Men))),
        };
        return pairs.Changed == 0 ? ablation : ablation with { Effect = ablation.Changes.Any(change => change.IsShown) ? Effect.Shown : Effect.NotShown };
    }
}
