using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Processes.Combat;
using OffensiveSim.Engine.Processes.Supply;

namespace OffensiveSim.Engine.Processes.Cohesion;

/// <summary>What the quiet does: stocks are used, cohesion recovers or fades, men are replaced, lines are mended and dug.</summary>
public sealed class CohesionProcess : IProcess
{
    /// <summary>A place not assaulted for this long is quiet, days.</summary>
    private const double QuietDays = 0.3;

    /// <inheritdoc/>
    public string Explanation => "those out of battle use stocks, recover and are replaced; garrisons in quiet strike back and dig";

    /// <inheritdoc/>
    public void Apply(CampaignRun run)
    {
        var formations = run.State.Formations;
        for (var formation = 0; formation < formations.Status.Length; formation++)
        {
            if (formations.Status[formation] is FormationStatus.Absent or FormationStatus.Gone)
            {
                continue;
            }

            if (!formations.Fought[formation])
            {
                Rest(run, formation);
            }

            formations.Morale[formation] = MoraleLaw.Faded(formations.Morale[formation], CampaignRun.StepDays);
        }

        if (!run.Theater.Without(Mechanism.Digging))
        {
            Dig(run);
        }
    }

    private static void Rest(CampaignRun run, int formation)
    {
        var (formations, roster, ledger) = (run.State.Formations, run.Theater.Roster, run.State.Ledger);
        var side = roster.Side[formation];
        var at = (side * run.Theater.NodeCount) + formations.Node[formation];
        var front = formations.Contact[formation] || (run.State.Supply.Front[at] && formations.Status[formation] == FormationStatus.Ready);
        var perDay = ConsumptionLaw.PerDay(formations.Men[formation], front, attacking: 0, run.Model.Supply);
        Stocks.Use(run, formation, new Tonnes(perDay.Fuel * CampaignRun.StepDays, perDay.Ammunition * CampaignRun.StepDays));

        var cutOff = formations.IsolatedDays[formation] > 0;
        var unsupplied = Stocks.IsShort(run, formation);
        var advancing = formations.Assault[formation] && formations.Destination[formation] >= 0;
        formations.Cohesion[formation] = RecoveryLaw.After(
            formations.Cohesion[formation], cutOff, unsupplied, advancing, MoraleLaw.Recovery(formations.Morale[formation], run.Model.Cohesion), CampaignRun.StepDays, run.Model.Cohesion);
        if (!cutOff && !unsupplied && !run.Theater.Without(Mechanism.Replacements))
        {
            var men = ReplacementLaw.Replaced(formations.Men[formation], formations.FullMen[formation], CampaignRun.StepDays);
            formations.Men[formation] += men;
            ledger.Replaced[side] += men;
        }
    }

    private static void Dig(CampaignRun run)
    {
        var (ground, men) = (run.State.Ground, run.Presence.DefenceMen);
        for (var node = 0; node < men.Length; node++)
        {
            if (men[node] <= 0 || run.Day - ground.AssaultedDay[node] < QuietDays)
            {
                continue;
            }

            var held = PenetrationLaw.Retaken(ground.PenetrationKm[node], DiggingLaw.Crew(men[node]), CampaignRun.StepDays);
            if (held < ground.PenetrationKm[node])
            {
                ground.PenetrationKm[node] = held;
            }
            else
            {
                // What is left to retake is lost for good: dig behind it.
                ground.PreparedKm[node] = DiggingLaw.After(ground.PreparedKm[node], ground.PreparedMaxKm[node], men[node], CampaignRun.StepDays);
            }
        }
    }
}
