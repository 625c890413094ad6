namespace OffensiveSim.Engine.Theater.Definition;

/// <summary>The kinds of number that a run may draw anew. The index that goes with a kind counts formations, nodes, sides, and so on.</summary>
public enum InputKind
{
    /// <summary>Men of a formation.</summary>
    FormationMen,

    /// <summary>Quality of a formation.</summary>
    FormationQuality,

    /// <summary>Cohesion of a formation at the start.</summary>
    FormationCohesion,

    /// <summary>Supply carried by a formation at the start, days of defence.</summary>
    FormationStockDays,

    /// <summary>Day a formation arrives.</summary>
    FormationArrivesDay,

    /// <summary>Equipment of a formation.</summary>
    FormationEquipment,

    /// <summary>Day from which a plan entry acts.</summary>
    PlanFromDay,

    /// <summary>How far the enemy expects a plan entry's blow.</summary>
    PlanExpected,

    /// <summary>Prepared depth in front of a node, km.</summary>
    NodePreparedKm,

    /// <summary>Mine density in front of a node.</summary>
    NodeMines,

    /// <summary>Surprise of a side at the start.</summary>
    SideSurprise,

    /// <summary>Days of warning that a side has of the other's offensive.</summary>
    SideWarningDays,

    /// <summary>Shell ratio of a side.</summary>
    SideShellRatio,

    /// <summary>Mean command delay of a side, hours.</summary>
    SideCommandDelayHours,

    /// <summary>Trucks of a pool; pools are counted through the sides.</summary>
    PoolTrucks,

    /// <summary>Tonnes a day of a source; sources are counted through the sides.</summary>
    SourceTonnesPerDay,

    /// <summary>Tonnes a day of a railhead; railheads are counted through the sides.</summary>
    RailheadTonnesPerDay,

    /// <summary>Tonnes a day of a crossing group.</summary>
    CrossingTonnesPerDay,

    /// <summary>Day of a strike.</summary>
    StrikeDay,

    /// <summary>What a strike leaves.</summary>
    StrikeMultiplier,

    /// <summary>Chance that a strike hits.</summary>
    StrikeSuccess,

    /// <summary>Share of wet days in a period of weather.</summary>
    WeatherWetShare,

    /// <summary>Share of formations that was sent to a front.</summary>
    SentShare,

    /// <summary>Belief of a side at the start.</summary>
    BeliefPrior,

    /// <summary>How telling the signals of a day are for a side.</summary>
    BeliefSignal,

    /// <summary>Chance that a side believes the feint.</summary>
    BeliefFeint,

    /// <summary>Day until which a plan entry's hold order stands.</summary>
    PlanHoldUntilDay,

    /// <summary>Sorties of a side, per day.</summary>
    SideSorties,

    /// <summary>Salvos of a battery, per day; batteries are counted through the sides.</summary>
    BatterySalvos,

    /// <summary>Chance that a battery's salvo at a place that is known exactly hits.</summary>
    BatteryHitChance,

    /// <summary>How well those who spot can talk to a battery.</summary>
    BatteryCommunications,

    /// <summary>Share of a side's convoys lost per 100 km in danger.</summary>
    SideConvoyLoss,

    /// <summary>Hours after which a side claims a gain that it knows of.</summary>
    SideClaimGains,

    /// <summary>Hours after which a side admits a loss that it knows of.</summary>
    SideClaimLosses,

    /// <summary>Day on which help is promised; promises are counted through the sides.</summary>
    AidDay,

    /// <summary>Mean delay from the promise to the troops, days.</summary>
    AidDelayDays,
}

/// <summary>One number of the theater that a run may draw anew.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Index">Of which formation, node, side, pool, ...</param>
public readonly record struct InputAddress(InputKind Kind, int Index);

/// <summary>A number drawn once per run: triangular with mode where the scenario gives a value, uniform where it gives only a range.</summary>
/// <param name="Path">Path in the scenario; names the draw.</param>
/// <param name="Address">What is replaced.</param>
/// <param name="Low">Smallest value.</param>
/// <param name="Mode">Most likely value, or null.</param>
/// <param name="High">Largest value.</param>
public sealed record InputRange(string Path, InputAddress Address, double Low, double? Mode, double High);

/// <summary>A factor drawn once per run that multiplies many numbers, after their own draws.</summary>
/// <param name="Id">Id in the scenario; names the draw.</param>
/// <param name="Low">Smallest value.</param>
/// <param name="Mode">Most likely value, or null.</param>
/// <param name="High">Largest value.</param>
/// <param name="Scales">What is multiplied.</param>
public sealed record InputFactor(string Id, double Low, double? Mode, double High, IReadOnlyList<InputAddress> Scales);
