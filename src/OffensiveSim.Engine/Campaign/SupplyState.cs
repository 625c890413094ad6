using OffensiveSim.Engine.Theater;

namespace OffensiveSim.Engine.Campaign;

/// <summary>What changes about supply in a run: routes as last worked out, what is left of each cap, and the recent past by side.</summary>
/// <param name="nodes">How many nodes.</param>
/// <param name="ways">How many ways.</param>
/// <param name="caps">How many sources, railheads and crossings.</param>
/// <param name="pools">How many truck pools.</param>
public sealed class SupplyState(int nodes, int ways, int caps, int pools)
{
    /// <summary>How many half days strain looks back: three days.</summary>
    public const int Window = 6;

    /// <summary>By side and node: truck distance from the nearest open railhead or source, km; infinite where there is none.</summary>
    public double[] DistanceKm { get; } = new double[CompiledTheater.SideCount * nodes];

    /// <summary>By side and node: the node before on that route, or -1.</summary>
    public int[] Parent { get; } = new int[CompiledTheater.SideCount * nodes];

    /// <summary>By side and node: the caps on that route, one bit each.</summary>
    public ulong[] CapsOnRoute { get; } = new ulong[CompiledTheater.SideCount * nodes];

    /// <summary>By side and node: enemy ground lies within gun range of it.</summary>
    public bool[] Exposed { get; } = new bool[CompiledTheater.SideCount * nodes];

    /// <summary>By side and node: enemy ground lies within 15 km of it.</summary>
    public bool[] Front { get; } = new bool[CompiledTheater.SideCount * nodes];

    /// <summary>By side and node: connected to supply over places out of the enemy's gun range.</summary>
    public bool[] Safe { get; } = new bool[CompiledTheater.SideCount * nodes];

    /// <summary>By side and node: way back to an open railhead or source over any own ground, km, the supply route where there is one, open ground and broken bridges at a price; infinite where the enemy bars it: isolated.</summary>
    public double[] WayBackKm { get; } = new double[CompiledTheater.SideCount * nodes];

    /// <summary>By side and node: the next node on that way, or -1.</summary>
    public int[] WayBack { get; } = new int[CompiledTheater.SideCount * nodes];

    /// <summary>By side and node: <see cref="DistanceKm"/> at the start.</summary>
    public double[] StartDistanceKm { get; } = new double[CompiledTheater.SideCount * nodes];

    /// <summary>By side and node: the railhead or source it drew on at the start, or -1.</summary>
    public int[] StartRailhead { get; } = new int[CompiledTheater.SideCount * nodes];

    /// <summary>By side and node: it had no safe neighbour already at the start.</summary>
    public bool[] UnsafeAtStart { get; } = new bool[CompiledTheater.SideCount * nodes];

    /// <summary>By cap: what is left of its capacity, in [0, 1].</summary>
    public double[] CapLeft { get; } = new double[caps];

    /// <summary>By cap: time in which two thirds of the damage are repaired, days.</summary>
    public double[] CapRepairDays { get; } = new double[caps];

    /// <summary>By truck pool: its trucks.</summary>
    public double[] Trucks { get; } = new double[pools];

    /// <summary>By side: routes must be worked out anew.</summary>
    public bool[] Stale { get; } = new bool[CompiledTheater.SideCount];

    /// <summary>By side: men have come or gone near roads, which may be cut or open again.</summary>
    public bool[] Doubtful { get; } = new bool[CompiledTheater.SideCount];

    /// <summary>By side and way: enemy men bar the road between its ends.</summary>
    public bool[] Cut { get; } = new bool[CompiledTheater.SideCount * ways];

    /// <summary>By side and half day: tonnes delivered.</summary>
    public double[] DeliveredTonnes { get; } = new double[CompiledTheater.SideCount * Window];

    /// <summary>By side: tonnes asked for and not delivered in the last half day.</summary>
    public double[] UnmetTonnes { get; } = new double[CompiledTheater.SideCount];

    /// <summary>Day of the next repair of a bridge.</summary>
    public double NextRepairDay { get; set; } = double.PositiveInfinity;

    /// <summary>Becomes a copy of <paramref name="other"/>.</summary>
    public void CopyFrom(SupplyState other)
    {
        other.DistanceKm.CopyTo(DistanceKm, 0);
        other.Parent.CopyTo(Parent, 0);
        other.CapsOnRoute.CopyTo(CapsOnRoute, 0);
        other.Exposed.CopyTo(Exposed, 0);
        other.Front.CopyTo(Front, 0);
        other.Safe.CopyTo(Safe, 0);
        other.WayBackKm.CopyTo(WayBackKm, 0);
        other.WayBack.CopyTo(WayBack, 0);
        other.StartDistanceKm.CopyTo(StartDistanceKm, 0);
        other.StartRailhead.CopyTo(StartRailhead, 0);
        other.UnsafeAtStart.CopyTo(UnsafeAtStart, 0);
        other.CapLeft.CopyTo(CapLeft, 0);
        other.CapRepairDays.CopyTo(CapRepairDays, 0);
        other.Trucks.CopyTo(Trucks, 0);
        other.Stale.CopyTo(Stale, 0);
        other.Doubtful.CopyTo(Doubtful, 0);
        other.Cut.CopyTo(Cut, 0);
        other.DeliveredTonnes.CopyTo(DeliveredTonnes, 0);
        other.UnmetTonnes.CopyTo(UnmetTonnes, 0);
        NextRepairDay = other.NextRepairDay;
    }
}
