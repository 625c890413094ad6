namespace OffensiveSim.Engine.Theater.Definition;

/// <summary>Two cells that share a boundary: formations in them are in contact, with or without a road between.</summary>
public sealed record ContactDefinition
{
    /// <summary>Index of one node.</summary>
    public required int A { get; init; }

    /// <summary>Index of the other node.</summary>
    public required int B { get; init; }

    /// <summary>Length of the shared boundary, km, rounded to 1 m.</summary>
    public required double WidthKm { get; init; }

    /// <summary>Middle of the boundary, km east.</summary>
    public required double XKm { get; init; }

    /// <summary>Middle of the boundary, km north.</summary>
    public required double YKm { get; init; }

    /// <summary>True where a river runs between the two nodes.</summary>
    public bool River { get; init; }

    /// <summary>Dug ground of prepared belts that the straight line between the nodes crosses, km.</summary>
    public double BeltKm { get; init; }

    /// <summary>Mine density of those belts, in [0, 1].</summary>
    public double BeltMines { get; init; }
}
