using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Processes.Claims;

/// <summary>Follows what each side sees of the map, and what it says of it. Changes nothing but that.</summary>
/// <remarks>
/// A change of hands is seen after the side's perception delay; a gain is claimed, and a loss admitted, so much later again as the scenario says. Whoever has spoken of a later change of a place does not come back to an earlier one: a
/// loss that is made good before it is admitted is never admitted.
/// </remarks>
public sealed class ClaimsProcess : IProcess
{
    /// <inheritdoc/>
    public string Explanation => "what each side sees and says of who holds what, where the scenario tells of claims; nothing depends on it";

    /// <inheritdoc/>
    public void Apply(CampaignRun run)
    {
        for (var side = 0; side < CompiledTheater.SideCount; side++)
        {
            if (run.Theater.Claims[side])
            {
                See(run, side);
                Say(run, side);
            }
        }
    }

    private static void See(CampaignRun run, int side)
    {
        var (claims, record) = (run.State.Claims, run.Record);
        for (; IsDue(run, claims.NextSeen[side], run.Theater.PerceptionDelayDays[side]); claims.NextSeen[side]++)
        {
            claims.Seen[(side * run.Theater.NodeCount) + record.ChangeNode[claims.NextSeen[side]]] = record.ChangeOwner[claims.NextSeen[side]];
        }
    }

    /// <summary>Gains and losses that fall due in this step, those of one place in the order in which they happened.</summary>
    private static void Say(CampaignRun run, int side)
    {
        var (claims, seen) = (run.State.Claims, run.Theater.PerceptionDelayDays[side]);
        var (gain, loss) = (seen + (run.Input(InputKind.SideClaimGains, side) / 24), seen + (run.Input(InputKind.SideClaimLosses, side) / 24));
        for (; IsDue(run, claims.NextGain[side], gain); claims.NextGain[side]++)
        {
            Say(run, side, claims.NextGain[side], gained: true);
        }

        for (; IsDue(run, claims.NextLoss[side], loss); claims.NextLoss[side]++)
        {
            Say(run, side, claims.NextLoss[side], gained: false);
        }
    }

    private static void Say(CampaignRun run, int side, int change, bool gained)
    {
        var (claims, record) = (run.State.Claims, run.Record);
        var at = (side * run.Theater.NodeCount) + record.ChangeNode[change];
        if ((record.ChangeOwner[change] == side) != gained || change < claims.LastSaid[at])
        {
            return;
        }

        claims.LastSaid[at] = change;
        if (claims.Said[at] != record.ChangeOwner[change])
        {
            claims.Said[at] = record.ChangeOwner[change];
            run.Trace?.Said(side, change);
            NoteObjective(run, side, record.ChangeNode[change], record.ChangeOwner[change]);
        }
    }

    private static void NoteObjective(CampaignRun run, int side, int node, int owner)
    {
        for (var objective = 0; objective < run.Theater.ObjectiveArray.Length; objective++)
        {
            var said = run.Record.Sides[side].SaidFallenDay;
            if (run.Theater.ObjectiveArray[objective].Node == node && run.Theater.ObjectiveArray[objective].By == owner && double.IsNaN(said[objective]))
            {
                said[objective] = run.Day + CampaignRun.StepDays;
            }
        }
    }

    /// <summary>Has a delay since a change of hands passed by the end of this step?</summary>
    private static bool IsDue(CampaignRun run, int change, double days) => change < run.Record.ChangeCount && run.Record.ChangeDay[change] + days <= run.Day + CampaignRun.StepDays;
}
