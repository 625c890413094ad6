namespace OffensiveSim.Engine.Campaign;

/// <summary>Where a formation is that stands on a front outside the area.</summary>
public enum FrontPhase : byte
{
    /// <summary>Not on a front: in the area, or bound for it by the calendar.</summary>
    Elsewhere,

    /// <summary>On the front.</summary>
    OnFront,

    /// <summary>On the front, ordered away, and no way by rail leads to any of its stations yet.</summary>
    Waiting,

    /// <summary>On trains.</summary>
    OnTrain,
}

/// <summary>What changes about formations on fronts outside the area: they are absent from the map, and in nobody's books until they arrive.</summary>
/// <param name="formations">How many formations.</param>
public sealed class FrontState(int formations)
{
    /// <summary>By formation: where it is.</summary>
    public FrontPhase[] Phase { get; } = new FrontPhase[formations];

    /// <summary>By formation: the list of stations it was ordered to.</summary>
    public int[] Stations { get; } = new int[formations];

    /// <summary>By formation: length of its way by rail, km.</summary>
    public double[] RailKm { get; } = new double[formations];

    /// <summary>Becomes a copy of <paramref name="other"/>.</summary>
    public void CopyFrom(FrontState other)
    {
        other.Phase.CopyTo(Phase, 0);
        other.Stations.CopyTo(Stations, 0);
        other.RailKm.CopyTo(RailKm, 0);
    }
}
