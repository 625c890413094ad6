namespace OffensiveSim.Engine.Theater.Definition;

/// <summary>A strike with a date on a group of crossings.</summary>
public sealed record StrikeDefinition
{
    /// <summary>Id in the scenario.</summary>
    public required string Id { get; init; }

    /// <summary>Index of the side that strikes.</summary>
    public required int Side { get; init; }

    /// <summary>Index of the crossing group it hits.</summary>
    public required int Crossing { get; init; }

    /// <summary>When, days since the start.</summary>
    public required double Day { get; init; }

    /// <summary>What is left of the capacity after a hit, in [0, 1].</summary>
    public required double Multiplier { get; init; }

    /// <summary>Time in which two thirds of the damage are repaired, days, above 0.</summary>
    public required double RepairDays { get; init; }

    /// <summary>Chance of a hit, in [0, 1].</summary>
    public required double Success { get; init; }
}
