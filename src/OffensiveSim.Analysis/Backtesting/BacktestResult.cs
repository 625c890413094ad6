using System.Text.Json.Serialization;
using OffensiveSim.Ensembles.Results;

namespace OffensiveSim.Analysis.Backtesting;

/// <summary><c>backtest.json</c>, schema <c>offsim.backtest/1</c>: the campaigns of a scenario beside its history. Property names are snake_case in the file.</summary>
public sealed record BacktestResult
{
    /// <summary>Name of the schema.</summary>
    public string Schema { get; init; } = "offsim.backtest/1";

    /// <summary>What was run.</summary>
    public required ScenarioIdentity Scenario { get; init; }

    /// <summary>Seed of all luck.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Runs.</summary>
    public required int Runs { get; init; }

    /// <summary>Horizon, days: later counts as then.</summary>
    public required int Days { get; init; }

    /// <summary>Rows of history that lie before the start or, as figures, after the horizon or are of the other side's ground: neither shown nor scored.</summary>
    public required int Outside { get; init; }

    /// <summary>Dates of capture, in days; by the day observed.</summary>
    public required KindResult<CaptureResult> Captures { get; init; }

    /// <summary>Objectives of the scenario that history has no date for: neither shown nor scored above, whether they fell or not.</summary>
    public required IReadOnlyList<ObjectiveSummary> Unobserved { get; init; }

    /// <summary>Ground gained, km2, by day.</summary>
    public required KindResult<FigureResult> TerritoryKm2 { get; init; }

    /// <summary>Depth of the advance, km, by day.</summary>
    public required KindResult<FigureResult> DepthKm { get; init; }
}

/// <summary>All observations of a kind.</summary>
/// <param name="Scored">How many count.</param>
/// <param name="WithinHalf">Of those, how many lie within the middle half of the campaigns, or could with what sources allow.</param>
/// <param name="WithinNineTenths">Of those, how many lie within the middle nine tenths.</param>
/// <param name="Mean">Mean score of those; null where none counts.</param>
/// <param name="Observations">All, in order of time.</param>
public sealed record KindResult<T>(int Scored, int WithinHalf, int WithinNineTenths, Scores? Mean, IReadOnlyList<T> Observations);

/// <summary>CRPS of the campaigns and of the three baselines, in the unit of what is scored; less is better.</summary>
/// <param name="Campaigns">The simulated campaigns.</param>
/// <param name="NothingMoves">Nothing moves.</param>
/// <param name="SteadyAdvance">14 km a day along the roads from the start line.</param>
/// <param name="PastBattles">Advance along the roads as fast as in battles since 1900, by how strongly each place is dug in.</param>
public sealed record Scores(double Campaigns, double NothingMoves, double SteadyAdvance, double PastBattles);

/// <summary>Where an observation lies in the campaigns.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Standing>))]
public enum Standing
{
    /// <summary>Within the middle half.</summary>
    [JsonStringEnumMemberName("within_half")]
    WithinHalf,

    /// <summary>Within the middle nine tenths, not within the middle half.</summary>
    [JsonStringEnumMemberName("within_nine_tenths")]
    WithinNineTenths,

    /// <summary>A miss: the campaigns are too early, or gain too little.</summary>
    [JsonStringEnumMemberName("campaigns_below")]
    CampaignsBelow,

    /// <summary>A miss: the campaigns are too late, or gain too much.</summary>
    [JsonStringEnumMemberName("campaigns_above")]
    CampaignsAbove,
}

/// <summary>The fall of a place.</summary>
public sealed record CaptureResult
{
    /// <summary>Id of the node.</summary>
    public required string Node { get; init; }

    /// <summary>Id of the side that took it.</summary>
    public required string Side { get; init; }

    /// <summary>Earliest day that sources allow; the horizon where it fell later.</summary>
    public required double ObservedLow { get; init; }

    /// <summary>Latest day that sources allow; the horizon where it may have been later.</summary>
    public required double ObservedHigh { get; init; }

    /// <summary>Share of the campaigns in which it falls by the horizon.</summary>
    public required Share Share { get; init; }

    /// <summary>When; null where not by the horizon.</summary>
    public required Quantiles Day { get; init; }

    /// <summary>Where history lies in the campaigns.</summary>
    public required Standing Standing { get; init; }

    /// <summary>By how much history lies outside the middle nine tenths, days; a campaign in which it does not fall counts as the horizon.</summary>
    public required double OutsideBy { get; init; }

    /// <summary>Why it is not scored: the date of an order that is input; null where it is scored.</summary>
    public string? Conditioned { get; init; }

    /// <summary>Scores, days; null where it is not scored.</summary>
    public Scores? Crps { get; init; }
}

/// <summary>A figure of a day.</summary>
public sealed record FigureResult
{
    /// <summary>Days since the start.</summary>
    public required double Day { get; init; }

    /// <summary>What was observed.</summary>
    public required double Observed { get; init; }

    /// <summary>The campaigns.</summary>
    public required Quantiles Campaigns { get; init; }

    /// <summary>Where history lies in the campaigns.</summary>
    public required Standing Standing { get; init; }

    /// <summary>By how much history lies outside the middle nine tenths.</summary>
    public required double OutsideBy { get; init; }

    /// <summary>Scores.</summary>
    public required Scores Crps { get; init; }
}
