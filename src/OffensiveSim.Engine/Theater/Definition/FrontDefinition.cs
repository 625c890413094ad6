namespace OffensiveSim.Engine.Theater.Definition;

/// <summary>A group of nodes outside the area: nobody fights there, and trains lead to it.</summary>
/// <param name="Id">Id in the scenario.</param>
/// <param name="Nodes">Indices of its nodes.</param>
public sealed record FrontDefinition(string Id, IReadOnlyList<int> Nodes);

/// <summary>Formations of the area of which a share was sent to a front before the start.</summary>
public sealed record SentDefinition
{
    /// <summary>Id in the scenario.</summary>
    public required string Id { get; init; }

    /// <summary>Index of the node of a front where those who went stand.</summary>
    public required int Node { get; init; }

    /// <summary>Indices of the formations, in the order in which they went. Who did not go stands where the formation says.</summary>
    public required IReadOnlyList<int> Formations { get; init; }

    /// <summary>Share of them that went, in [0, 1].</summary>
    public required double Share { get; init; }
}
