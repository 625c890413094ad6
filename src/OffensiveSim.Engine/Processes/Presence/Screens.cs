using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Processes.Combat;

namespace OffensiveSim.Engine.Processes.Presence;

/// <summary>Detachments that a garrison posts in empty cells at the front nearby.</summary>
/// <remarks>
/// A garrison divides itself between its own front and that of empty own cells within 15 km, in proportion to the length of boundary times exp(-d / 8 km), d from the garrison to the
/// piece of boundary; together at most <see cref="PresenceParameters.ScreenMost"/> of it. Men are not lent twice: what is posted is missing at home. Judgement (D).
/// </remarks>
internal static class Screens
{
    /// <summary>Boundary elsewhere counts this much against boundary at home.</summary>
    private const double Elsewhere = 0.5;

    /// <summary>A cell whose screen was brushed aside stays empty so long, days.</summary>
    private const double BrokenDays = 1;

    /// <summary>Posts the detachments of the garrison at a node.</summary>
    public static void Post(CampaignRun run, int node)
    {
        var (pieces, presence) = (run.Theater.Pieces, run.Presence);
        var front = presence.Front.Of(node, run.State.Ground.Owner);
        var (own, away) = (0.0, 0.0);
        foreach (var piece in front)
        {
            if (pieces.Cell[piece] == node)
            {
                own += pieces.Weight[piece];
            }
            else if (IsWanted(run, pieces.Cell[piece]))
            {
                away += Elsewhere * pieces.Weight[piece];
            }
        }

        if (away <= 0)
        {
            return;
        }

        own = Math.Max(own, BattleWidthLaw.LeastKm);
        var posted = own + away;
        var most = run.Model.Presence.ScreenMost;
        if (away > most * posted)
        {
            posted = away / most;
            own = posted - away;
        }

        (presence.PostedKm[node], presence.OwnKm[node]) = (posted, own);
        var (men, power) = (presence.DefenceMen[node] * Elsewhere / posted, presence.DefencePower[node] * Elsewhere / posted);
        foreach (var piece in front)
        {
            var cell = pieces.Cell[piece];
            if (cell != node && IsWanted(run, cell))
            {
                presence.ScreenMen[cell] += pieces.Weight[piece] * men;
                presence.ScreenPower[cell] += pieces.Weight[piece] * power;
            }
        }

        presence.DefenceMen[node] *= own / posted;
        presence.DefencePower[node] *= own / posted;
    }

    /// <summary>What part of a garrison is left in its own cell after its detachments, those that help a neighbour included; in (0, 1].</summary>
    public static double ShareAtHome(CampaignRun run, int node) => run.Presence.PostedKm[node] > 0 ? run.Presence.OwnKm[node] / run.Presence.PostedKm[node] : 1;

    /// <summary>What part of a garrison at a node stands in a cell of its side to screen it or at home, in [0, 1].</summary>
    public static double ShareIn(CampaignRun run, int node, int cell)
    {
        var (pieces, presence) = (run.Theater.Pieces, run.Presence);
        if (node == cell)
        {
            return ShareAtHome(run, node) - presence.SupportShare[node];
        }

        var posted = presence.PostedKm[node];
        if (posted <= 0)
        {
            return 0;
        }

        var weight = 0.0;
        foreach (var piece in presence.Front.Of(node, run.State.Ground.Owner))
        {
            weight += pieces.Cell[piece] == cell ? pieces.Weight[piece] : 0;
        }

        return weight * Elsewhere / posted;
    }

    /// <summary>Does nobody stand in this own cell at the front, and was its screen not just brushed aside?</summary>
    private static bool IsWanted(CampaignRun run, int cell) =>
        run.Presence.Hold[cell] != Hold.Garrison && run.Day - run.State.Ground.ScreenBrokenDay[cell] >= BrokenDays;
}
