using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Theater;

namespace OffensiveSim.Engine.Processes.Command;

/// <summary>When a place is threatened with being cut off, and when its supply is.</summary>
/// <remarks>
/// A place is threatened when no path leads from it to supply, or - where that was not so at the start - when no place within 15 km still reaches supply over ground out of the enemy's gun range.
/// Its supply is threatened when it is, or the railhead it drew on at the start is lost or has newly lost ground within <see cref="CommandParameters.ThreatKm"/> of it,
/// by the shortest route of the map (open ground counts double), or its supply route has become much longer. Judgement (D).
/// </remarks>
internal static class ThreatLaw
{
    /// <summary>A safe place counts within this distance, km.</summary>
    private const double SafeKm = 15;

    /// <summary>A route this many times as long as at the start, and <see cref="SlackKm"/> more, is a threat.</summary>
    private const double LongerRoute = 1.5;
    private const double SlackKm = 10;

    /// <summary>Does a place near the node, or the node itself, reach supply in safety?</summary>
    public static bool NearSafePlace(CompiledTheater theater, SupplyState supply, int side, int node)
    {
        var row = side * theater.NodeCount;
        if (supply.Safe[row + node])
        {
            return true;
        }

        var ground = theater.Ground;
        for (var at = ground.NearStart[node]; at < ground.NearStart[node + 1] && ground.NearKmOf[at] <= SafeKm; at++)
        {
            if (supply.Safe[row + ground.NearNode[at]])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Is the node threatened?</summary>
    public static bool Threatened(CampaignRun run, int side, int node)
    {
        var (theater, supply) = (run.Theater, run.State.Supply);
        var at = (side * theater.NodeCount) + node;
        return double.IsInfinity(supply.WayBackKm[at]) || (!supply.UnsafeAtStart[at] && !NearSafePlace(theater, supply, side, node));
    }

    /// <summary>Is the node's supply threatened?</summary>
    public static bool SupplyThreatened(CampaignRun run, int side, int node)
    {
        var supply = run.State.Supply;
        var at = (side * run.Theater.NodeCount) + node;
        return RailheadMenaced(run, side, supply.StartRailhead[at])
            || Threatened(run, side, node)
            || (double.IsFinite(supply.StartDistanceKm[at]) && supply.DistanceKm[at] > (LongerRoute * supply.StartDistanceKm[at]) + SlackKm);
    }

    /// <summary>Has the side lost a place so near to a railhead that those who draw on it are threatened?</summary>
    public static bool IsLossNear(CampaignRun run, int side, int node, int railhead) =>
        run.State.Ground.Owner[node] != side && run.Theater.Ground.Controller[node] == side && run.Theater.Ways.Routes.Km(side, node, railhead) <= run.Model.Command.ThreatKm;

    private static bool RailheadMenaced(CampaignRun run, int side, int railhead)
    {
        if (railhead < 0)
        {
            return false;
        }

        var owner = run.State.Ground.Owner;
        if (owner[railhead] != side)
        {
            return true;
        }

        for (var node = 0; node < owner.Length; node++)
        {
            if (IsLossNear(run, side, node, railhead))
            {
                return true;
            }
        }

        return false;
    }
}
