namespace OffensiveSim.Engine.Theater.Definition;

/// <summary>What one run is measured by.</summary>
public sealed record OutcomesDefinition
{
    /// <summary>Places that may fall.</summary>
    public IReadOnlyList<ObjectiveDefinition> Objectives { get; init; } = [];

    /// <summary>Forces that may be cut off.</summary>
    public IReadOnlyList<PocketDefinition> Pockets { get; init; } = [];

    /// <summary>Index of the side whose net gain of ground is counted.</summary>
    public int TerritoryBy { get; init; }
}

/// <summary>A place that may fall.</summary>
/// <param name="Node">Index of the node.</param>
/// <param name="By">Index of the side that would take it.</param>
public sealed record ObjectiveDefinition(int Node, int By);

/// <summary>A force that may be cut off.</summary>
/// <param name="Id">Id in the scenario.</param>
/// <param name="Side">Index of its side.</param>
/// <param name="Formations">Indices of its formations.</param>
public sealed record PocketDefinition(string Id, int Side, IReadOnlyList<int> Formations)
{
    /// <summary>Indices of the nodes where they count; empty for anywhere.</summary>
    public IReadOnlyList<int> Nodes { get; init; } = [];
}
