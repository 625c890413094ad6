using System.Collections.Concurrent;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Ensembles;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Analysis.Ablations;

/// <summary>
/// Runs each campaign of a scenario as it is and once more with each of several changes, with the same luck: draws are addressed by seed, run, purpose and formation, so that
/// what a change does not touch is drawn alike.
/// </summary>
internal sealed class PairedCampaigns
{
    private readonly CompiledScenario _scenario;
    private readonly CompiledTheater[] _changed;
    private readonly ConcurrentBag<PairedOutcomes[]> _tallies = [];

    /// <summary>Nothing run yet.</summary>
    /// <param name="scenario">The scenario as it is.</param>
    /// <param name="changed">What it becomes with each change; of the same objectives, pockets and days.</param>
    public PairedCampaigns(CompiledScenario scenario, IEnumerable<TheaterDefinition> changed)
    {
        _scenario = scenario;
        Theater = new CompiledTheater(scenario.Theater);
        _changed = [.. changed.Select(definition => new CompiledTheater(definition))];
    }

    /// <summary>The scenario as it is.</summary>
    public CompiledTheater Theater { get; }

    /// <summary>Runs the campaigns; the outcome is that of the scenario as it is.</summary>
    /// <param name="options">How; <see cref="EnsembleOptions.Runs"/> counts pairs, the same for every change.</param>
    /// <param name="progress">Is told of every finished block of pairs, never by two threads at once.</param>
    /// <param name="cancellation">Stops after the blocks under way.</param>
    public EnsembleOutcome Run(EnsembleOptions options, IProgress<EnsembleProgress>? progress = null, CancellationToken cancellation = default) =>
        Ensemble.Run(_scenario, Theater, Simulator, options, progress, cancellation);

    /// <summary>What the campaigns run so far came to, by change.</summary>
    public IReadOnlyList<PairedOutcomes> Pairs()
    {
        var pairs = NoPairs();
        foreach (var tallies in _tallies)
        {
            for (var i = 0; i < pairs.Length; i++)
            {
                pairs[i].Add(tallies[i]);
            }
        }

        return pairs;
    }

    // One for each thread: beside each campaign of the ensemble it runs the same one with each change, and counts what differs.
    private RunCampaign Simulator()
    {
        var simulator = new CampaignSimulator(Theater);
        CampaignSimulator[] changed = [.. _changed.Select(theater => new CampaignSimulator(theater))];
        var tallies = NoPairs();
        _tallies.Add(tallies);
        return (seed, run) =>
        {
            var record = simulator.Run(seed, run);
            for (var i = 0; i < changed.Length; i++)
            {
                tallies[i].Add(record, changed[i].Run(seed, run));
            }

            return record;
        };
    }

    private PairedOutcomes[] NoPairs() => [.. _changed.Select(_ => new PairedOutcomes(Theater))];
}
