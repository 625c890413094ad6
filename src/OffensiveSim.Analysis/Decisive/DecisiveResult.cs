using System.Text.Json.Serialization;
using OffensiveSim.Analysis.Ablations;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Ensembles.Results;

namespace OffensiveSim.Analysis.Decisive;

/// <summary><c>decisive.json</c>, schema <c>offsim.decisive/1</c>: which events an outcome hangs on. Property names are snake_case in the file.</summary>
public sealed record DecisiveResult
{
    /// <summary>Name of the schema.</summary>
    public string Schema { get; init; } = "offsim.decisive/1";

    /// <summary>What was run.</summary>
    public required ScenarioIdentity Scenario { get; init; }

    /// <summary>Version of the engine.</summary>
    public required string Engine { get; init; }

    /// <summary>Seed of all luck.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Campaigns that were looked through for events.</summary>
    public required int Runs { get; init; }

    /// <summary>Horizon, days.</summary>
    public required int Days { get; init; }

    /// <summary>The outcome, as asked.</summary>
    public required string Outcome { get; init; }

    /// <summary>True where changes are of the mean day (what does not happen counts as the horizon), false where they are of a share of campaigns.</summary>
    public required bool OfDays { get; init; }

    /// <summary>Share of the campaigns in which the outcome is as asked.</summary>
    public required double Share { get; init; }

    /// <summary>Kinds of events, by place, formation or order, that happened often enough to be tried.</summary>
    public required int Tried { get; init; }

    /// <summary>Those tried further, by how much the outcome changes over all campaigns, most first.</summary>
    public required IReadOnlyList<DecisiveEvent> Events { get; init; }
}

/// <summary>An event, and what becomes of the outcome where it is kept from happening: without less with.</summary>
public sealed record DecisiveEvent
{
    /// <summary>What is kept from happening.</summary>
    [JsonIgnore]
    public Suppression Suppression { get; init; } = null!;

    /// <summary>What is kept from happening, in words.</summary>
    public required string Event { get; init; }

    /// <summary>Share of the campaigns in which it happens.</summary>
    public required double Happens { get; init; }

    /// <summary>Campaigns in which it was kept from happening.</summary>
    public required int Pairs { get; init; }

    /// <summary>Change of the outcome in those campaigns.</summary>
    public required Change Change { get; init; }

    /// <summary>The change times the share in which it happens: what the outcome over all campaigns owes to it.</summary>
    public required double Overall { get; init; }
}
