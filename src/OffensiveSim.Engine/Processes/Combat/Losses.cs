using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Processes.Supply;
using OffensiveSim.Engine.Randomness;

namespace OffensiveSim.Engine.Processes.Combat;

/// <summary>Books men and equipment that a formation loses other than in the fight itself.</summary>
internal static class Losses
{
    /// <summary>Men who leave a beaten formation: part captured, the rest dispersed; their supply is lost with them.</summary>
    /// <param name="run">The run.</param>
    /// <param name="formation">The formation.</param>
    /// <param name="share">Share of its men, in [0, 1].</param>
    public static void Scatter(CampaignRun run, int formation, double share)
    {
        var (formations, ledger, side) = (run.State.Formations, run.State.Ledger, run.Theater.Roster.Side[formation]);
        var lost = share * formations.Men[formation];
        var captured = run.Model.Encirclement.CapturedShare * lost;
        ledger.Captured[side] += captured;
        ledger.Dispersed[side] += lost - captured;
        NoteCapture(run, formation, captured);
        formations.Men[formation] -= lost;
        Stocks.Lose(run, formation, share);
    }

    /// <summary>Men of a screen that is brushed aside: half of them casualties, the rest scattered.</summary>
    public static void Overrun(CampaignRun run, int formation, double share)
    {
        var (formations, ledger, side) = (run.State.Formations, run.State.Ledger, run.Theater.Roster.Side[formation]);
        var hit = 0.5 * Math.Min(1, share);
        var lost = hit * formations.Men[formation];
        formations.Men[formation] -= lost;
        ledger.Casualties[side] += lost;
        Scatter(run, formation, hit / (1 - hit));
    }

    /// <summary>The end of a formation: part captured, the rest dispersed, everything else lost.</summary>
    public static void Destroy(CampaignRun run, int formation)
    {
        run.Trace?.Destroyed(formation);
        Scatter(run, formation, 1);
        Finish(run, formation);
    }

    /// <summary>A formation lays down its arms: all captured.</summary>
    public static void Surrender(CampaignRun run, int formation)
    {
        var (formations, side) = (run.State.Formations, run.Theater.Roster.Side[formation]);
        run.Trace?.Surrendered(formation);
        run.State.Ledger.Captured[side] += formations.Men[formation];
        NoteCapture(run, formation, formations.Men[formation]);
        formations.Men[formation] = 0;
        Stocks.Lose(run, formation, 1);
        Finish(run, formation);
    }

    /// <summary>Equipment left behind: the share on average, from 0.6 to 1.4 of it, at most all.</summary>
    public static void Abandon(CampaignRun run, int formation, double share)
    {
        var formations = run.State.Formations;
        var u = run.Draws.Uniform(DrawPurpose.Abandon, run.Theater.Roster.Entities[formation], run.Step);
        LoseEquipment(run, formation, Math.Min(1, share * (0.6 + (0.8 * u))) * formations.Equipment[formation]);
    }

    /// <summary>Men of a formation who are killed or wounded other than by the enemy in battle.</summary>
    /// <param name="run">The run.</param>
    /// <param name="formation">The formation.</param>
    /// <param name="men">How many, at most all.</param>
    public static void Hit(CampaignRun run, int formation, double men)
    {
        var formations = run.State.Formations;
        formations.Men[formation] -= men;
        run.State.Ledger.Casualties[run.Theater.Roster.Side[formation]] += men;
        formations.LoseCohesion(formation, run.Model.Cohesion.PerLoss * men / formations.FullMen[formation]);
    }

    /// <summary>The handful left in a captured place is lost with it.</summary>
    public static void LoseGarrison(CampaignRun run, int node)
    {
        var (ground, ledger) = (run.State.Ground, run.State.Ledger);
        if (ground.GarrisonMen[node] > 0)
        {
            var side = run.Theater.Roster.Side[ground.GarrisonOf[node]];
            ledger.Casualties[side] += 0.5 * ground.GarrisonMen[node];
            ledger.Captured[side] += 0.5 * ground.GarrisonMen[node];
            ground.GarrisonMen[node] = 0;
        }
    }

    private static void Finish(CampaignRun run, int formation)
    {
        LoseEquipment(run, formation, run.State.Formations.Equipment[formation]);
        run.State.Formations.Status[formation] = FormationStatus.Gone;
    }

    /// <summary>Takes vehicles and guns from a formation and books them.</summary>
    public static void LoseEquipment(CampaignRun run, int formation, double pieces)
    {
        run.State.Formations.Equipment[formation] -= pieces;
        run.State.Ledger.EquipmentLost[run.Theater.Roster.Side[formation]] += pieces;
    }

    /// <summary>Men captured while their formation is cut off count for its declared pocket.</summary>
    private static void NoteCapture(CampaignRun run, int formation, double men)
    {
        var pocket = run.Theater.Roster.PocketOf[formation];
        if (pocket >= 0 && run.State.Formations.IsolatedDays[formation] > 0 && run.Theater.PocketPlaces[pocket][run.State.Formations.Node[formation]])
        {
            run.Record.Pockets[pocket].CapturedMen += men;
        }
    }
}
