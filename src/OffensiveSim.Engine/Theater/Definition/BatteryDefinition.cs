namespace OffensiveSim.Engine.Theater.Definition;

/// <summary>What precise fires behind the enemy's front are aimed at.</summary>
public enum FireTarget
{
    /// <summary>The stocks of formations behind the front.</summary>
    Depots,

    /// <summary>Stations where trucks load.</summary>
    Railheads,

    /// <summary>Bridges and groups of crossings on supply routes.</summary>
    Bridges,

    /// <summary>Headquarters of plan entries.</summary>
    Headquarters,
}

/// <summary>Batteries that fire at targets behind the enemy's front.</summary>
public sealed record BatteryDefinition
{
    /// <summary>Id in the scenario.</summary>
    public required string Id { get; init; }

    /// <summary>Index of the side.</summary>
    public required int Side { get; init; }

    /// <summary>Salvos a day while targets are in reach, 0 or more.</summary>
    public required double SalvosPerDay { get; init; }

    /// <summary>How far beyond ground that the side holds they reach, km, above 0.</summary>
    public required double ReachKm { get; init; }

    /// <summary>What they are aimed at.</summary>
    public required IReadOnlyList<FireTarget> Targets { get; init; }

    /// <summary>Chance that a salvo at a place that is known exactly hits, in [0, 1].</summary>
    public double HitChance { get; init; } = 0.5;

    /// <summary>How well those who spot can talk to those who fire, in [0, 1].</summary>
    public double Communications { get; init; } = 1;
}
