namespace OffensiveSim.Engine.Theater.Definition;

/// <summary>One belligerent.</summary>
public sealed record SideDefinition
{
    /// <summary>Id in the scenario.</summary>
    public required string Id { get; init; }

    /// <summary>Where supply enters the theater, and how much.</summary>
    public IReadOnlyList<SupplyPointDefinition> Sources { get; init; } = [];

    /// <summary>Stations that a source feeds over own rail, where trucks load.</summary>
    public IReadOnlyList<SupplyPointDefinition> Railheads { get; init; } = [];

    /// <summary>Truck pools; every formation draws on one of them.</summary>
    public IReadOnlyList<TruckPoolDefinition> TruckPools { get; init; } = [];

    /// <summary>Surprise that this side has over the other at the start, in [0, 1].</summary>
    public double Surprise { get; init; }

    /// <summary>Days of warning that this side has of the other's offensive, 0 or more: it digs and sends its reserves so much earlier, and is not surprised.</summary>
    public double WarningDays { get; init; }

    /// <summary>Shells this side fires over shells the other fires, above 0.</summary>
    public double ShellRatio { get; init; } = 1;

    /// <summary>Mean hours from a rule's condition coming true to the order being carried out, 0 or more.</summary>
    public double CommandDelayHours { get; init; } = 12;

    /// <summary>Hours after which this side learns that a node has changed hands, 0 or more.</summary>
    public double PerceptionDelayHours { get; init; }

    /// <summary>What its command believes about the enemy's main blow; null where that is not told.</summary>
    [Optional]
    public BeliefDefinition? Belief { get; init; }

    /// <summary>Share of its trucks, with their load, lost for every 100 km near enemy raiders, 0 or more; null where none are.</summary>
    [Optional]
    public double? ConvoyLoss { get; init; }

    /// <summary>When it speaks of gains and losses; null where that is not told.</summary>
    [Optional]
    public ClaimsDefinition? Claims { get; init; }

    /// <summary>Its aircraft; null where there are none.</summary>
    [Optional]
    public AirDefinition? Air { get; init; }
}

/// <summary>When a side speaks of places that have changed hands.</summary>
/// <param name="GainsAfterHours">Hours from learning of a gain to claiming it, 0 or more.</param>
/// <param name="LossesAfterHours">Hours from learning of a loss to admitting it, 0 or more.</param>
public sealed record ClaimsDefinition(double GainsAfterHours, double LossesAfterHours);

/// <summary>Aircraft that support a side's battles.</summary>
/// <param name="SortiesPerDay">Sorties over the battlefield on a dry day, 0 or more.</param>
public sealed record AirDefinition(double SortiesPerDay);

/// <summary>A place where supply is handed to trucks.</summary>
/// <param name="Node">Index of the node.</param>
/// <param name="TonnesPerDay">What it can hand over, tonnes per day, 0 or more.</param>
public sealed record SupplyPointDefinition(int Node, double TonnesPerDay);

/// <summary>Trucks that serve the same formations.</summary>
/// <param name="Id">Id in the scenario; "trucks" for the side's general pool.</param>
/// <param name="Trucks">How many, 0 or more.</param>
public sealed record TruckPoolDefinition(string Id, double Trucks);
