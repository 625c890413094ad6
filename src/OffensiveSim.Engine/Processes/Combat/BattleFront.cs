using OffensiveSim.Engine.Campaign;

namespace OffensiveSim.Engine.Processes.Combat;

/// <summary>The front around a battle: how much contact line there is, and who shares it.</summary>
internal static class BattleFront
{
    /// <summary>Contact line of the defender's side near a node, km; no need to count beyond the widest battle.</summary>
    public static double ContactKm(CampaignRun run, int node)
    {
        var (pieces, owner) = (run.Theater.Pieces, run.State.Ground.Owner);
        var (side, most) = (owner[node], run.Model.Combat.BattleWidthKm);
        var km = 0.0;
        for (var at = pieces.Start[node]; at < pieces.Start[node + 1] && km < most; at++)
        {
            if (pieces.AwayKm[at] <= BattleWidthLaw.NearKm && owner[pieces.Cell[at]] == side && owner[pieces.Beyond[at]] != side)
            {
                km += pieces.WidthKm[at];
            }
        }

        return Math.Max(km, run.State.Ground.HostileKm[node]);
    }

    /// <summary>How far other battles of the same defender share this front: sum of 1 - d / W.</summary>
    public static double Crowding(CampaignRun run, int node, int battle)
    {
        var (presence, ground, owner) = (run.Presence, run.Theater.Ground, run.State.Ground.Owner);
        var most = run.Model.Combat.BattleWidthKm;
        var crowding = 0.0;
        for (var other = 0; other < presence.BattleCount; other++)
        {
            var there = presence.Battles[other];
            if (other != battle && owner[there] == owner[node])
            {
                crowding += Math.Max(0, 1 - (ground.StraightKm(node, there) / most));
            }
        }

        return crowding;
    }
}
