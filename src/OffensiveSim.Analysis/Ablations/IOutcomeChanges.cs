namespace OffensiveSim.Analysis.Ablations;

/// <summary>What a change of a scenario does to its outcomes, campaign by campaign with the same luck.</summary>
public interface IOutcomeChanges
{
    /// <summary>By objective.</summary>
    IReadOnlyList<ObjectiveChange> Objectives { get; }

    /// <summary>By force that may be cut off.</summary>
    IReadOnlyList<PocketChange> Pockets { get; }

    /// <summary>Ground gained by the horizon, km2.</summary>
    Change TerritoryKm2 { get; }

    /// <summary>By side id.</summary>
    IReadOnlyDictionary<string, LossesChange> Losses { get; }
}
