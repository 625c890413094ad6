using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Processes.Fires;
using OffensiveSim.Engine.Randomness;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Processes.Arrivals;

/// <summary>What the calendar brings: formations arrive, strikes hit crossings, crossings recover, bridges are usable again.</summary>
public sealed class ArrivalsProcess : IProcess
{
    /// <inheritdoc/>
    public string Explanation => "formations arrive; dated strikes hit crossings; crossings recover; bridges are usable again";

    /// <inheritdoc/>
    public void Apply(CampaignRun run)
    {
        var formations = run.State.Formations;
        for (var formation = 0; formation < formations.Status.Length; formation++)
        {
            if (formations.Status[formation] == FormationStatus.Absent && formations.ArrivesDay[formation] <= run.Day && !(run.Suppressed is { Kind: EventKind.Arrived } none && none.Formation == formation))
            {
                Admit(run, formation);
                run.Trace?.Arrived(formation);
            }
        }

        Recover(run);
        Strike(run);
        ReopenBridges(run);
    }

    /// <summary>Puts a formation on the map and enters it in the books; one whose place has fallen does not come.</summary>
    public static void Admit(CampaignRun run, int formation)
    {
        var (formations, ledger) = (run.State.Formations, run.State.Ledger);
        var side = run.Theater.Roster.Side[formation];
        if (run.State.Ground.Owner[formations.Node[formation]] != side)
        {
            formations.Status[formation] = FormationStatus.Gone;
            (formations.Men[formation], formations.FuelTonnes[formation], formations.AmmunitionTonnes[formation]) = (0, 0, 0);
            return;
        }

        formations.Status[formation] = FormationStatus.Ready;
        ledger.Arrived[side] += formations.Men[formation];
        ledger.IssuedTonnes[side] += formations.FuelTonnes[formation] + formations.AmmunitionTonnes[formation];
    }

    private static void Recover(CampaignRun run)
    {
        var supply = run.State.Supply;
        for (var cap = 0; cap < supply.CapLeft.Length; cap++)
        {
            if (supply.CapLeft[cap] < 1)
            {
                supply.CapLeft[cap] = RepairLaw.After(supply.CapLeft[cap], CampaignRun.StepDays, supply.CapRepairDays[cap]);
                run.Trace?.CrossingMended(cap);
            }
        }
    }

    /// <summary>Strikes whose day falls into this step, in the order of the scenario.</summary>
    private static void Strike(CampaignRun run)
    {
        var strikes = run.Theater.Strikes;
        for (var strike = 0; strike < strikes.Length; strike++)
        {
            var day = run.Input(InputKind.StrikeDay, strike);
            if (day < run.Day || day >= run.Day + CampaignRun.StepDays || run.Theater.Without(Mechanism.Strikes))
            {
                continue;
            }

            var cap = run.Theater.Logistics.FirstCrossing + strikes[strike].Crossing;
            var hit = run.Draws.Bernoulli(DrawPurpose.Strike, run.Theater.StrikeEntities[strike], 0, run.Input(InputKind.StrikeSuccess, strike)) && run.Suppressed?.Spares(EventKind.StrikeHit, cap: cap) != true;
            if (hit)
            {
                Damage.ToCap(run, cap, run.Input(InputKind.StrikeMultiplier, strike), strikes[strike].RepairDays);
            }

            run.Trace?.Struck(strikes[strike].Side, cap, hit);
        }
    }

    private static void ReopenBridges(CampaignRun run)
    {
        var (ground, supply) = (run.State.Ground, run.State.Supply);
        if (run.Day < supply.NextRepairDay)
        {
            return;
        }

        run.Trace?.BridgesMended();
        Array.Fill(supply.Stale, true);
        supply.NextRepairDay = double.PositiveInfinity;
        foreach (var until in ground.DownUntilDay)
        {
            if (until > run.Day && until < supply.NextRepairDay)
            {
                supply.NextRepairDay = until;
            }
        }
    }
}
