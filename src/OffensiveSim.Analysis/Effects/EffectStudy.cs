using OffensiveSim.Analysis.Ablations;
using OffensiveSim.Ensembles;
using OffensiveSim.Ensembles.Statistics;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Analysis.Effects;

/// <summary>What changes of a scenario do to its outcomes, campaign by campaign with the same luck: the numbers behind the model page's tables of effects.</summary>
public static class EffectStudy
{
    /// <summary>Runs each campaign as it is and once more with each change.</summary>
    /// <param name="scenario">The scenario as it is.</param>
    /// <param name="changes">The same scenario, changed: of the same days, with the same objectives and pockets in the same order.</param>
    /// <param name="options">How; nothing is kept on disk.</param>
    /// <exception cref="ArgumentException">A change asks for other days, objectives or pockets: what it does could not be compared.</exception>
    public static EffectResult Run(CompiledScenario scenario, IReadOnlyList<CompiledScenario> changes, EnsembleOptions options)
    {
        if (changes.FirstOrDefault(change => !IsComparable(scenario, change)) is { } other)
        {
            throw new ArgumentException($"{other.Document.Name} has other days, objectives or pockets than {scenario.Document.Name}.", nameof(changes));
        }

        // Paired with itself first: so there are means before even where nothing changes.
        var campaigns = new PairedCampaigns(scenario, [scenario.Theater, .. changes.Select(change => change.Theater)]);
        var summary = campaigns.Run(options with { Store = null }).Result!.Summary;
        var pairs = campaigns.Pairs();
        return new EffectResult(
            summary,
            [.. pairs[0].Days.Select(days => days.MeanBefore(Measure.Day))],
            [.. pairs.Skip(1).Select(pair => new ChangeEffect(pair.Changed, pair.OfObjectives(summary.Objectives), pair.OfPockets(summary.Pockets)))]);
    }

    /// <summary>True where the campaigns of two scenarios can be compared: of the same days, with the same objectives and pockets.</summary>
    internal static bool IsComparable(CompiledScenario one, CompiledScenario other) =>
        one.Theater.Days == other.Theater.Days
        && one.Theater.Outcomes.Objectives.SequenceEqual(other.Theater.Outcomes.Objectives)
        && one.Theater.Outcomes.Pockets.Select(pocket => pocket.Id).SequenceEqual(other.Theater.Outcomes.Pockets.Select(pocket => pocket.Id));
}
