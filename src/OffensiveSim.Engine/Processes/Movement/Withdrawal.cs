using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Processes.Combat;
using OffensiveSim.Engine.Processes.Command;
using OffensiveSim.Engine.Processes.Encirclement;
using OffensiveSim.Engine.Processes.Panic;
using OffensiveSim.Engine.Processes.Supply;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Processes.Movement;

/// <summary>How formations go back: ordered to a line, or beaten, along the way back to supply; and what they leave behind.</summary>
/// <remarks>
/// Leaving voluntarily costs 5 % of the equipment, 25 % in a hurry: with supply threatened or cohesion below 0.5. A beaten formation goes back 12 km. A routed one goes on
/// for 60 km or to its railhead, if that is out of gun range, then stays where it is, and obeys again when its cohesion is above 0.5. Judgement (D).
/// </remarks>
internal static class Withdrawal
{
    /// <summary>Cohesion above which a routed formation obeys again.</summary>
    public const double RallyCohesion = 0.5;

    private const double BeatenKm = 12;
    private const double RoutedKm = 60;
    private const double CalmAbandon = 0.05;
    private const double HurriedAbandon = 0.25;
    private const double OrderCost = 0.05;

    /// <summary>Orders a formation back to the first place of a line it reaches.</summary>
    public static void Order(CampaignRun run, int formation, int list)
    {
        var formations = run.State.Formations;
        (formations.LineList[formation], formations.Stance[formation], formations.List[formation]) = (list, Stance.Hold, -1);
        var node = formations.Node[formation];
        if (formations.Status[formation] == FormationStatus.Routed || Array.IndexOf(run.Theater.Orders.Lists[list], node) >= 0)
        {
            return;
        }

        var side = run.Theater.Roster.Side[formation];
        if (run.State.Supply.WayBackKm[(side * run.Theater.NodeCount) + node] == 0 && NearestBehind(run, side, node) < 0)
        {
            // At a source or railhead with nowhere to go: there is no further back.
            return;
        }

        var hurried = formations.Cohesion[formation] < RallyCohesion || ThreatLaw.SupplyThreatened(run, side, node);
        run.Trace?.LeftByOrder(formation);
        Losses.Abandon(run, formation, hurried ? HurriedAbandon : CalmAbandon);
        formations.LoseCohesion(formation, OrderCost);
        GoBack(run, formation, FormationStatus.Withdrawing);
    }

    /// <summary>Does a formation go back because it was told to, and not because it was beaten?</summary>
    public static bool IsOrdered(CampaignRun run, int formation) =>
        run.State.Formations.Status[formation] == FormationStatus.Withdrawing && run.State.Formations.LineList[formation] >= 0;

    /// <summary>Drives a formation back, in order or in rout, at a cost.</summary>
    public static void DriveBack(CampaignRun run, int formation, RoutLaw.Cost cost, FormationStatus status)
    {
        if (status == FormationStatus.Routed)
        {
            PanicProcess.NoteRout(run, formation);
        }

        Losses.Scatter(run, formation, cost.Men);
        Losses.Abandon(run, formation, cost.Equipment);
        run.State.Formations.LoseCohesion(formation, cost.Cohesion);
        Cohesion.Morale.Fail(run, formation);
        run.State.Formations.RetreatKm[formation] = 0;
        GoBack(run, formation, status);
    }

    /// <summary>Leaves the place by the way to supply, else by the best own way; with none, the formation is trapped.</summary>
    public static void GoBack(CampaignRun run, int formation, FormationStatus status)
    {
        var (formations, ground, supply, theater) = (run.State.Formations, run.State.Ground, run.State.Supply, run.Theater);
        var (side, node) = (theater.Roster.Side[formation], formations.Node[formation]);
        var row = side * theater.NodeCount;
        var next = ground.Owner[node] == side ? supply.WayBack[row + node] : -1;
        if (next < 0 || ground.Owner[next] != side)
        {
            next = NearestBehind(run, side, node);
        }

        if (next < 0)
        {
            Breakout.Attempt(run, formation);
            return;
        }

        formations.Status[formation] = status;
        formations.Destination[formation] = next;
        formations.Way[formation] = theater.Ways.Between(node, next);
        formations.ProgressKm[formation] = 0;
        (formations.Assault[formation], formations.Refit[formation]) = (false, false);
    }

