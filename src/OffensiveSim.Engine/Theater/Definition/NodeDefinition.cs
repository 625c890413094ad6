namespace OffensiveSim.Engine.Theater.Definition;

/// <summary>A settlement or junction, and the ground around it.</summary>
public sealed record NodeDefinition
{
    /// <summary>Id in the scenario.</summary>
    public required string Id { get; init; }

    /// <summary>East of the map's origin, km, rounded to 1 m.</summary>
    public required double XKm { get; init; }

    /// <summary>North of the map's origin, km, rounded to 1 m.</summary>
    public required double YKm { get; init; }

    /// <summary>Index of the side that holds it at the start.</summary>
    public required int Controller { get; init; }

    /// <summary>True where fighting is house to house.</summary>
    public bool Urban { get; init; }

    /// <summary>Index of the side whose territory no enemy may enter, or -1.</summary>
    public int SanctuaryOf { get; init; } = -1;

    /// <summary>Area of its cell, km2, rounded to 0.01; 0 outside the map.</summary>
    public required double CellKm2 { get; init; }

    /// <summary>Dug ground in front of the node at the start, km.</summary>
    public double PreparedKm { get; init; }

    /// <summary>Most that may be dug in front of it, km; negative for the model's default.</summary>
    public double PreparedMaxKm { get; init; } = -1;

    /// <summary>Mine density in front of it, in [0, 1].</summary>
    public double Mines { get; init; }
}
