using OffensiveSim.Engine.Theater;

namespace OffensiveSim.Engine.Campaign;

/// <summary>What each command believes about the enemy's main blow.</summary>
public sealed class BeliefState
{
    /// <summary>By side: log-odds that the blow falls where its belief says.</summary>
    public double[] LogOdds { get; } = new double[CompiledTheater.SideCount];

    /// <summary>By side: +1 where the signals of this run raise the belief, -1 where they lower it.</summary>
    public double[] Trend { get; } = new double[CompiledTheater.SideCount];

    /// <summary>By side: it has made up its mind, one way or the other.</summary>
    public bool[] Decided { get; } = new bool[CompiledTheater.SideCount];

    /// <summary>Becomes a copy of <paramref name="other"/>.</summary>
    public void CopyFrom(BeliefState other)
    {
        other.LogOdds.CopyTo(LogOdds, 0);
        other.Trend.CopyTo(Trend, 0);
        other.Decided.CopyTo(Decided, 0);
    }
}
