using OffensiveSim.Engine.Campaign;

namespace OffensiveSim.Engine.Processes.Combat;

/// <summary>Counts what it takes to storm an objective: assaults begun, and called off, until it first falls. An assault that was interrupted for a day begins anew.</summary>
internal static class Assaults
{
    /// <summary>Notes that an assault on a held place begins.</summary>
    public static void NoteBeginning(CampaignRun run, int node)
    {
        for (var objective = 0; objective < run.Record.Assaults.Length; objective++)
        {
            run.Record.Assaults[objective] += IsMeant(run, objective, node) ? 1 : 0;
        }
    }

    /// <summary>Notes that an assault on a held place is called off.</summary>
    public static void NoteRepulse(CampaignRun run, int node)
    {
        for (var objective = 0; objective < run.Record.RepulseDay.Length; objective++)
        {
            if (double.IsNaN(run.Record.RepulseDay[objective]) && IsMeant(run, objective, node))
            {
                run.Record.RepulseDay[objective] = run.Day + CampaignRun.StepDays;
            }
        }
    }

    private static bool IsMeant(CampaignRun run, int objective, int node)
    {
        var declared = run.Theater.ObjectiveArray[objective];
        return declared.Node == node && declared.By != run.State.Ground.Owner[node] && double.IsNaN(run.Record.CaptureDay[objective]);
    }
}
