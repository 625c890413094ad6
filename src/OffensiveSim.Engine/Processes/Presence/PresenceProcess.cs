using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Processes.Combat;
using OffensiveSim.Engine.Processes.Supply;

namespace OffensiveSim.Engine.Processes.Presence;

/// <summary>Finds out who holds each place, posts detachments in empty cells at the front, and lists the battles.</summary>
public sealed class PresenceProcess : IProcess
{
    /// <summary>Fewer men than this do not hold a cell.</summary>
    private const double LeastScreenMen = 30;

    /// <summary>Cohesion of the handful left in a captured place.</summary>
    private const double GarrisonCohesion = 0.7;

    /// <inheritdoc/>
    public string Explanation => "who holds each place; detachments in empty cells at the front; contact; the list of battles; help from garrisons nearby";

    /// <inheritdoc/>
    public void Apply(CampaignRun run)
    {
        StandFormations(run);
        StandGarrisons(run);
        NoteStanding(run);
        for (var node = 0; node < run.Theater.NodeCount; node++)
        {
            if (run.Presence.Hold[node] == Hold.Garrison && !run.Theater.Without(Mechanism.Screens))
            {
                Screens.Post(run, node);
            }
        }

        ManScreens(run);
        NoteManned(run);
        ListBattles(run);
        Support.Gather(run);
    }

    /// <summary>Notes who stands where before detachments are posted. Men cut roads: where they come or go near one, it may be cut or open again.</summary>
    private static void NoteStanding(CampaignRun run)
    {
        var (standing, now, owner, doubtful) = (run.State.Ground.StandingMen, run.Presence.DefenceMen, run.State.Ground.Owner, run.State.Supply.Doubtful);
        foreach (var place in run.Theater.RoadPoints.Places)
        {
            if (standing[place] > 0 != now[place] > 0)
            {
                doubtful[1 - owner[place]] = true;
            }
        }

        now.CopyTo(standing, 0);
    }

    /// <summary>Notes where somebody watches the ground, a detachment if nobody else: that keeps roads open.</summary>
    private static void NoteManned(CampaignRun run)
    {
        var (manned, hold, owner, doubtful) = (run.State.Ground.Manned, run.Presence.Hold, run.State.Ground.Owner, run.State.Supply.Doubtful);
        foreach (var place in run.Theater.RoadPoints.Places)
        {
            var now = hold[place] != Hold.Empty;
            if (manned[place] != now)
            {
                (manned[place], doubtful[owner[place]]) = (now, true);
            }
        }
    }

    private static void StandFormations(CampaignRun run)
    {
        var (presence, formations, owner, side) = (run.Presence, run.State.Formations, run.State.Ground.Owner, run.Theater.Roster.Side);
        Array.Clear(presence.Hold);
        Array.Clear(presence.DefenceMen);
        Array.Clear(presence.DefencePower);
        Array.Clear(presence.ScreenMen);
        Array.Clear(presence.ScreenPower);
        Array.Clear(presence.PostedKm);
        Array.Fill(presence.FirstAt, -1);
        Array.Fill(presence.FirstAgainst, -1);
        for (var formation = side.Length - 1; formation >= 0; formation--)
        {
            (formations.Contact[formation], formations.Fought[formation]) = (false, false);
            var (node, destination) = (formations.Node[formation], formations.Destination[formation]);
            var stands = formations.Status[formation] == FormationStatus.Ready && owner[node] == side[formation] && (destination < 0 || owner[destination] != side[formation]);
            if (stands)
            {
                presence.DefenceMen[node] += formations.Men[formation];
                presence.DefencePower[node] += Power(run, formation);
                presence.Hold[node] = Hold.Garrison;
                (presence.NextAt[formation], presence.FirstAt[node]) = (presence.FirstAt[node], formation);
            }
        }
    }

    private static void StandGarrisons(CampaignRun run)
    {
        var (presence, ground, formations) = (run.Presence, run.State.Ground, run.State.Formations);
        for (var node = 0; node < ground.GarrisonMen.Length; node++)
        {
            if (ground.GarrisonMen[node] > 0)
            {
                presence.DefenceMen[node] += ground.GarrisonMen[node];
                presence.DefencePower[node] += ground.GarrisonMen[node] * formations.Quality[ground.GarrisonOf[node]] * GarrisonCohesion;
                presence.Hold[node] = presence.Hold[node] == Hold.Empty ? Hold.Screen : presence.Hold[node];
            }
        }
    }

    private static void ManScreens(CampaignRun run)
    {
        var presence = run.Presence;
        for (var node = 0; node < presence.ScreenMen.Length; node++)
        {
            if (presence.ScreenMen[node] > 0)
            {
                presence.Hold[node] = presence.Hold[node] == Hold.Empty && presence.ScreenMen[node] >= LeastScreenMen ? Hold.Screen : presence.Hold[node];
                if (presence.Hold[node] != Hold.Empty)
                {
                    presence.DefenceMen[node] += presence.ScreenMen[node];
                    presence.DefencePower[node] += presence.ScreenPower[node];
                }
            }
        }
    }

    /// <summary>An attacker is in contact when he has come as far as the defended zone, over a way that is open.</summary>
    private static void ListBattles(CampaignRun run)
    {
        var (presence, formations, ground, roster) = (run.Presence, run.State.Formations, run.State.Ground, run.Theater.Roster);
        presence.BattleCount = 0;
        for (var formation = roster.Count - 1; formation >= 0; formation--)
        {
            var node = formations.Destination[formation];
            if (formations.Status[formation] != FormationStatus.Ready || node < 0 || ground.Owner[node] == roster.Side[formation] || presence.Hold[node] == Hold.Empty)
            {
                continue;
            }

            var way = formations.Way[formation];
            var km = run.Theater.Ways.Km[way];
            if (formations.ProgressKm[formation] < km - DefendedZone.Km(run, node, way) - 1e-6 || ground.DownUntilDay[way] > run.Day)
            {
                continue;
            }

            formations.Contact[formation] = true;
            if (formations.Assault[formation] && !DefendedZone.StaysOut(run, formation, node))
            {
                if (presence.FirstAgainst[node] < 0)
                {
                    presence.Battles[presence.BattleCount++] = node;
                }

                (presence.NextAgainst[formation], presence.FirstAgainst[node]) = (presence.FirstAgainst[node], formation);
            }
        }
    }

    /// <summary>Power of a formation as it stands.</summary>
    internal static double Power(CampaignRun run, int formation)
    {
        var formations = run.State.Formations;
        return PowerLaw.Of(formations.Men[formation], formations.Quality[formation], formations.Cohesion[formation], Stocks.Power(run, formation));
    }
}
