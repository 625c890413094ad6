using OffensiveSim.Engine.Theater;

namespace OffensiveSim.Engine.Campaign;

/// <summary>Who holds what as each side sees it, and as it says. Nothing in the campaign depends on it.</summary>
/// <param name="nodes">How many nodes.</param>
public sealed class ClaimState(int nodes)
{
    /// <summary>By side and node: who holds it, as the side sees it.</summary>
    public int[] Seen { get; } = new int[CompiledTheater.SideCount * nodes];

    /// <summary>By side and node: who holds it, as the side says.</summary>
    public int[] Said { get; } = new int[CompiledTheater.SideCount * nodes];

    /// <summary>By side and node: the last change of hands the side has spoken of, or -1.</summary>
    public int[] LastSaid { get; } = new int[CompiledTheater.SideCount * nodes];

    /// <summary>By side: the first change of hands it has not seen.</summary>
    public int[] NextSeen { get; } = new int[CompiledTheater.SideCount];

    /// <summary>By side: the first change of hands that it has not claimed, if it was a gain.</summary>
    public int[] NextGain { get; } = new int[CompiledTheater.SideCount];

    /// <summary>By side: the first change of hands that it has not admitted, if it was a loss.</summary>
    public int[] NextLoss { get; } = new int[CompiledTheater.SideCount];

    /// <summary>Becomes a copy of <paramref name="other"/>.</summary>
    public void CopyFrom(ClaimState other)
    {
        other.Seen.CopyTo(Seen, 0);
        other.Said.CopyTo(Said, 0);
        other.LastSaid.CopyTo(LastSaid, 0);
        other.NextSeen.CopyTo(NextSeen, 0);
        other.NextGain.CopyTo(NextGain, 0);
        other.NextLoss.CopyTo(NextLoss, 0);
    }
}
