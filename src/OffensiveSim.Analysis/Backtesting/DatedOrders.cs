using System.Globalization;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Analysis.Backtesting;

/// <summary>
/// Which places fall, or are attacked, on a date that the scenario itself gives: agreement with history there is written in, and is not scored.
/// </summary>
/// <remarks>
/// A place is conditioned where (1) every attack of the taking side that names it waits for a date, and one of them that needs nothing but the date (the first day of an
/// entry, the arrival of its formations, or a rule with the condition <c>day</c>) names it first; or (2) a rule with the condition <c>day</c> sends its garrison elsewhere.
/// What follows from a date further down the road is scored, and so is what follows from strikes on crossings: they wear supply down, and whether a place falls for it is the model's answer.
/// </remarks>
internal sealed class DatedOrders(TheaterDefinition theater)
{
    /// <summary>Why a capture is conditioned, for people; null where it is not.</summary>
    /// <param name="node">Index of the place.</param>
    /// <param name="side">Index of the side that takes it.</param>
    public string? Of(int node, int side) => Attacked(node, side) ?? SentAway(node, 1 - side);

    private string? Attacked(int node, int side)
    {
        var orders = theater.Plans.Where(plan => plan.Side == side).SelectMany(Attacks).Where(order => order.Targets.Contains(node)).ToList();
        if (orders.Count == 0 || orders.Exists(order => order.Day <= 0))
        {
            return null;
        }

        var direct = orders.Where(order => order.ByDateAlone && order.Targets[0] == node).OrderBy(order => order.Day).FirstOrDefault();
        return direct is null ? null : $"attacked by order from day {Day(direct.Day)} (plan {direct.Plan})";
    }

    private IEnumerable<Order> Attacks(PlanDefinition plan)
    {
        if (plan.Stance is Stance.Attack or Stance.Follow)
        {
            var arrival = plan.Formations.Count == 0 ? 0 : plan.Formations.Min(formation => theater.Formations[formation].ArrivesDay);
            yield return new Order(plan.Id, Math.Max(plan.FromDay, arrival), ByDateAlone: true, plan.Nodes);
        }

        foreach (var rule in plan.Rules.Where(rule => rule.Then is (ActionKind.Attack or ActionKind.Follow) && rule.Targets.Count > 0))
        {
            var dated = rule.When == ConditionKind.Day;
            yield return new Order(plan.Id, dated ? Math.Max(rule.Value, rule.AfterDay) : rule.AfterDay, dated, rule.Targets);
        }
    }

    private string? SentAway(int node, int side)
    {
        foreach (var plan in theater.Plans.Where(plan => plan.Side == side))
        {
            var away = plan.Rules.FirstOrDefault(rule =>
                rule.When == ConditionKind.Day && rule.Then is (ActionKind.WithdrawTo or ActionKind.MoveTo) && !rule.Targets.Contains(node));
            if (away is not null && plan.Formations.Any(formation => Garrison(formation) == node))
            {
                return $"its garrison is ordered away on day {Day(Math.Max(away.Value, away.AfterDay))} (plan {plan.Id})";
            }
        }

        return null;
    }

    // Where an entry tells it to hold, else where it stands at the start.
    private int Garrison(int formation)
    {
        var hold = theater.Plans.FirstOrDefault(plan => plan.Stance == Stance.Hold && plan.Nodes.Count > 0 && plan.Formations.Contains(formation));
        return hold is null ? theater.Formations[formation].Node : hold.Nodes[0];
    }

    private static string Day(double day) => day.ToString("0.##", CultureInfo.InvariantCulture);

    private sealed record Order(string Plan, double Day, bool ByDateAlone, IReadOnlyList<int> Targets);
}
