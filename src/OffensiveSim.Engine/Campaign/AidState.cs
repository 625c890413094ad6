using OffensiveSim.Engine.Theater;

namespace OffensiveSim.Engine.Campaign;

/// <summary>Help from outside: when it comes, and what it has done to shells.</summary>
/// <param name="aid">How many promises.</param>
public sealed class AidState(int aid)
{
    /// <summary>By promise: day on which it reaches the troops; infinite once it has.</summary>
    public double[] DueDay { get; } = new double[aid];

    /// <summary>By side: what help has multiplied its shells by.</summary>
    public double[] Shells { get; } = new double[CompiledTheater.SideCount];

    /// <summary>Becomes a copy of <paramref name="other"/>.</summary>
    public void CopyFrom(AidState other)
    {
        other.DueDay.CopyTo(DueDay, 0);
        other.Shells.CopyTo(Shells, 0);
    }
}
