using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Processes.Combat;
using OffensiveSim.Engine.Randomness;

namespace OffensiveSim.Engine.Processes.Encirclement;

/// <summary>What a formation without a way out does: it fights its way to own ground, or comes apart.</summary>
internal static class Breakout
{
    /// <summary>No breakout reaches further, km by road.</summary>
    private const double FarthestKm = 120;

    /// <summary>Equipment left behind, and cohesion lost, in one that succeeds. Judgement (D) on pockets of 1941-2022.</summary>
    private const double Equipment = 0.6;
    private const double Cohesion = 0.3;

    /// <summary>Tries; the outcome is the end of the formation where it stands, one way or the other.</summary>
    public static void Attempt(CampaignRun run, int formation)
    {
        var (formations, theater, roster) = (run.State.Formations, run.Theater, run.Theater.Roster);
        var goal = Nearest(run, formation);
        var chance = BreakoutLaw.Chance(formations.IsolatedDays[formation]);
        if (goal < 0 || !run.Draws.Bernoulli(DrawPurpose.Breakout, roster.Entities[formation], run.Step, chance))
        {
            Losses.Destroy(run, formation);
            return;
        }

        run.Trace?.BrokeOut(formation, goal);
        Losses.Scatter(run, formation, BreakoutLaw.MenLost);
        Losses.Abandon(run, formation, Equipment);
        formations.Cohesion[formation] = Math.Max(0.1, formations.Cohesion[formation] - Cohesion);
        (formations.Node[formation], formations.Destination[formation], formations.ProgressKm[formation]) = (goal, -1, 0);
        (formations.Status[formation], formations.IsolatedDays[formation], formations.Assault[formation]) = (FormationStatus.Routed, 0, false);
    }

    /// <summary>The nearest other own place that is not cut off, or -1.</summary>
    private static int Nearest(CampaignRun run, int formation)
    {
        var (theater, side) = (run.Theater, run.Theater.Roster.Side[formation]);
        var (best, least) = (-1, FarthestKm);
        for (var node = 0; node < theater.NodeCount; node++)
        {
            var km = theater.Ways.Routes.Km(side, run.State.Formations.Node[formation], node);
            if (km > 0 && km < least && run.State.Ground.Owner[node] == side && double.IsFinite(run.State.Supply.WayBackKm[(side * theater.NodeCount) + node]))
            {
                (best, least) = (node, km);
            }
        }

        return best;
    }
}
