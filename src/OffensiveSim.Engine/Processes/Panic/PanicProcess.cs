using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Processes.Combat;
using OffensiveSim.Engine.Processes.Movement;
using OffensiveSim.Engine.Processes.Supply;
using OffensiveSim.Engine.Randomness;

namespace OffensiveSim.Engine.Processes.Panic;

/// <summary>Raiders find formations in the rear; routs nearby make those who are not in battle run.</summary>
public sealed class PanicProcess : IProcess
{
    /// <summary>Whoever runs before anybody fights him loses this part of the men that a rout in battle costs. Judgement (D).</summary>
    private const double MenShare = 0.5;

    /// <inheritdoc/>
    public string Explanation => "raiders find formations behind the front; routs nearby may panic those not in battle";

    /// <inheritdoc/>
    public void Apply(CampaignRun run)
    {
        foreach (var raider in run.Theater.Roster.Raiders)
        {
            Raid(run, raider);
        }

        var shaken = run.Day - run.State.Ground.LastRoutDay < ContagionLaw.MemoryDays;
        var formations = run.State.Formations;
        for (var formation = 0; formation < formations.Status.Length; formation++)
        {
            var idle = formations.Status[formation] == FormationStatus.Ready && !formations.Contact[formation] && !formations.Assault[formation];
            if (idle && formations.Cohesion[formation] < ContagionLaw.Steady && (shaken || IsRaided(run, formation)))
            {
                Shake(run, formation);
            }
        }
    }

    /// <summary>Is a formation still feeling a raid?</summary>
    public static bool IsRaided(CampaignRun run, int formation) => run.State.Formations.RaidedUntilDay[formation] > run.Day;

    /// <summary>A raider of a side within reach of a place, or -1: he sees what is there.</summary>
    public static int RaiderNear(CampaignRun run, int side, int node)
    {
        var (formations, roster) = (run.State.Formations, run.Theater.Roster);
        foreach (var raider in roster.Raiders)
        {
            if (roster.Side[raider] == side && formations.Status[raider] == FormationStatus.Ready && run.Theater.Ground.StraightKm(formations.Node[raider], node) <= RaidLaw.ReachKm)
            {
                return raider;
            }
        }

        return -1;
    }

    /// <summary>c for a formation: routs of its side around it, and raiders.</summary>
    public static double Contagion(CampaignRun run, int formation)
    {
        var (theater, ground) = (run.Theater, run.State.Ground);
        var (node, row) = (run.State.Formations.Node[formation], theater.Roster.Side[formation] * theater.NodeCount);
        var routs = 0.0;
        if (run.Day - ground.LastRoutDay < ContagionLaw.MemoryDays && !theater.Without(Mechanism.Contagion))
        {
            routs = ContagionLaw.OfRout(run.Day - ground.RoutDay[row + node], 0);
            var near = theater.Ground;
            for (var at = near.NearStart[node]; at < near.NearStart[node + 1] && near.NearKmOf[at] <= ContagionLaw.ReachKm; at++)
            {
                routs += ContagionLaw.OfRout(run.Day - ground.RoutDay[row + near.NearNode[at]], near.NearKmOf[at]);
            }
        }

        return ContagionLaw.Of(routs, IsRaided(run, formation));
    }

    /// <summary>Notes that a formation has routed where it stands.</summary>
    public static void NoteRout(CampaignRun run, int formation)
    {
        var ground = run.State.Ground;
        ground.RoutDay[(run.Theater.Roster.Side[formation] * run.Theater.NodeCount) + run.State.Formations.Node[formation]] = run.Day;
        ground.LastRoutDay = run.Day;
    }

    private static void Raid(CampaignRun run, int raider)
    {
        var (formations, roster, ground) = (run.State.Formations, run.Theater.Roster, run.Theater.Ground);
        if (run.Theater.Without(Mechanism.Raids) || formations.Status[raider] != FormationStatus.Ready || run.Day < formations.FromDay[raider] || formations.Refit[raider] || Stocks.IsShort(run, raider))
        {
            return;
        }

        foreach (var enemy in roster.OfSide[1 - roster.Side[raider]])
        {
            if (formations.Status[enemy] == FormationStatus.Ready
                && !IsRaided(run, enemy)
                && ground.StraightKm(formations.Node[raider], formations.Node[enemy]) <= RaidLaw.ReachKm
                && run.Draws.Bernoulli(DrawPurpose.Raid, roster.Entities[enemy], run.Step, RaidLaw.Chance, lane: (byte)roster.Entities[raider]))
            {
                formations.RaidedUntilDay[enemy] = run.Day + RaidLaw.Days;
                formations.LoseCohesion(enemy, RaidLaw.Cohesion);
                run.Trace?.Raided(enemy, raider);
            }
        }
    }

    private static void Shake(CampaignRun run, int formation)
    {
        var formations = run.State.Formations;
        var hazard = ContagionLaw.Hazard(Contagion(run, formation), formations.Cohesion[formation]);
        if (!run.Draws.Bernoulli(DrawPurpose.Panic, run.Theater.Roster.Entities[formation], run.Step, BreakLaw.Chance(hazard, CampaignRun.StepDays)))
        {
            return;
        }

        var cost = RoutLaw.InRout with { Men = MenShare * RoutLaw.InRout.Men };
        run.Trace?.Panicked(formation, cost.Men);
        Withdrawal.DriveBack(run, formation, cost, FormationStatus.Routed);
    }
}
