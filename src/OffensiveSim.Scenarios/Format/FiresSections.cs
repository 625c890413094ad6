using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Scenarios.Format;

/// <summary>Aircraft over a side's battles.</summary>
public sealed record AirSection : ScenarioPart
{
    /// <summary>Sorties.</summary>
    [Key("Sorties over the battles of the theater on a dry day, shared among them by men engaged", Required = true, Unit = "sorties/day", Low = 0, High = 5000, Draws = InputKind.SideSorties)]
    public Number SortiesPerDay { get; init; } = null!;

    /// <summary>Source.</summary>
    [Key("Where it comes from")]
    public string? Source { get; init; }
}

/// <summary>Batteries that fire behind the enemy's front.</summary>
public sealed record BatterySection : ScenarioPart
{
    /// <summary>Id.</summary>
    [Key("Id", Required = true, Example = "himars")]
    public string Id { get; init; } = "";

    /// <summary>Rate.</summary>
    [Key("Salvos a day while there are targets in reach", Required = true, Unit = "salvos/day", Low = 0, High = 100, Draws = InputKind.BatterySalvos)]
    public Number SalvosPerDay { get; init; } = null!;

    /// <summary>Reach.</summary>
    [Key("How far beyond ground the side holds they reach: their range less the distance they keep from the enemy", Required = true, Unit = "km", Low = 1, High = 1000)]
    public double ReachKm { get; init; }

    /// <summary>Targets.</summary>
    [Key("What they are aimed at; all four if missing", Example = "[depots, headquarters]")]
    public IReadOnlyList<FireTarget> Targets { get; init; } = [];

    /// <summary>Chance.</summary>
    [Key("Chance that a salvo hits what stands where it was known to stand; 0.5 if missing", Low = 0, High = 1, Draws = InputKind.BatteryHitChance)]
    public Number? HitChance { get; init; }

    /// <summary>Communications.</summary>
    [Key("How well raiders who see a target can talk to the batteries: how often their call gets through, and how fast the salvo follows; 1 if missing", Low = 0, High = 1, Draws = InputKind.BatteryCommunications)]
    public Number? Communications { get; init; }

    /// <summary>Source.</summary>
    [Key("Where it comes from")]
    public string? Source { get; init; }
}

/// <summary>A strike with a date.</summary>
public sealed record StrikeSection : ScenarioPart
{
    /// <summary>Id.</summary>
    [Key("Id", Required = true)]
    public string Id { get; init; } = "";

    /// <summary>Day.</summary>
    [Key("When", Required = true, Unit = "days", Low = 0, High = 730, Draws = InputKind.StrikeDay)]
    public Number Day { get; init; } = null!;

    /// <summary>Target.</summary>
    [Key("Group of crossings it hits", Required = true, Names = "crossing")]
    public Reference Crossing { get; init; } = null!;

    /// <summary>Multiplier.</summary>
    [Key("What a hit leaves of the capacity", Required = true, Low = 0, High = 1, Draws = InputKind.StrikeMultiplier)]
    public Number Multiplier { get; init; } = null!;

    /// <summary>Repair.</summary>
    [Key("Time in which two thirds of the damage are repaired", Required = true, Unit = "days", Low = 0.1, High = 3650)]
    public double RepairDays { get; init; }

    /// <summary>Success.</summary>
    [Key("Chance of a hit", Low = 0, High = 1, Draws = InputKind.StrikeSuccess)]
    public Number? Success { get; init; }

    /// <summary>Source.</summary>
    [Key("Where it comes from")]
    public string? Source { get; init; }
}