    /// <summary>The own neighbour from which the way back is shortest; at a railhead itself, one out of gun range; -1 where there is none.</summary>
    private static int NearestBehind(CampaignRun run, int side, int node)
    {
        var (ground, supply, theater) = (run.State.Ground, run.State.Supply, run.Theater);
        var (row, rows) = (side * theater.NodeCount, theater.Ways.Rows);
        var atRailhead = ground.Owner[node] == side && supply.WayBackKm[row + node] == 0;
        var (next, least) = (-1, double.PositiveInfinity);
        for (var at = rows.Start[node]; at < rows.Start[node + 1]; at++)
        {
            var (to, way) = (rows.Node[at], rows.Link[at]);
            var km = supply.WayBackKm[row + to] + theater.Ways.Km[way];
            if (ground.Owner[to] == side && km < least && (!atRailhead || !supply.Exposed[row + to]) && !CutRoads.IsCut(theater, way, side, ground))
            {
                (least, next) = (km, to);
            }
        }

        return next;
    }

    /// <summary>Decides, at a place on the way, whether a withdrawal goes on.</summary>
    public static void Continue(CampaignRun run, int formation)
    {
        var (formations, theater, ground) = (run.State.Formations, run.Theater, run.State.Ground);
        var (side, node, line) = (theater.Roster.Side[formation], formations.Node[formation], formations.LineList[formation]);
        if (line < 0)
        {
            var farEnough = formations.RetreatKm[formation] >= BeatenKm || run.State.Supply.WayBackKm[(side * theater.NodeCount) + node] == 0;
            Next(run, formation, farEnough);
            return;
        }

        var places = theater.Orders.Lists[line];
        var (goal, least) = (-1, double.PositiveInfinity);
        foreach (var place in places)
        {
            var km = theater.Ways.Routes.Km(side, node, place);
            if (ground.Owner[place] == side && km < least)
            {
                (goal, least) = (place, km);
            }
        }

        var next = goal < 0 || goal == node ? -1 : theater.Ways.Routes.Next(side, node, goal);
        var way = next < 0 ? -1 : theater.Ways.Between(node, next);
        if (way >= 0 && ground.Owner[next] == side && ground.DownUntilDay[way] <= run.Day)
        {
            formations.Status[formation] = FormationStatus.Withdrawing;
            (formations.Destination[formation], formations.Way[formation], formations.ProgressKm[formation]) = (next, way, 0);
            return;
        }

        Next(run, formation, arrived: goal == node || run.State.Supply.WayBack[(side * theater.NodeCount) + node] < 0);
    }

    /// <summary>Lets a routed formation run on until it rallies, has run far, or is at a railhead in safety; there it waits until it rallies.</summary>
    public static void ContinueRout(CampaignRun run, int formation)
    {
        var (formations, supply) = (run.State.Formations, run.State.Supply);
        var at = (run.Theater.Roster.Side[formation] * run.Theater.NodeCount) + formations.Node[formation];
        if (formations.Cohesion[formation] > RallyCohesion)
        {
            (formations.Status[formation], formations.Caught[formation]) = (FormationStatus.Ready, false);
            run.Trace?.Rallied(formation);
        }
        else if (formations.IsolatedDays[formation] == 0 && formations.RetreatKm[formation] < RoutedKm && (supply.WayBackKm[at] > 0 || supply.Exposed[at]))
        {
            GoBack(run, formation, FormationStatus.Routed);
        }
    }

    private static void Next(CampaignRun run, int formation, bool arrived)
    {
        if (arrived)
        {
            (run.State.Formations.Status[formation], run.State.Formations.Caught[formation]) = (FormationStatus.Ready, false);
            run.Trace?.Settled(formation);
        }
        else
        {
            GoBack(run, formation, FormationStatus.Withdrawing);
        }
    }
}
