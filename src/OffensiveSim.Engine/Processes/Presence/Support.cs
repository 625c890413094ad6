using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Parameters;

namespace OffensiveSim.Engine.Processes.Presence;

/// <summary>Sends parts of garrisons nearby to places under assault. A garrison under assault itself sends nobody; any other helps one place, that to which it gives most.</summary>
/// <remarks>Screens come first: what a garrison has posted elsewhere stays there, and the part is that of those who are left. Men are not lent twice.</remarks>
internal static class Support
{
    /// <summary>Gathers the help of this step.</summary>
    public static void Gather(CampaignRun run)
    {
        var presence = run.Presence;
        Array.Fill(presence.SupportTo, -1);
        Array.Clear(presence.SupportShare);
        for (var battle = 0; battle < presence.BattleCount; battle++)
        {
            if (presence.Hold[presence.Battles[battle]] == Hold.Garrison && !run.Theater.Without(Mechanism.Support))
            {
                Call(run, presence.Battles[battle]);
            }
        }

        for (var home = 0; home < presence.SupportTo.Length; home++)
        {
            if (presence.SupportTo[home] >= 0)
            {
                Lend(run, home, presence.SupportTo[home]);
            }
        }
    }

    /// <summary>Asks garrisons near the point of contact.</summary>
    private static void Call(CampaignRun run, int node)
    {
        var (presence, state, ground) = (run.Presence, run.State.Ground, run.Theater.Ground);
        if (run.Day - state.AssaultedDay[node] >= SupportLaw.ForgottenDays)
        {
            return;
        }

        var days = run.Day - state.AssaultSinceDay[node];
        var (x, y) = ContactPoint(run, node);
        for (var at = ground.NearStart[node]; at < ground.NearStart[node + 1]; at++)
        {
            var home = ground.NearNode[at];
            if (presence.Hold[home] != Hold.Garrison || state.Owner[home] != state.Owner[node] || presence.FirstAgainst[home] >= 0
                || ground.SanctuaryOf[home] != ground.SanctuaryOf[node] || run.Theater.Rivers.Apart(home, node))
            {
                continue;
            }

            var (dx, dy) = (ground.XKm[home] - x, ground.YKm[home] - y);
            var share = SupportLaw.Share(Math.Sqrt((dx * dx) + (dy * dy)), days, run.Model.Presence.ScreenMost);
            if (share > presence.SupportShare[home])
            {
                (presence.SupportTo[home], presence.SupportShare[home]) = (node, share);
            }
        }
    }

    /// <summary>Where the attackers, on average by men, meet the defence: half-way along each approach.</summary>
    private static (double XKm, double YKm) ContactPoint(CampaignRun run, int node)
    {
        var (formations, ground) = (run.State.Formations, run.Theater.Ground);
        var (x, y, men) = (0.0, 0.0, 0.0);
        for (var formation = run.Presence.FirstAgainst[node]; formation >= 0; formation = run.Presence.NextAgainst[formation])
        {
            var (from, here) = (formations.Node[formation], formations.Men[formation]);
            x += here * (ground.XKm[from] + ground.XKm[node]) / 2;
            y += here * (ground.YKm[from] + ground.YKm[node]) / 2;
            men += here;
        }

        return men > 0 ? (x / men, y / men) : (ground.XKm[node], ground.YKm[node]);
    }

    private static void Lend(CampaignRun run, int home, int node)
    {
        var presence = run.Presence;
        var part = presence.SupportShare[home];
        presence.SupportShare[home] = part * Screens.ShareAtHome(run, home);
        presence.DefenceMen[node] += part * presence.DefenceMen[home];
        presence.DefencePower[node] += part * presence.DefencePower[home];
        presence.DefenceMen[home] *= 1 - part;
        presence.DefencePower[home] *= 1 - part;
    }
}
