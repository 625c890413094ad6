using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Scenarios.Format;

/// <summary>One belligerent.</summary>
public sealed record SideSection : ScenarioPart
{
    /// <summary>Name.</summary>
    [Key("Name in tables and on the map; the id where it is missing", Example = "Ukraine")]
    public string? Name { get; init; }

    /// <summary>Adjective.</summary>
    [Key("Adjective for sentences", Example = "Ukrainian")]
    public string? Adjective { get; init; }

    /// <summary>Supply.</summary>
    [Key("Where supply comes from and what carries it", Required = true)]
    public SupplySection Supply { get; init; } = new();

    /// <summary>Formations.</summary>
    [Key("Formations. A list, or a CSV file with the same keys as columns", Required = true, Table = true, Example = "formations-ukraine.csv")]
    public IReadOnlyList<FormationRow> Formations { get; init; } = [];

    /// <summary>Plan.</summary>
    [Key("What the side means to do: who, in what stance, and what changes it", Required = true)]
    public IReadOnlyList<PlanSection> Plan { get; init; } = [];

    /// <summary>Surprise.</summary>
    [Key("Surprise its blows have over the enemy, 0 none to 1 complete; each fades from its first contact", Low = 0, High = 1, Draws = InputKind.SideSurprise)]
    public Number? Surprise { get; init; }

    /// <summary>Warning.</summary>
    [Key("Warning it has of the enemy's offensive: it digs and sends its reserves so much earlier, and is not surprised", Unit = "days", Low = 0, High = 365, Draws = InputKind.SideWarningDays)]
    public Number? WarningDays { get; init; }

    /// <summary>Shell ratio.</summary>
    [Key("Shells it fires for one of the enemy's", Low = 0.01, High = 100, Draws = InputKind.SideShellRatio)]
    public Number? ShellRatio { get; init; }

    /// <summary>Command delay.</summary>
    [Key("Mean time from a rule's condition coming true to the order being carried out", Unit = "hours", Low = 0, High = 720, Draws = InputKind.SideCommandDelayHours)]
    public Number? CommandDelayHours { get; init; }

    /// <summary>Perception delay.</summary>
    [Key("Time after which it learns that a place has changed hands", Unit = "hours", Low = 0, High = 240)]
    public double? PerceptionDelayHours { get; init; }

    /// <summary>Claims.</summary>
    [Key("When it says that it has taken or lost places, beside when it has; nothing in the campaign depends on it")]
    public ClaimsSection? Claims { get; init; }

    /// <summary>Sent away.</summary>
    [Key("Formations of which a share was sent to a front outside the area before the start")]
    public IReadOnlyList<SentSection> Sent { get; init; } = [];

    /// <summary>Belief.</summary>
    [Key("What its command believes about the enemy's main blow, and learns of it day by day; a rule's condition `believes` looks at it")]
    public BeliefSection? Belief { get; init; }

    /// <summary>Air support.</summary>
    [Key("Aircraft over its battles: they help it, and now and then strike its own men, the more often the more the front moves")]
    public AirSection? Air { get; init; }

    /// <summary>Fires.</summary>
    [Key("Batteries that fire at what the enemy uses behind his front: depots, railheads, bridges, headquarters")]
    public IReadOnlyList<BatterySection> Fires { get; init; } = [];

    /// <summary>Aid.</summary>
    [Key("Help from outside that was promised: trucks, men, shells, which come after a delay; none if missing")]
    public IReadOnlyList<AidSection> Aid { get; init; } = [];

    /// <summary>Strikes.</summary>
    [Key("Strikes with a date on groups of crossings")]
    public IReadOnlyList<StrikeSection> Strikes { get; init; } = [];
}

/// <summary>When a side speaks of places that have changed hands.</summary>
public sealed record ClaimsSection : ScenarioPart
{
    /// <summary>Gains.</summary>
    [Key("Time from learning of a gain to claiming it", Required = true, Unit = "hours", Low = 0, High = 2400, Draws = InputKind.SideClaimGains)]
    public Number GainsAfterHours { get; init; } = null!;

    /// <summary>Losses.</summary>
    [Key("Time from learning of a loss to admitting it", Required = true, Unit = "hours", Low = 0, High = 2400, Draws = InputKind.SideClaimLosses)]
    public Number LossesAfterHours { get; init; } = null!;

    /// <summary>Source.</summary>
    [Key("Where it comes from")]
    public string? Source { get; init; }
}
