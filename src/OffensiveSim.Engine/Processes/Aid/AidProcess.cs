using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Processes.Aid;

/// <summary>Help from outside reaches the troops: trucks for the general pool, shells, and men who replace losses.</summary>
public sealed class AidProcess : IProcess
{
    /// <inheritdoc/>
    public string Explanation => "help from outside reaches the troops, where the scenario promises any";

    /// <summary>Draws when each promise is kept.</summary>
    public static void Begin(CampaignRun run)
    {
        for (var aid = 0; aid < run.Theater.Aid.Length; aid++)
        {
            run.State.Aid.DueDay[aid] = run.Input(InputKind.AidDay, aid) + AidDelayLaw.Days(run.Draws, run.Theater.AidEntities[aid], run.Input(InputKind.AidDelayDays, aid));
        }
    }

    /// <inheritdoc/>
    public void Apply(CampaignRun run)
    {
        for (var aid = 0; aid < run.Theater.Aid.Length; aid++)
        {
            if (run.State.Aid.DueDay[aid] < run.Day + CampaignRun.StepDays && !run.Theater.Without(Mechanism.Aid) && run.Suppressed?.Withholds(aid) != true)
            {
                run.State.Aid.DueDay[aid] = double.PositiveInfinity;
                run.Record.AidDay[aid] = run.Day + CampaignRun.StepDays;
                run.Trace?.AidCame(aid);
                HandOver(run, run.Theater.Aid[aid]);
            }
        }
    }

    private static void HandOver(CampaignRun run, AidDefinition aid)
    {
        run.State.Aid.Shells[aid.Side] *= aid.Shells;
        run.State.Supply.Trucks[run.Theater.Logistics.PoolStart[aid.Side]] += aid.Trucks;
        Replace(run, aid.Side, aid.Men);
    }

    /// <summary>Shares men among formations that are not cut off, by what they miss; nobody gets more than that.</summary>
    private static void Replace(CampaignRun run, int side, double men)
    {
        var formations = run.State.Formations;
        var missing = 0.0;
        foreach (var formation in run.Theater.Roster.OfSide[side])
        {
            missing += Missing(formations, formation);
        }

        var part = missing > 0 ? Math.Min(1, men / missing) : 0;
        foreach (var formation in run.Theater.Roster.OfSide[side])
        {
            var came = part * Missing(formations, formation);
            formations.Men[formation] += came;
            run.State.Ledger.Replaced[side] += came;
        }
    }

    private static double Missing(FormationState formations, int formation) =>
        formations.Status[formation] is not (FormationStatus.Absent or FormationStatus.Gone) && formations.IsolatedDays[formation] == 0 ? Math.Max(0, formations.FullMen[formation] - formations.Men[formation]) : 0;
}
