using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Processes.Combat;
using OffensiveSim.Engine.Processes.Movement;
using OffensiveSim.Engine.Processes.Presence;
using OffensiveSim.Engine.Randomness;

namespace OffensiveSim.Engine.Processes.Encirclement;

/// <summary>What happens to those who are cut off: they surrender, break out, or wait for relief; and to empty ground that is cut off.</summary>
public sealed class EncirclementProcess : IProcess
{
    /// <summary>A formation counts as cut off after this, days.</summary>
    private const double CutOffDays = 0.9;

    /// <summary>Without an order to hold, a breakout is tried after one to two and a half days.</summary>
    private const double BreakoutEarliest = 1;
    private const double BreakoutSpread = 1.5;

    /// <summary>Empty ground that is cut off or surrounded falls after two days.</summary>
    private const int SweepDays = 2;

    /// <summary>Ground is surrounded when more than this part of its boundary is the enemy's, and more than on day 0. Judgement (D).</summary>
    private const double SurroundedShare = 0.5;

    private const double Tiny = 1e-9;

    /// <inheritdoc/>
    public string Explanation => "the cut off surrender, break out or hold; empty ground that is cut off or surrounded is swept; garrisons far behind the front return";

    /// <inheritdoc/>
    public void Apply(CampaignRun run)
    {
        var formations = run.State.Formations;
        for (var formation = 0; formation < formations.Status.Length; formation++)
        {
            if (formations.IsolatedDays[formation] > CutOffDays && formations.Status[formation] is not (FormationStatus.Absent or FormationStatus.Gone))
            {
                Decide(run, formation);
            }
        }

        var ofDay = run.Step % CampaignRun.StepsPerDay;
        if (ofDay == 2)
        {
            Sweep(run);
        }
        else if (ofDay == 1)
        {
            RelieveGarrisons(run);
        }
    }

    private static void Decide(CampaignRun run, int formation)
    {
        var (formations, roster) = (run.State.Formations, run.Theater.Roster);
        var (days, entity) = (formations.IsolatedDays[formation], roster.Entities[formation]);
        var hazard = SurrenderLaw.Hazard(days, formations.Cohesion[formation]);
        if (run.Draws.Bernoulli(DrawPurpose.Surrender, entity, run.Step, BreakLaw.Chance(hazard, CampaignRun.StepDays)))
        {
            Losses.Surrender(run, formation);
            return;
        }

        var mayLeave = formations.Status[formation] != FormationStatus.Routed && !Command.HoldOrders.Bind(run, formation);
        var patience = BreakoutEarliest + (BreakoutSpread * run.Draws.Uniform(DrawPurpose.Breakout, entity, step: 0, lane: 1));
        if (mayLeave && days > patience && formations.Destination[formation] < 0)
        {
            Breakout.Attempt(run, formation);
        }
    }

    /// <summary>A cell that was supplied at the start, is cut off or surrounded now and where nobody stands, falls to a supplied enemy neighbour.</summary>
    private static void Sweep(CampaignRun run)
    {
        var (theater, ground, supply) = (run.Theater, run.State.Ground, run.State.Supply);
        for (var node = 0; node < theater.NodeCount; node++)
        {
            var side = ground.Owner[node];
            var at = (side * theater.NodeCount) + node;
            var cut = run.Presence.Hold[node] == Hold.Empty
                && ground.HostileKm[node] > 0
                && theater.Ground.Open(1 - side, node)
                && run.Suppressed?.Bars(node, 1 - side) != true
                && double.IsFinite(supply.StartDistanceKm[at])
                && (double.IsInfinity(supply.WayBackKm[at]) || (supply.DistanceKm[at] > 0 && IsSurrounded(run, node)))
                && !SomeoneThere(run, node, side)
                && HasSuppliedEnemy(run, node, side);
            ground.CutDays[node] = cut ? ground.CutDays[node] + 1 : 0;
            if (ground.CutDays[node] >= SweepDays)
            {
                ground.CutDays[node] = 0;
                Capture.Take(run, node, 1 - side, by: -1);
            }
        }
    }

    /// <summary>Does the enemy hold most of the boundary, and more than on day 0? Without this, the ground between roads that nobody drives stays the enemy's, the more of it the more places are drawn.</summary>
    private static bool IsSurrounded(CampaignRun run, int node)
    {
        var (ground, hostile) = (run.Theater.Ground, run.State.Ground.HostileKm[node]);
        return hostile > SurroundedShare * ground.BoundaryKm[node] && hostile > ground.StartHostileKm[node] + Tiny;
    }

    private static bool SomeoneThere(CampaignRun run, int node, int side)
    {
        var formations = run.State.Formations;
        for (var formation = 0; formation < formations.Node.Length; formation++)
        {
            if (formations.Node[formation] == node && run.Theater.Roster.Side[formation] == side && formations.Status[formation] is not (FormationStatus.Absent or FormationStatus.Gone))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasSuppliedEnemy(CampaignRun run, int node, int side)
    {
        var (ground, owner) = (run.Theater.Ground, run.State.Ground.Owner);
        for (var at = ground.ContactStart[node]; at < ground.ContactStart[node + 1]; at++)
        {
            var other = ground.ContactNode[at];
            if (owner[other] != side && double.IsFinite(run.State.Supply.WayBackKm[((1 - side) * run.Theater.NodeCount) + other]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The handful left in a captured place goes back to its formation when the front has moved on.</summary>
    private static void RelieveGarrisons(CampaignRun run)
    {
        var (ground, formations, supply) = (run.State.Ground, run.State.Formations, run.State.Supply);
        for (var node = 0; node < ground.GarrisonMen.Length; node++)
        {
            var formation = ground.GarrisonOf[node];
            if (ground.GarrisonMen[node] <= 0 || formations.Status[formation] is FormationStatus.Absent or FormationStatus.Gone)
            {
                continue;
            }

            if (!supply.Front[(ground.Owner[node] * run.Theater.NodeCount) + node])
            {
                formations.Men[formation] += ground.GarrisonMen[node];
                ground.GarrisonMen[node] = 0;
            }
        }
    }
}
