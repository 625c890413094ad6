using OffensiveSim.Engine.Theater;

namespace OffensiveSim.Engine.Campaign;

/// <summary>What a trace remembers of supply routes as they were before they were last worked out. By side and node, unless said otherwise.</summary>
internal sealed class RouteMemory
{
    /// <summary>Remembers the routes of day 0.</summary>
    public RouteMemory(SupplyState start)
    {
        (StartParent, Parent, WayBack, Safe) = ([.. start.Parent], [.. start.Parent], [.. start.WayBack], [.. start.Safe]);
        Closed = [.. start.WayBackKm.Select(double.IsInfinity)];
        Threatened = [.. Closed];
        (ClosedBy, ThreatenedBy) = (new int[Closed.Length], new int[Closed.Length]);
        Array.Fill(ClosedBy, -1);
        Array.Fill(ThreatenedBy, -1);
    }

    /// <summary>The node before on the supply route of day 0.</summary>
    public int[] StartParent { get; }

    /// <summary>The node before on the supply route.</summary>
    public int[] Parent { get; }

    /// <summary>The next node on the way back.</summary>
    public int[] WayBack { get; }

    /// <summary>In reach of supply out of the enemy's gun range.</summary>
    public bool[] Safe { get; }

    /// <summary>Without a way back.</summary>
    public bool[] Closed { get; }

    /// <summary>Threatened, or without a way back.</summary>
    public bool[] Threatened { get; }

    /// <summary>The event that closed the last way, or -1.</summary>
    public int[] ClosedBy { get; }

    /// <summary>The event that threatened the place, or -1.</summary>
    public int[] ThreatenedBy { get; }

    /// <summary>By side: how many events there were when its routes were last worked out.</summary>
    public int[] Since { get; } = new int[CompiledTheater.SideCount];

    /// <summary>Takes over a side's routes as they are now.</summary>
    public void Remember(int side, SupplyState supply, int events)
    {
        var (count, row) = (Closed.Length / CompiledTheater.SideCount, side * (Closed.Length / CompiledTheater.SideCount));
        Array.Copy(supply.Parent, row, Parent, row, count);
        Array.Copy(supply.WayBack, row, WayBack, row, count);
        Array.Copy(supply.Safe, row, Safe, row, count);
        Since[side] = events;
    }
}
