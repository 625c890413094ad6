using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Processes.Presence;

namespace OffensiveSim.Engine.Processes.Movement;

/// <summary>Enemy garrisons around a column, by where it is on its way, not by which node it set out from.</summary>
/// <param name="Men">Men of garrisons near, the target's own excepted.</param>
/// <param name="TargetMen">Men in the target, where that is near.</param>
internal readonly record struct Flanks(double Men, double TargetMen)
{
    /// <summary>Counts them.</summary>
    public static Flanks Around(CampaignRun run, int formation, int target)
    {
        var (formations, ground, state, presence) = (run.State.Formations, run.Theater.Ground, run.State.Ground, run.Presence);
        var from = formations.Node[formation];
        var done = formations.ProgressKm[formation] / run.Theater.Ways.Km[formations.Way[formation]];
        var x = ground.XKm[from] + (done * (ground.XKm[target] - ground.XKm[from]));
        var y = ground.YKm[from] + (done * (ground.YKm[target] - ground.YKm[from]));
        var centre = done < 0.5 ? from : target;
        var reach = run.Model.Movement.FlankKm;
        var enemy = 1 - run.Theater.Roster.Side[formation];
        var (men, targetMen) = (0.0, 0.0);
        if (presence.Hold[target] == Hold.Garrison && Near(ground.XKm[target] - x, ground.YKm[target] - y, reach))
        {
            targetMen = state.StandingMen[target];
        }

        if (run.Theater.Without(Mechanism.Flanks))
        {
            return new Flanks(0, targetMen);
        }

        for (var at = ground.NearStart[centre]; at < ground.NearStart[centre + 1]; at++)
        {
            var node = ground.NearNode[at];
            if (presence.Hold[node] == Hold.Garrison && state.Owner[node] == enemy && node != target && Near(ground.XKm[node] - x, ground.YKm[node] - y, reach))
            {
                men += state.StandingMen[node];
            }
        }

        return new Flanks(men, targetMen);
    }

    private static bool Near(double dx, double dy, double reach) => (dx * dx) + (dy * dy) <= reach * reach;
}
