namespace OffensiveSim.Engine.Campaign;

/// <summary>What has become of a formation.</summary>
public enum FormationStatus : byte
{
    /// <summary>Not there yet, or never.</summary>
    Absent,

    /// <summary>Under orders.</summary>
    Ready,

    /// <summary>Going back in order.</summary>
    Withdrawing,

    /// <summary>Going back without order.</summary>
    Routed,

    /// <summary>Captured, dispersed or gone.</summary>
    Gone,
}
