using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Processes.Command;

/// <summary>Who must hold, and until when; and what has been given up before its day.</summary>
/// <remarks>A hold order forbids withdrawals marked free and attempts to break out, until its deadline where it has one. That leaders hold places for a date is what the scenario says, not what a law finds.</remarks>
internal static class HoldOrders
{
    /// <summary>Must a formation hold at this time?</summary>
    public static bool Bind(CampaignRun run, int formation)
    {
        var orders = run.Theater.Orders;
        if (!orders.MustHold[formation] || run.Theater.Without(Mechanism.HoldOrders))
        {
            return false;
        }

        foreach (var plan in orders.HoldPlans[formation])
        {
            if (run.Day < run.Input(InputKind.PlanHoldUntilDay, plan))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A place has fallen: was it to be held until a later day?</summary>
    public static void NoteLoss(CampaignRun run, int node, int to)
    {
        var (orders, lost) = (run.Theater.Orders, run.Record.DeadlineLostDay);
        for (var deadline = 0; deadline < lost.Length; deadline++)
        {
            var plan = orders.DeadlinePlan[deadline];
            var day = run.Day + CampaignRun.StepDays;
            if (orders.DeadlineNode[deadline] == node && orders.PlanSide[plan] != to && double.IsNaN(lost[deadline]) && day < run.Input(InputKind.PlanHoldUntilDay, plan))
            {
                lost[deadline] = day;
                run.Trace?.LostBeforeDeadline(node, orders.PlanSide[plan], run.Input(InputKind.PlanHoldUntilDay, plan));
            }
        }
    }
}
