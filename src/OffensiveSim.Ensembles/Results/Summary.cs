using System.Text.Json.Serialization;

namespace OffensiveSim.Ensembles.Results;

/// <summary>A share of runs with its Wilson 95 % interval: luck of sampling only.</summary>
/// <param name="Value">Share, in [0, 1].</param>
/// <param name="Low">Lower end of the interval.</param>
/// <param name="High">Upper end of the interval.</param>
public sealed record Share(double Value, double Low, double High);

/// <summary>Quantiles of a number over the runs. Null where the quantile lies beyond the horizon, or nothing was observed.</summary>
public sealed record Quantiles(double? P05, double? P10, double? P25, double? P50, double? P75, double? P90, double? P95);

/// <summary><c>summary.json</c>, schema <c>offsim.summary/1</c>: everything the terminal shows. Property names are snake_case in the file.</summary>
public sealed record Summary
{
    /// <summary>Name of the schema.</summary>
    public string Schema { get; init; } = "offsim.summary/1";

    /// <summary>What was run.</summary>
    public required ScenarioIdentity Scenario { get; init; }

    /// <summary>Seed of all luck.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Runs.</summary>
    public required int Runs { get; init; }

    /// <summary>When each declared place falls.</summary>
    public required IReadOnlyList<ObjectiveSummary> Objectives { get; init; }

    /// <summary>Whether each declared force was cut off.</summary>
    public required IReadOnlyList<PocketSummary> Pockets { get; init; }

    /// <summary>By side id.</summary>
    public required IReadOnlyDictionary<string, LogisticsSummary> Logistics { get; init; }

    /// <summary>What was to be held until a day; null where the scenario has no such deadline.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<DeadlineSummary>? Deadlines { get; init; }

    /// <summary>Who was recalled from a front outside the area; null where the scenario has no such rule.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<RecallSummary>? Recalls { get; init; }

    /// <summary>Help from outside; null where the scenario promises none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<AidSummary>? Aid { get; init; }

    /// <summary>By side id: what its command came to believe; null where the scenario does not tell of it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, BeliefSummary>? Beliefs { get; init; }

    /// <summary>By side id: what it sees and says of who holds what; null where the scenario does not tell of claims.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, ClaimsSummary>? Claims { get; init; }

    /// <summary>By side id: what its aircraft did; null where nobody has any.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, AirSummary>? Air { get; init; }

    /// <summary>By side id: what its batteries did behind the enemy's front; null where nobody has any.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, FiresSummary>? Fires { get; init; }

    /// <summary>Ground gained.</summary>
    public required SeriesSummary TerritoryKm2 { get; init; }

    /// <summary>By day: what of that was gained in the last seven days.</summary>
    public required IReadOnlyList<Quantiles> MomentumKm2 { get; init; }

    /// <summary>Depth of the advance.</summary>
    public required SeriesSummary DepthKm { get; init; }

    /// <summary>By side id.</summary>
    public required IReadOnlyDictionary<string, LossesSummary> Losses { get; init; }
}

/// <summary>What was run.</summary>
/// <param name="Name">Title.</param>
/// <param name="Hash">Hash of the resolved scenario.</param>
public sealed record ScenarioIdentity(string Name, string Hash);

/// <summary>When a place falls.</summary>
/// <param name="Node">Id of the node.</param>
/// <param name="Side">Id of the side that takes it.</param>
/// <param name="Share">Share of runs in which it falls within the horizon.</param>
/// <param name="Day">Day on which it falls: Kaplan-Meier quantiles, right-censored at the horizon.</param>
public sealed record ObjectiveSummary(string Node, string Side, Share Share, Quantiles Day)
{
    /// <summary>Assaults of the side on it until it first falls, or in all where it does not.</summary>
    public required Quantiles Assaults { get; init; }

    /// <summary>Share of runs in which such an assault is called off, and when first.</summary>
    public required EventSummary Repulse { get; init; }

    /// <summary>Share of runs in which the side loses it again, and when first; null where that never happened.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EventSummary? LostAgain { get; init; }
}

/// <summary>What was to be held until a day.</summary>
/// <param name="Plan">Id of the plan entry.</param>
/// <param name="Side">Id of its side.</param>
/// <param name="Node">Id of the place.</param>
/// <param name="Cost">What is lost by giving it up before, as the scenario says.</param>
/// <param name="Share">Share of runs in which it was lost before.</param>
/// <param name="Day">When.</param>
public sealed record DeadlineSummary(string Plan, string Side, string Node, string Cost, Share Share, Quantiles Day);

/// <summary>Who was recalled from a front outside the area.</summary>
/// <param name="Plan">Id of the plan entry.</param>
/// <param name="Side">Id of its side.</param>
/// <param name="Share">Share of runs in which one of its formations came by rail.</param>
/// <param name="Day">When the first came.</param>
/// <param name="Men">How many men came in all, over the runs in which some did.</param>
public sealed record RecallSummary(string Plan, string Side, Share Share, Quantiles Day, Quantiles Men);

