using System.Text.Json.Serialization;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Ensembles.Results;

namespace OffensiveSim.Analysis.Ablations;

/// <summary><c>ablations.json</c>, schema <c>offsim.ablations/1</c>: what changes when each mechanism of the model is off. Property names are snake_case in the file.</summary>
public sealed record AblationResult
{
    /// <summary>Name of the schema.</summary>
    public string Schema { get; init; } = "offsim.ablations/1";

    /// <summary>What was run.</summary>
    public required ScenarioIdentity Scenario { get; init; }

    /// <summary>Version of the engine.</summary>
    public required string Engine { get; init; }

    /// <summary>Seed of all luck.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Campaigns, each run once as the scenario has it and once without each mechanism, with the same luck.</summary>
    public required int Runs { get; init; }

    /// <summary>Horizon, days: what has not happened by then counts as then in means of dates.</summary>
    public required int Days { get; init; }

    /// <summary>Mechanisms that the scenario itself switches off: they stay off throughout, and have no row.</summary>
    public required IReadOnlyList<string> AlreadyOff { get; init; }

    /// <summary>When places fall, as the scenario has it.</summary>
    public required IReadOnlyList<ObjectiveSummary> Objectives { get; init; }

    /// <summary>Which forces are cut off, as the scenario has it.</summary>
    public required IReadOnlyList<PocketSummary> Pockets { get; init; }

    /// <summary>By mechanism, in the order of <see cref="Mechanism"/>: judged quality and judged cohesion first.</summary>
    public required IReadOnlyList<Ablation> Mechanisms { get; init; }
}

/// <summary>How much a mechanism matters to the outcomes here.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Effect>))]
public enum Effect
{
    /// <summary>No campaign is any different without it.</summary>
    [JsonStringEnumMemberName("none")]
    None,

    /// <summary>Campaigns differ, but every interval holds 0.</summary>
    [JsonStringEnumMemberName("not_shown")]
    NotShown,

    /// <summary>Some interval excludes 0.</summary>
    [JsonStringEnumMemberName("shown")]
    Shown,
}

/// <summary>What changes without a mechanism: without less with.</summary>
public sealed record Ablation : IOutcomeChanges
{
    /// <summary>The mechanism, as <c>without:</c> takes it.</summary>
    public required string Mechanism { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What happens without it, in words.</summary>
    public required string Without { get; init; }

    /// <summary>How much it matters.</summary>
    public required Effect Effect { get; init; }

    /// <summary>Why it does nothing here; null where it does something, or the reason is not plain.</summary>
    public string? Reason { get; init; }

    /// <summary>How many campaigns go any differently without it.</summary>
    public required int CampaignsChanged { get; init; }

    /// <summary>By objective.</summary>
    public required IReadOnlyList<ObjectiveChange> Objectives { get; init; }

    /// <summary>By force that may be cut off.</summary>
    public required IReadOnlyList<PocketChange> Pockets { get; init; }

    /// <summary>Ground gained by the horizon, km2.</summary>
    public required Change TerritoryKm2 { get; init; }

    /// <summary>By side id.</summary>
    public required IReadOnlyDictionary<string, LossesChange> Losses { get; init; }

    /// <summary>All changes.</summary>
    [JsonIgnore]
    public IEnumerable<Change> Changes =>
    [
        .. Objectives.SelectMany(objective => new[] { objective.MeanDay, objective.Share }),
        .. Pockets.Select(pocket => pocket.Share),
        TerritoryKm2,
        .. Losses.Values.SelectMany(losses => new[] { losses.Casualties, losses.Captured }),
    ];
}

/// <summary>A change with its 95 % interval: luck of sampling only.</summary>
/// <param name="Value">The change; above 0 for later or more without the mechanism.</param>
/// <param name="Low">Lower end; null where one campaign cannot tell.</param>
/// <param name="High">Upper end, likewise.</param>
public sealed record Change(double Value, double? Low, double? High)
{
    /// <summary>True where the interval excludes 0.</summary>
    [JsonIgnore]
    public bool IsShown => Low > 0 || High < 0;
}

/// <summary>What changes about the fall of a place.</summary>
/// <param name="Node">Id of the node.</param>
/// <param name="Side">Id of the side that takes it.</param>
/// <param name="MeanDay">Mean day, restricted to the horizon: a campaign in which it does not fall counts as the horizon. Days.</param>
/// <param name="Share">Share of the campaigns in which it falls.</param>
/// <param name="Before">Median day with the mechanism; null where it lies beyond the horizon.</param>
/// <param name="After">Median day without it, likewise.</param>
public sealed record ObjectiveChange(string Node, string Side, Change MeanDay, Change Share, double? Before, double? After);

/// <summary>What changes about a force that may be cut off.</summary>
/// <param name="Name">Id of the pocket.</param>
/// <param name="Side">Id of its side.</param>
/// <param name="Share">Share of the campaigns in which it is cut off.</param>
public sealed record PocketChange(string Name, string Side, Change Share);

/// <summary>What changes about a side's losses.</summary>
/// <param name="Casualties">Killed and wounded.</param>
/// <param name="Captured">Prisoners.</param>
public sealed record LossesChange(Change Casualties, Change Captured);
