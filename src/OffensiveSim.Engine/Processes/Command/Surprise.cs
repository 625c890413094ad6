using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Processes.Command;

/// <summary>How much each blow surprises, and whom.</summary>
/// <remarks>
/// Every attack of a plan is a sector with a clock of its own: sigma0 = the side's surprise times (1 - how far the enemy expects this blow), fading from the sector's first contact, or from
/// two days after the first contact anywhere, whichever is sooner: an offensive alarms the whole front. An enemy who was warned is not surprised at all. Judgement (D).
/// </remarks>
internal static class Surprise
{
    /// <summary>The whole front is awake this long after the first blow, days.</summary>
    private const double AlarmDays = 2;

    /// <summary>What is left after so many times the time in which surprise fades to a third, a thousandth, counts for nothing.</summary>
    private const double ForgottenAfter = 7;

    /// <summary>A blow delays the orders of those within this distance of its troops, km.</summary>
    private const double SectorKm = 30;

    /// <summary>sigma of a plan entry's blow at this time, in [0, 1]; 0 without an entry.</summary>
    public static double Of(CampaignRun run, int plan)
    {
        if (plan < 0 || run.Theater.Without(Mechanism.Surprise))
        {
            return 0;
        }

        var side = run.Theater.Orders.PlanSide[plan];
        var start = run.Input(InputKind.SideWarningDays, 1 - side) > 0 ? 0 : Unexpected(run, side, plan);
        if (start <= 0)
        {
            return 0;
        }

        var command = run.State.Command;
        var since = Math.Min(command.ContactDay[plan], command.AlarmDay[side] + AlarmDays);
        var days = Math.Max(0, run.Day - since);
        return days > ForgottenAfter * SurpriseLaw.FadesDays ? 0 : SurpriseLaw.At(start, days);
    }

    /// <summary>sigma0 of a plan entry's blow: from what the enemy's command believed at the start, where the scenario says so.</summary>
    private static double Unexpected(CampaignRun run, int side, int plan) => run.Theater.BeliefOf[plan]
        ? 1 - run.Input(InputKind.BeliefPrior, 1 - side)
        : run.Input(InputKind.SideSurprise, side) * (1 - run.Input(InputKind.PlanExpected, plan));

    /// <summary>sigma of a formation's blow.</summary>
    public static double By(CampaignRun run, int formation) => Of(run, run.Theater.Orders.Plan[formation]);

    /// <summary>The largest sigma of the blows that fall near a formation, in [0, 1].</summary>
    public static double Over(CampaignRun run, int formation)
    {
        var (formations, roster, ground) = (run.State.Formations, run.Theater.Roster, run.Theater.Ground);
        var (enemy, node) = (1 - roster.Side[formation], formations.Node[formation]);
        var most = 0.0;
        foreach (var other in roster.OfSide[enemy])
        {
            if (formations.Status[other] == FormationStatus.Ready
                && formations.Stance[other] is Stance.Attack or Stance.Follow
                && run.Day >= formations.FromDay[other]
                && ground.StraightKm(formations.Node[other], node) <= SectorKm)
            {
                most = Math.Max(most, By(run, other));
            }
        }

        return most;
    }

    /// <summary>An attacker has met the enemy, or entered his ground: the clock of his sector runs.</summary>
    public static void NoteContact(CampaignRun run, int formation)
    {
        var (command, plan, side) = (run.State.Command, run.Theater.Orders.Plan[formation], run.Theater.Roster.Side[formation]);
        command.AlarmDay[side] = Math.Min(command.AlarmDay[side], run.Day);
        if (plan >= 0)
        {
            command.ContactDay[plan] = Math.Min(command.ContactDay[plan], run.Day);
        }
    }
}
