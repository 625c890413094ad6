using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Processes.Command;
using OffensiveSim.Engine.Processes.Supply;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Processes.Progress;

/// <summary>Judges how the offensives go, and who is in a pocket. Changes nothing but its own counts.</summary>
public sealed class ProgressProcess : IProcess
{
    /// <summary>Fewer men than this are no pocket, nor less than a day.</summary>
    private const double PocketMen = 500;
    private const double PocketDays = 1;

    /// <inheritdoc/>
    public string Explanation => "pauses, culmination and pockets are judged";

    /// <inheritdoc/>
    public void Apply(CampaignRun run)
    {
        for (var side = 0; side < CompiledTheater.SideCount; side++)
        {
            Judge(run, side);
        }

        for (var pocket = 0; pocket < run.Theater.PocketMembers.Length; pocket++)
        {
            Watch(run, pocket);
        }
    }

    private static void Judge(CampaignRun run, int side)
    {
        var (formations, roster, progress, record) = (run.State.Formations, run.Theater.Roster, run.State.Progress, run.Record.Sides[side]);
        if (progress.LastProgressDay[side] >= run.Day)
        {
            progress.ExhaustedDays[side] = progress.UnsuppliedDays[side] = progress.ResistedDays[side] = progress.BarredDays[side] = 0;
        }

        var (assaulting, refitting) = (0, 0);
        foreach (var formation in roster.OfSide[side])
        {
            if (!HasObjectives(run, formation))
            {
                continue;
            }

            assaulting++;
            if (formations.Refit[formation])
            {
                refitting++;
                (Stocks.Days(run, formation) < RefitLaw.GoStockDays ? progress.UnsuppliedDays : progress.ExhaustedDays)[side] += CampaignRun.StepDays;
            }
            else if (formations.Contact[formation] || run.Day < formations.PauseUntilDay[formation])
            {
                progress.ResistedDays[side] += CampaignRun.StepDays;
            }
            else
            {
                progress.BarredDays[side] += CampaignRun.StepDays;
            }
        }

        var end = run.Day + CampaignRun.StepDays;
        progress.PausedDays[side] = ProgressLaw.IsPausing(refitting, assaulting) ? progress.PausedDays[side] + CampaignRun.StepDays : 0;
        if (progress.PausedDays[side] >= ProgressLaw.PauseDays && double.IsNaN(record.PauseDay))
        {
            record.PauseDay = end;
            run.Trace?.Paused(side);
        }

        var since = progress.LastProgressDay[side];
        if (assaulting == 0)
        {
            // No orders to attack: a standstill from now on is not a culmination.
            progress.LastProgressDay[side] = end;
        }
        else if (double.IsNaN(record.CulminationDay) && end - since >= ProgressLaw.CulminationDays)
        {
            record.CulminationDay = since;
            record.CulminationCause = ProgressLaw.Cause(progress.ExhaustedDays[side], progress.UnsuppliedDays[side], progress.ResistedDays[side], progress.BarredDays[side]);
            run.Trace?.Culminated(side, since, record.CulminationCause);
        }
    }

    private static bool HasObjectives(CampaignRun run, int formation)
    {
        var formations = run.State.Formations;
        return formations.Stance[formation] == Stance.Attack
            && formations.Status[formation] is FormationStatus.Ready or FormationStatus.Withdrawing or FormationStatus.Routed
            && run.Day >= formations.FromDay[formation]
            && formations.ListAt[formation] < run.Theater.Orders.Lists[formations.List[formation]].Length;
    }

    private static void Watch(CampaignRun run, int pocket)
    {
        var (formations, record, progress) = (run.State.Formations, run.Record.Pockets[pocket], run.State.Progress);
        var places = run.Theater.PocketPlaces[pocket];
        var men = 0.0;
        foreach (var formation in run.Theater.PocketMembers[pocket])
        {
            if (formations.IsolatedDays[formation] > 0 && places[formations.Node[formation]] && formations.Status[formation] is not (FormationStatus.Absent or FormationStatus.Gone))
            {
                men += formations.Men[formation];
            }
        }

        progress.PocketDays[pocket] = men >= PocketMen ? progress.PocketDays[pocket] + CampaignRun.StepDays : 0;
        if (progress.PocketDays[pocket] >= PocketDays)
        {
            record.FirstDay = double.IsNaN(record.FirstDay) ? run.Day + CampaignRun.StepDays : record.FirstDay;
            record.Days += CampaignRun.StepDays;
            record.PeakMen = Math.Max(record.PeakMen, men);
        }
    }
}
