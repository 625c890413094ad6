namespace OffensiveSim.Scenarios;

/// <summary>A point on the map, WGS 84 degrees.</summary>
/// <param name="Lon">Longitude.</param>
/// <param name="Lat">Latitude.</param>
public readonly record struct GeoPoint(double Lon, double Lat);

/// <summary>What the map draws. For eyes only: the engine's distances and areas are in the theater.</summary>
public sealed record MapGeometry
{
    /// <summary>By node: where it is.</summary>
    public required IReadOnlyList<GeoPoint> Nodes { get; init; }

    /// <summary>By node: the rings of its cell, clipped to area and border; each polygon's outer ring first, then holes. Empty outside the map.</summary>
    public required IReadOnlyList<IReadOnlyList<IReadOnlyList<IReadOnlyList<GeoPoint>>>> Cells { get; init; }

    /// <summary>Rivers, border and belts.</summary>
    public required IReadOnlyList<MapLine> Lines { get; init; }

    /// <summary>Rings of the area, as <see cref="Cells"/>.</summary>
    public required IReadOnlyList<IReadOnlyList<IReadOnlyList<GeoPoint>>> Area { get; init; }
}

/// <summary>What a line on the map is.</summary>
public enum LineKind
{
    /// <summary>A river that hinders an assault.</summary>
    River,

    /// <summary>The recognised border.</summary>
    Border,

    /// <summary>A prepared belt: trenches, obstacles, mines.</summary>
    Belt,
}

/// <summary>A line on the map.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Name, or empty.</param>
/// <param name="Points">Two or more.</param>
/// <param name="DepthKm">Dug depth of a belt, km; else 0.</param>
/// <param name="Mines">Mine density of a belt, in [0, 1]; else 0.</param>
public sealed record MapLine(LineKind Kind, string Name, IReadOnlyList<GeoPoint> Points, double DepthKm, double Mines);
