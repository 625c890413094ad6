using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Processes.Combat;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Processes.Command;

/// <summary>Where a formation goes next: towards its objective, aside where the way ahead is full, or over own ground.</summary>
internal static class Routing
{
    /// <summary>Open ground is chosen only where it is this much emptier than a road. Judgement (D).</summary>
    private const double GroundReluctance = 1.3;

    /// <summary>Counts the men on their way into each enemy-held node.</summary>
    public static void CountAttackers(CampaignRun run)
    {
        var (formations, owner, side, assigned) = (run.State.Formations, run.State.Ground.Owner, run.Theater.Roster.Side, run.Presence.AssignedMen);
        Array.Clear(assigned);
        for (var formation = 0; formation < side.Length; formation++)
        {
            var destination = formations.Destination[formation];
            if (formations.Status[formation] == FormationStatus.Ready && destination >= 0 && owner[destination] != side[formation])
            {
                assigned[destination] += formations.Men[formation];
            }
        }
    }

    /// <summary>Sends an attacker towards the first objective that is not own yet; with all taken, to the last.</summary>
    public static void NextObjective(CampaignRun run, int formation)
    {
        var (formations, owner) = (run.State.Formations, run.State.Ground.Owner);
        var side = run.Theater.Roster.Side[formation];
        var list = run.Theater.Orders.Lists[formations.List[formation]];
        var at = formations.ListAt[formation];
        while (at < list.Length && owner[list[at]] == side)
        {
            at++;
        }

        formations.ListAt[formation] = at;
        if (at < list.Length)
        {
            var next = run.Theater.Ways.Routes.Next(side, formations.Node[formation], list[at]);
            Send(run, formation, next < 0 || owner[next] == side ? next : Spread(run, formation, next, list[at]));
        }
        else if (list.Length > 0)
        {
            MoveThroughOwn(run, formation, list[^1]);
        }
    }

    /// <summary>Is a formation on its way to an enemy place that does not lie on the way to the first objective it has not reached yet?</summary>
    public static bool LeadsElsewhere(CampaignRun run, int formation)
    {
        var (formations, owner, side) = (run.State.Formations, run.State.Ground.Owner, run.Theater.Roster.Side[formation]);
        var destination = formations.Destination[formation];
        if (destination < 0 || owner[destination] == side)
        {
            return false;
        }

        foreach (var goal in run.Theater.Orders.Lists[formations.List[formation]])
        {
            if (owner[goal] != side)
            {
                return run.Theater.Ways.Routes.Next(side, formations.Node[formation], goal) != destination;
            }
        }

        return true;
    }

    /// <summary>The first place of a formation's list that is still own, or -1.</summary>
    public static int FirstOwn(CampaignRun run, int formation)
    {
        var list = run.State.Formations.List[formation];
        if (list >= 0)
        {
            foreach (var node in run.Theater.Orders.Lists[list])
            {
                if (run.State.Ground.Owner[node] == run.Theater.Roster.Side[formation])
                {
                    return node;
                }
            }
        }

        return -1;
    }

    /// <summary>Sends a formation on towards a goal if the next place on the way is own.</summary>
    public static void MoveThroughOwn(CampaignRun run, int formation, int goal)
    {
        var (formations, owner) = (run.State.Formations, run.State.Ground.Owner);
        var side = run.Theater.Roster.Side[formation];
        if (goal < 0 || goal == formations.Node[formation] || owner[goal] != side)
        {
            return;
        }

        var next = run.Theater.Ways.Routes.Next(side, formations.Node[formation], goal);
        if (next >= 0 && owner[next] == side)
        {
            Send(run, formation, next);
        }
    }

    /// <summary>Sets a formation off. The front of day 0 runs half-way between two places, so the first attack starts there.</summary>
    public static void Send(CampaignRun run, int formation, int node)
    {
        var (formations, theater) = (run.State.Formations, run.Theater);
        var side = theater.Roster.Side[formation];
        var from = formations.Node[formation];
        if (node < 0 || node == from || (run.State.Ground.Owner[node] != side && !theater.Ground.Open(side, node)))
        {
            return;
        }

        var way = theater.Ways.Between(from, node);
        formations.Destination[formation] = node;
        formations.Way[formation] = way;
        var startsAtFront = run.State.Ground.Owner[node] != side && theater.Ground.Controller[from] == side && theater.Ground.Controller[node] != side;
        formations.ProgressKm[formation] = startsAtFront ? HalfWay * theater.Ways.Km[way] : 0;
    }

    /// <summary>Just short of the middle: the boundary itself belongs to the defender.</summary>
    private const double HalfWay = 0.5 * (1 - 1e-9);

    /// <summary>Where the cell ahead is full, another enemy cell in contact that is no further from the objective, road or not.</summary>
    private static int Spread(CampaignRun run, int formation, int ahead, int goal)
    {
        var (formations, theater, assigned) = (run.State.Formations, run.Theater, run.Presence.AssignedMen);
        var men = formations.Men[formation];
        var best = ahead;
        if (formations.Stance[formation] == Stance.Attack && assigned[ahead] > 0 && assigned[ahead] + men > Room(run, ahead))
        {
            var (side, from) = (theater.Roster.Side[formation], formations.Node[formation]);
            var (rows, ways, routes) = (theater.Ways.Rows, theater.Ways, theater.Ways.Routes);
            var fullness = (assigned[ahead] + men) / Room(run, ahead);
            var farthest = routes.Km(side, from, goal) + 1;
            for (var at = rows.Start[from]; at < rows.Start[from + 1]; at++)
            {
                var (node, way) = (rows.Node[at], rows.Link[at]);
                if (node == ahead || (ways.OpenGround[way] && theater.Without(Mechanism.OpenGround)) || run.State.Ground.Owner[node] == side || !theater.Ground.Open(side, node) || ways.River[way] || routes.Km(side, node, goal) > farthest)
                {
                    continue;
                }

                var there = (assigned[node] + men) / Room(run, node) * (ways.OpenGround[way] ? GroundReluctance : 1);
                if (there < fullness)
                {
                    (fullness, best) = (there, node);
                }
            }
        }

        assigned[best] += men;
        return best;
    }

    private static double Room(CampaignRun run, int node) =>
        ForceToSpaceLaw.Full * run.Model.Combat.FrontageMenPerKm * Math.Clamp(run.State.Ground.HostileKm[node], BattleWidthLaw.LeastKm, run.Model.Combat.BattleWidthKm);
}