/// <summary>Help from outside.</summary>
/// <param name="Id">Id of the promise.</param>
/// <param name="Side">Id of the side it goes to.</param>
/// <param name="Share">Share of runs in which it reached the troops.</param>
/// <param name="Day">When.</param>
public sealed record AidSummary(string Id, string Side, Share Share, Quantiles Day);

/// <summary>What a command came to believe about the enemy's main blow.</summary>
/// <param name="Convinced">Share of runs in which it was sure that the blow falls where its belief says, and when.</param>
/// <param name="Dismissed">Share of runs in which it was sure that the blow falls elsewhere, and when.</param>
public sealed record BeliefSummary(EventSummary Convinced, EventSummary Dismissed);

/// <summary>What a side sees and says of who holds what.</summary>
/// <param name="Places">By objective, in the order of <see cref="Summary.Objectives"/>: whether and when it says that it has fallen.</param>
/// <param name="SeenKm2">By day: ground gained as it sees it.</param>
/// <param name="SaidKm2">By day: ground gained as it says.</param>
public sealed record ClaimsSummary(IReadOnlyList<EventSummary> Places, IReadOnlyList<Quantiles> SeenKm2, IReadOnlyList<Quantiles> SaidKm2);

/// <summary>What a side's aircraft did.</summary>
/// <param name="Sorties">Sorties over its battles.</param>
/// <param name="Wasted">Of these, how many took friend for foe.</param>
/// <param name="OwnLosses">Own men killed and wounded by them.</param>
public sealed record AirSummary(Quantiles Sorties, Quantiles Wasted, Quantiles OwnLosses);

/// <summary>What a side's batteries did behind the enemy's front.</summary>
/// <param name="Salvos">Salvos fired.</param>
/// <param name="Depots">Of these, how many hit depots.</param>
/// <param name="Railheads">How many hit railheads.</param>
/// <param name="Bridges">How many hit bridges and groups of crossings.</param>
/// <param name="Headquarters">How many hit headquarters.</param>
/// <param name="StockTonnes">Enemy stocks that burned with the depots, t.</param>
public sealed record FiresSummary(Quantiles Salvos, Quantiles Depots, Quantiles Railheads, Quantiles Bridges, Quantiles Headquarters, Quantiles StockTonnes);

/// <summary>Whether a force was cut off.</summary>
/// <param name="Name">Id of the pocket.</param>
/// <param name="Side">Id of its side.</param>
/// <param name="Share">Share of runs in which it was cut off.</param>
/// <param name="FirstDay">When, Kaplan-Meier over all runs.</param>
/// <param name="Days">For how long, over the runs in which it was.</param>
/// <param name="PeakMen">How many men, over the runs in which it was.</param>
/// <param name="CapturedMen">How many were captured, over the runs in which it was.</param>
public sealed record PocketSummary(string Name, string Side, Share Share, Quantiles FirstDay, Quantiles Days, Quantiles PeakMen, Quantiles CapturedMen);

/// <summary>How a side's supply held.</summary>
public sealed record LogisticsSummary
{
    /// <summary>Mean strain over the campaign.</summary>
    public required Quantiles StrainMean { get; init; }

    /// <summary>Largest strain, trailing 3 days.</summary>
    public required Quantiles StrainPeak { get; init; }

    /// <summary>What bound, largest first: share of the tonnes asked for and not delivered, over all runs.</summary>
    public required IReadOnlyList<CapShare> BoundBy { get; init; }

    /// <summary>Largest truck load.</summary>
    public required Quantiles TruckLoadPeak { get; init; }

    /// <summary>Trucks lost on roads near raiders; null where the scenario loses none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Quantiles? TrucksLost { get; init; }

    /// <summary>Lowest mean stock, days.</summary>
    public required Quantiles StockDaysLow { get; init; }

    /// <summary>Share of runs with a pause, and when.</summary>
    public required EventSummary Pause { get; init; }

    /// <summary>Share of runs with a culmination, when, and why.</summary>
    public required CulminationSummary Culmination { get; init; }
}

/// <summary>A cap and its part in what was not delivered.</summary>
/// <param name="Cap">Name of the cap.</param>
/// <param name="Share">Its part, in [0, 1].</param>
public sealed record CapShare(string Cap, double Share);

/// <summary>Something that happens or not, and when.</summary>
public sealed record EventSummary(Share Share, Quantiles Day);

/// <summary>Culmination.</summary>
/// <param name="Share">Share of runs in which the offensive culminated.</param>
/// <param name="Day">When.</param>
/// <param name="Cause">The most frequent cause, or null where it never did.</param>
public sealed record CulminationSummary(Share Share, Quantiles Day, string? Cause);

/// <summary>A number by day.</summary>
/// <param name="Final">At the horizon.</param>
/// <param name="ByDay">At the end of day 0, 1, ...: index 0 is the start.</param>
public sealed record SeriesSummary(Quantiles Final, IReadOnlyList<Quantiles> ByDay);

/// <summary>What a side lost.</summary>
/// <param name="Casualties">Killed and wounded.</param>
/// <param name="Captured">Prisoners.</param>
/// <param name="Equipment">Vehicles and guns lost or left behind.</param>
public sealed record LossesSummary(Quantiles Casualties, Quantiles Captured, Quantiles Equipment);
