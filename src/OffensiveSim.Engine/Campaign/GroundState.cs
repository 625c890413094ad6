namespace OffensiveSim.Engine.Campaign;

/// <summary>What changes about places and ways in a run.</summary>
/// <param name="nodes">How many nodes.</param>
/// <param name="ways">How many ways.</param>
public sealed class GroundState(int nodes, int ways)
{
    /// <summary>Long before anything happened.</summary>
    public const double Never = -99;

    /// <summary>By node: the side that holds it.</summary>
    public int[] Owner { get; } = new int[nodes];

    /// <summary>By node: day it last changed hands; <see cref="Never"/> if it has not.</summary>
    public double[] ChangedDay { get; } = new double[nodes];

    /// <summary>By node: dug ground in front of it, km.</summary>
    public double[] PreparedKm { get; } = new double[nodes];

    /// <summary>By node: most that may be dug, km.</summary>
    public double[] PreparedMaxKm { get; } = new double[nodes];

    /// <summary>By node: how far attacks have eaten into it, km.</summary>
    public double[] PenetrationKm { get; } = new double[nodes];

    /// <summary>By node: day of the last assault.</summary>
    public double[] AssaultedDay { get; } = new double[nodes];

    /// <summary>By node: day on which the present assault began, or the last.</summary>
    public double[] AssaultSinceDay { get; } = new double[nodes];

    /// <summary>By node: share of the defenders that the present assault has cost beyond what an even fight would have, in [0, 1]: where they break, it counts against what that costs.</summary>
    public double[] LossBeyondEven { get; } = new double[nodes];

    /// <summary>By node: day on which its screen was brushed aside.</summary>
    public double[] ScreenBrokenDay { get; } = new double[nodes];

    /// <summary>By node: odds of the last battle.</summary>
    public double[] Odds { get; } = new double[nodes];

    /// <summary>By node: men of formations and garrisons that stood there in the last step.</summary>
    public double[] StandingMen { get; } = new double[nodes];

    /// <summary>By node: somebody held it in the last step, a garrison, men left behind or a detachment.</summary>
    public bool[] Manned { get; } = new bool[nodes];

    /// <summary>By node: length of its boundary with cells of the other side, km, rivers at a fraction.</summary>
    public double[] HostileKm { get; } = new double[nodes];

    /// <summary>By node: men left behind to hold it when it was captured.</summary>
    public double[] GarrisonMen { get; } = new double[nodes];

    /// <summary>By node: the formation they belong to.</summary>
    public int[] GarrisonOf { get; } = new int[nodes];

    /// <summary>By node: days for which it has been empty and cut off.</summary>
    public int[] CutDays { get; } = new int[nodes];

    /// <summary>By way: day until which its bridge is down; below 0 while it stands.</summary>
    public double[] DownUntilDay { get; } = new double[ways];

    /// <summary>By way: it has been decided whether the bridge is blown.</summary>
    public bool[] BridgeDecided { get; } = new bool[ways];

    /// <summary>By side and node: day on which a formation of the side last routed there.</summary>
    public double[] RoutDay { get; } = new double[Theater.CompiledTheater.SideCount * nodes];

    /// <summary>Day of the last rout anywhere.</summary>
    public double LastRoutDay { get; set; } = Never;

    /// <summary>Becomes a copy of <paramref name="other"/>.</summary>
    public void CopyFrom(GroundState other)
    {
        other.Owner.CopyTo(Owner, 0);
        other.ChangedDay.CopyTo(ChangedDay, 0);
        other.PreparedKm.CopyTo(PreparedKm, 0);
        other.PreparedMaxKm.CopyTo(PreparedMaxKm, 0);
        other.PenetrationKm.CopyTo(PenetrationKm, 0);
        other.AssaultedDay.CopyTo(AssaultedDay, 0);
        other.AssaultSinceDay.CopyTo(AssaultSinceDay, 0);
        other.LossBeyondEven.CopyTo(LossBeyondEven, 0);
        other.ScreenBrokenDay.CopyTo(ScreenBrokenDay, 0);
        other.Odds.CopyTo(Odds, 0);
        other.StandingMen.CopyTo(StandingMen, 0);
        other.Manned.CopyTo(Manned, 0);
        other.HostileKm.CopyTo(HostileKm, 0);
        other.GarrisonMen.CopyTo(GarrisonMen, 0);
        other.GarrisonOf.CopyTo(GarrisonOf, 0);
        other.CutDays.CopyTo(CutDays, 0);
        other.DownUntilDay.CopyTo(DownUntilDay, 0);
        other.BridgeDecided.CopyTo(BridgeDecided, 0);
        other.RoutDay.CopyTo(RoutDay, 0);
        LastRoutDay = other.LastRoutDay;
    }
}
