namespace OffensiveSim.Engine.Theater.Definition;

/// <summary>What moves over a link.</summary>
public enum LinkMode
{
    /// <summary>Columns and trucks.</summary>
    Road,

    /// <summary>Trains: bulk supply from sources to railheads.</summary>
    Rail,
}

/// <summary>A road or railway between two nodes.</summary>
public sealed record LinkDefinition
{
    /// <summary>Id: the two node ids in the order of the scenario, joined by "--", with "/rail" behind railways.</summary>
    public required string Id { get; init; }

    /// <summary>Index of one end.</summary>
    public required int A { get; init; }

    /// <summary>Index of the other end.</summary>
    public required int B { get; init; }

    /// <summary>What moves over it.</summary>
    public required LinkMode Mode { get; init; }

    /// <summary>Length, km, above 0.</summary>
    public required double Km { get; init; }

    /// <summary>True where it crosses a river that hinders an assault.</summary>
    public bool River { get; init; }

    /// <summary>True where a bridge carries it, which may be blown.</summary>
    public bool Bridge { get; init; }

    /// <summary>True where the bridge is down at the start.</summary>
    public bool Down { get; init; }
}

/// <summary>Crossings that share a pool of tonnes a day.</summary>
/// <param name="Id">Id in the scenario.</param>
/// <param name="Links">Indices of road links.</param>
/// <param name="TonnesPerDay">What all of them carry together, tonnes per day.</param>
public sealed record CrossingDefinition(string Id, IReadOnlyList<int> Links, double TonnesPerDay);
