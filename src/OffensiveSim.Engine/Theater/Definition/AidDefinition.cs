namespace OffensiveSim.Engine.Theater.Definition;

/// <summary>Help from outside that was promised for a day.</summary>
public sealed record AidDefinition
{
    /// <summary>Id in the scenario.</summary>
    public required string Id { get; init; }

    /// <summary>Index of the side it goes to.</summary>
    public required int Side { get; init; }

    /// <summary>Day on which it is promised, days since the start, 0 or more.</summary>
    public required double Day { get; init; }

    /// <summary>Mean delay from the promise to the troops, days, 0 or more.</summary>
    public required double DelayDays { get; init; }

    /// <summary>Trucks for the general pool.</summary>
    public double Trucks { get; init; }

    /// <summary>Men who replace losses.</summary>
    public double Men { get; init; }

    /// <summary>What it multiplies the side's shells by, above 0.</summary>
    public double Shells { get; init; } = 1;
}
