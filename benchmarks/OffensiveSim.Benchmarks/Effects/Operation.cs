using OffensiveSim.Analysis.Ablations;
using OffensiveSim.Analysis.Effects;
using OffensiveSim.Ensembles;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Benchmarks.Effects;

/// <summary>A shipped scenario and what changes do to it.</summary>
internal sealed class Operation
{
    private const ulong Seed = 1;

    private readonly EffectResult _result;
    private readonly Dictionary<string, int> _index;

    private Operation(CompiledScenario scenario, EffectResult result, Dictionary<string, int> index) => (Scenario, _result, _index) = (scenario, result, index);

    /// <summary>The scenario as shipped.</summary>
    public CompiledScenario Scenario { get; }

    /// <summary>Runs a scenario as shipped and with each change, every campaign with the same luck.</summary>
    /// <param name="file">Path under <c>scenarios</c>.</param>
    /// <param name="variations">The changes, each with a label of its own.</param>
    /// <param name="runs">Campaigns.</param>
    public static Operation Run(string file, IEnumerable<Variation> variations, int runs)
    {
        var scenario = Reference.Load(file);
        var changes = variations.ToList();
        var index = changes.Select((variation, at) => (variation.Label, at)).ToDictionary();
        var changed = changes.Select(variation => Reference.Load(variation.File ?? file, variation.Set(scenario))).ToList();
        return new Operation(scenario, EffectStudy.Run(scenario, changed, new EnsembleOptions { Runs = runs, Seed = Seed }), index);
    }

    /// <summary>Mean day on which a place falls as shipped; never counts as the last day.</summary>
    public double MeanDay(string node) => _result.MeanDays[Objective(node)];

    /// <summary>Share of the campaigns in which a place falls as shipped.</summary>
    public double Falls(string node) => _result.Before.Objectives[Objective(node)].Share.Value;

    /// <summary>Share of the campaigns in which a force is cut off as shipped.</summary>
    public double CutOff(string pocket) => _result.Before.Pockets.Single(summary => summary.Name == pocket).Share.Value;

    /// <summary>What a change does to the fall of a place.</summary>
    public ObjectiveChange Of(Variation variation, string node) => _result.Changes[_index[variation.Label]].Objectives[Objective(node)];

    /// <summary>What a change does to the share of campaigns in which a force is cut off.</summary>
    public Change CutOff(Variation variation, string pocket) => _result.Changes[_index[variation.Label]].Pockets.Single(change => change.Name == pocket).Share;

    private int Objective(string node) => _result.Before.Objectives.Select((objective, index) => (objective, index)).Single(pair => pair.objective.Node == node).index;
}
