using System.Text.Json.Serialization;
using OffensiveSim.Analysis.Ablations;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Ensembles.Results;

namespace OffensiveSim.Analysis.Levers;

/// <summary><c>levers.json</c>, schema <c>offsim.levers/1</c>: what each lever of a scenario does at its ends. Property names are snake_case in the file.</summary>
public sealed record LeverResult
{
    /// <summary>Name of the schema.</summary>
    public string Schema { get; init; } = "offsim.levers/1";

    /// <summary>What was run.</summary>
    public required ScenarioIdentity Scenario { get; init; }

    /// <summary>Version of the engine.</summary>
    public required string Engine { get; init; }

    /// <summary>Seed of all luck.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Campaigns, each run once as the scenario is and once for each value of a lever, with the same luck.</summary>
    public required int Runs { get; init; }

    /// <summary>Horizon, days: what has not happened by then counts as then in means of dates.</summary>
    public required int Days { get; init; }

    /// <summary>When places fall, as the scenario is.</summary>
    public required IReadOnlyList<ObjectiveSummary> Objectives { get; init; }

    /// <summary>The objectives that are looked at: those that the scenario marks as main, else all. Indices.</summary>
    public required IReadOnlyList<int> Main { get; init; }

    /// <summary>Which forces are cut off, as the scenario is.</summary>
    public required IReadOnlyList<PocketSummary> Pockets { get; init; }

    /// <summary>The levers, in the scenario's order.</summary>
    public required IReadOnlyList<LeverEffect> Levers { get; init; }
}

/// <summary>A lever and what it does.</summary>
public sealed record LeverEffect
{
    /// <summary>Id, as <c>--lever</c> takes it.</summary>
    public required string Id { get; init; }

    /// <summary>What is turned.</summary>
    public required string Label { get; init; }

    /// <summary>Why the range is what it is.</summary>
    public required string Why { get; init; }

    /// <summary>How far the range can be trusted.</summary>
    [JsonConverter(typeof(JsonStringEnumConverter<Grade>))]
    public required Grade Grade { get; init; }

    /// <summary>Path of the number that is turned; null for a choice.</summary>
    public string? Path { get; init; }

    /// <summary>Unit of the number; null for none, or a choice.</summary>
    public string? Unit { get; init; }

    /// <summary>Where the scenario is: a number, or the id of an option.</summary>
    public required string Baseline { get; init; }

    /// <summary>What it does at its ends, or at each option but the baseline.</summary>
    public required IReadOnlyList<TurnEffect> Turns { get; init; }
}

/// <summary>What a lever does at a value: turned less as it is.</summary>
public sealed record TurnEffect : IOutcomeChanges
{
    /// <summary>The value: a number, or the id of an option.</summary>
    public required string Value { get; init; }

    /// <summary>What it means; null where the scenario does not say.</summary>
    public string? Label { get; init; }

    /// <summary>How much it matters to the main objectives, the pockets and the ground gained.</summary>
    public required Effect Effect { get; init; }

    /// <summary>How many campaigns go any differently.</summary>
    public required int CampaignsChanged { get; init; }

    /// <summary>Where it has no effect that is shown: what the engine measured that says why; null where it measures nothing of the kind.</summary>
    public string? Reason { get; init; }

    /// <summary>Where thresholds were asked for and it has an effect: the value nearest to the baseline that has one.</summary>
    public Threshold? Threshold { get; init; }

    /// <inheritdoc/>
    public required IReadOnlyList<ObjectiveChange> Objectives { get; init; }

    /// <inheritdoc/>
    public required IReadOnlyList<PocketChange> Pockets { get; init; }

    /// <inheritdoc/>
    public required Change TerritoryKm2 { get; init; }

    /// <inheritdoc/>
    public required IReadOnlyDictionary<string, LossesChange> Losses { get; init; }
}

/// <summary>Where the effect of a number begins.</summary>
/// <param name="Value">The value nearest to the baseline, in steps of the lever, that changes an outcome by more than twice half its interval, found by halving: it supposes that farther values change no less.</param>
/// <param name="Outcome">The outcome that changes most surely there: the node of an objective, the id of a pocket, or "territory".</param>
/// <param name="Kind">What about it changes: "day", "share", "cut_off" or "km2".</param>
/// <param name="Change">By how much, there.</param>
public sealed record Threshold(double Value, string Outcome, string Kind, Change Change);
