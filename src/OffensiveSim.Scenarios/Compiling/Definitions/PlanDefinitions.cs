using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Compiling.Definitions;

/// <summary>
/// Plans as the engine takes them: the entries of the scenario through the sides, then one for each formation without a stance, which holds
/// where it stands and bears the formation's id.
/// </summary>
internal static class PlanDefinitions
{
    /// <summary>The plans of a checked scenario.</summary>
    public static IReadOnlyList<PlanDefinition> Of(ScenarioIndex scenario)
    {
        var assignment = scenario.Assignment();
        var unassigned = Enumerable.Range(0, scenario.Formations.Count).Where(formation => assignment[formation] < 0).Select(formation => new PlanDefinition
        {
            Id = scenario.Formations[formation].Row.Id,
            Side = scenario.Formations[formation].Side,
            Formations = [formation],
            Stance = Stance.Hold,
        });
        return [.. scenario.Plans.Select(plan => Of(scenario, plan.Side, plan.Row, plan.Orders)), .. unassigned];
    }

    private static PlanDefinition Of(ScenarioIndex scenario, int side, PlanSection row, PlanOrders orders) => new()
    {
        Id = row.Id,
        Side = side,
        Formations = [.. orders.With.Select(scenario.Formation.IndexOf)],
        Stance = orders.Stance,
        Nodes = [.. orders.Nodes.Select(scenario.Node.IndexOf)],
        FromDay = orders.FromDay?.Value ?? 0,
        Expected = orders.Expected?.Value ?? 0,
        HoldOrder = row.HoldOrder,
        Deadline = row.HoldDeadline is { } deadline ? new HoldDeadline(scenario.Node.IndexOf(deadline.Keep), deadline.UntilDay.Value) : null,
        Rules = [.. row.Rules.Select(rule => Of(scenario, rule))],
    };

    private static RuleDefinition Of(ScenarioIndex scenario, RuleSection rule)
    {
        var (when, node, value) = RuleParts.Conditions(rule.When)[0];
        var (then, targets) = RuleParts.Actions(rule.Then)[0];
        return new RuleDefinition
        {
            When = when,
            Node = scenario.Node.IndexOf(node),
            Value = value,
            Then = then,
            Targets = [.. targets.Select(scenario.Node.IndexOf)],
            AfterDay = rule.AfterDay,
            ForDays = rule.ForDays,
            ExtraDelayDays = rule.ExtraDelayDays,
            Free = rule.Free,
        };
    }
}
