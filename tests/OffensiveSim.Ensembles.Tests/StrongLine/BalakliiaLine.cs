using OffensiveSim.Ensembles.Results;
using OffensiveSim.Ensembles.Tests.Grain;
using OffensiveSim.Scenarios;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Ensembles.Tests.StrongLine;

/// <summary>The line at Balakliia made stronger than it was: the formations of the Balakliia force and the places where they stand. Everything else is the shipped Kharkiv scenario, run for 90 days.</summary>
/// <param name="MenTimes">By how much there are more men.</param>
/// <param name="LeastQuality">Formations of lower quality are raised to this.</param>
/// <param name="DugKm">Dug ground where it is deeper than the scenario has it, km.</param>
/// <param name="Mines">Mine density.</param>
/// <param name="WarningDays">Days of warning.</param>
internal sealed record BalakliiaLine(double MenTimes, double LeastQuality, double DugKm, double Mines, double WarningDays)
{
    private const int Runs = 512;

    /// <summary>Its garrison fills the gap; it stood in the second row, at Balakliia.</summary>
    private const string FromSecondRow = "rosgvardia-balakliia";

    private static readonly string[] Force = ["balakliia", "hrakove"];
    private static readonly string[] Ring = ["ring-north", "ring-south"];
    private static readonly string[] Leaves = ["balakliia", "izyum-borova", "izyum-svatove", "izyum-lyman"];

    /// <summary>
    /// True for a line without a gap that nobody may leave: a formation stands at the junction of Volokhiv Yar, which the scenario leaves to a screen, and the forces of Balakliia and Izyum may not go when
    /// their supply is in danger. Nor is the ring around Izyum closed, which would starve them at Balakliia, too. Then only an assault takes Balakliia.
    /// </summary>
    public bool IsWhole { get; init; }

    /// <summary>When and how often Balakliia and Kupyansk fall.</summary>
    public (ObjectiveSummary Balakliia, ObjectiveSummary Kupyansk) Fall()
    {
        var path = Path.Combine(ShippedFolder.Of("kharkiv-2022"), "scenario.yaml");
        var result = ScenarioLoader.Load(path, [.. Overrides(ScenarioLoader.Load(path, []).Scenario!.Document)]);
        var objectives = Ensemble.Run(result.Scenario!, new EnsembleOptions { Runs = Runs, Seed = 1 }).Result!.Summary.Objectives;
        return (objectives.Single(objective => objective.Node == "balakliia"), objectives.Single(objective => objective.Node == "kupyansk"));
    }

    private IEnumerable<SetOverride> Overrides(ScenarioDocument document)
    {
        var side = document.Sides["russia"];
        var ids = side.Plan.Where(plan => Force.Contains(plan.Id)).SelectMany(plan => plan.Hold!.With).Select(formation => formation.Id).ToHashSet();
        var formations = side.Formations.Where(formation => ids.Contains(formation.Id)).ToArray();
        string Place(FormationRow formation) => IsWhole && formation.Id == FromSecondRow ? "volokhiv-yar" : formation.At.Id;
        return
        [
            new("days", "90"),
            new("sides.russia.warning_days", $"{WarningDays}"),
            .. formations.SelectMany(Formation),
            .. document.Theater.Nodes.Where(node => formations.Any(formation => Place(formation) == node.Id)).SelectMany(Ground),
            .. IsWhole ? Whole() : [],
        ];
    }

    private static IEnumerable<SetOverride> Whole() =>
    [
        new($"sides.russia.formations[{FromSecondRow}].at", "volokhiv-yar"),
        .. Leaves.Select(plan => new SetOverride($"sides.russia.plan[{plan}].hold_order", "true")),
        .. Ring.Select(plan => new SetOverride($"sides.ukraine.plan[{plan}].rules", "[{ when: { day: 365 }, then: { hold: [] } }]")),
    ];

    private IEnumerable<SetOverride> Formation(FormationRow formation)
    {
        var ((low, high), path) = (formation.Men.Range!.Value, $"sides.russia.formations[{formation.Id}]");
        yield return new($"{path}.men", $"{{ value: {formation.Men.Value * MenTimes}, range: [{low * MenTimes}, {high * MenTimes}] }}");
        if (formation.Quality.Value < LeastQuality)
        {
            yield return new($"{path}.quality", $"{LeastQuality}");
        }
    }

    private IEnumerable<SetOverride> Ground(NodeRow node)
    {
        var path = $"theater.nodes[{node.Id}]";
        if (DugKm > (node.PreparedKm?.Value ?? 0))
        {
            yield return new($"{path}.prepared_km", $"{DugKm}");
            yield return new($"{path}.prepared_max_km", $"{Math.Max(DugKm, 10)}");
        }

        if (Mines > 0)
        {
            yield return new($"{path}.mines", $"{Mines}");
        }
    }
}
