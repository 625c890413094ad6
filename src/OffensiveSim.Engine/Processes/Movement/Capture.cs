using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Processes.Combat;
using OffensiveSim.Engine.Processes.Encirclement;

namespace OffensiveSim.Engine.Processes.Movement;

/// <summary>A place changes hands: the one way in which control moves.</summary>
internal static class Capture
{
    /// <summary>Men left behind in a place of <see cref="UsualCellKm2"/>, at most this share of the formation. Judgement (D).</summary>
    private const double LeftMen = 80;
    private const double LeftShare = 0.03;
    private const double MostCells = 1.5;
    private const double UsualCellKm2 = 150;

    /// <summary>Cohesion and equipment lost by those who are overrun. Judgement (D).</summary>
    private const double OverrunCohesion = 0.2;
    private const double OverrunEquipment = 0.6;

    /// <summary>Gives a node to a side.</summary>
    /// <param name="run">The run.</param>
    /// <param name="node">The node.</param>
    /// <param name="side">The side that takes it.</param>
    /// <param name="by">The formation that takes it; -1 where it falls by being cut off.</param>
    public static void Take(CampaignRun run, int node, int side, int by)
    {
        var (ground, progress, theater) = (run.State.Ground, run.State.Progress, run.Theater);
        Losses.LoseGarrison(run, node);
        (ground.Manned[node], ground.StandingMen[node]) = (false, 0);
        ground.Owner[node] = side;
        ground.ChangedDay[node] = run.Day + CampaignRun.StepDays;
        (ground.PreparedKm[node], ground.PreparedMaxKm[node], ground.PenetrationKm[node]) = (Cohesion.DiggingLaw.LeastKm, Cohesion.DiggingLaw.MostKm, 0);
        (ground.AssaultedDay[node], ground.ScreenBrokenDay[node], ground.CutDays[node], ground.Odds[node]) = (GroundState.Never, GroundState.Never, 0, 1);
        Perimeter.MeasureAround(theater.Ground, ground, node);
        Array.Fill(run.State.Supply.Stale, true);
        run.Presence.Front.Forget(node);

        var km2 = theater.Ground.CellKm2[node];
        progress.GainedKm2[side] += km2;
        progress.GainedKm2[1 - side] -= km2;
        progress.LastProgressDay[side] = run.Day;
        run.Record.AddChange(node, ground.ChangedDay[node], side);
        run.Trace?.Captured(node, side, by);
        NoteObjective(run, node, side);
        Command.HoldOrders.NoteLoss(run, node, side);

        if (by >= 0)
        {
            Command.Surprise.NoteContact(run, by);
            LeaveMen(run, node, by);
            (ground.Manned[node], ground.StandingMen[node]) = (true, run.State.Formations.Men[by] + ground.GarrisonMen[node]);
        }

        OverrunStragglers(run, node, side);
    }

    private static void NoteObjective(CampaignRun run, int node, int side)
    {
        var objectives = run.Theater.ObjectiveArray;
        for (var objective = 0; objective < objectives.Length; objective++)
        {
            var declared = objectives[objective];
            if (declared.Node != node)
            {
                continue;
            }

            ref var day = ref (declared.By == side ? ref run.Record.CaptureDay[objective] : ref run.Record.LostAgainDay[objective]);
            if (double.IsNaN(day))
            {
                day = run.State.Ground.ChangedDay[node];
            }
        }
    }

    private static void LeaveMen(CampaignRun run, int node, int by)
    {
        var (ground, formations) = (run.State.Ground, run.State.Formations);
        var cells = Math.Min(MostCells, run.Theater.Ground.CellKm2[node] / UsualCellKm2);
        var men = Math.Min(LeftMen, LeftShare * formations.Men[by]) * cells;
        (ground.GarrisonMen[node], ground.GarrisonOf[node]) = (men, by);
        formations.Men[by] -= men;
        Cohesion.Morale.Succeed(run, by, Cohesion.MoraleLaw.CaptureLift * cells);
    }

    /// <summary>Whoever of the other side is still in the place, and not already on the way out, is overrun.</summary>
    private static void OverrunStragglers(CampaignRun run, int node, int side)
    {
        var (formations, owner, roster) = (run.State.Formations, run.State.Ground.Owner, run.Theater.Roster);
        for (var formation = 0; formation < roster.Count; formation++)
        {
            if (formations.Node[formation] != node || roster.Side[formation] == side || formations.Status[formation] is FormationStatus.Absent or FormationStatus.Gone)
            {
                continue;
            }

            var destination = formations.Destination[formation];
            if (destination >= 0 && owner[destination] == roster.Side[formation] && formations.ProgressKm[formation] > 0)
            {
                continue;
            }

            run.Trace?.Overrun(formation);
            Losses.Scatter(run, formation, BreakoutLaw.MenLost);
            Losses.Abandon(run, formation, OverrunEquipment);
            formations.LoseCohesion(formation, OverrunCohesion);
            Withdrawal.GoBack(run, formation, FormationStatus.Routed);
        }
    }
}
