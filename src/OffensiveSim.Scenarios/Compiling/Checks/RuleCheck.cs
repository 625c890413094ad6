using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>A rule has one condition and one action.</summary>
internal sealed class RuleCheck : IScenarioCheck
{
    private const string Conditions = "Give exactly one of day, held, not_held, lost, threatened, supply_threatened, stock_below, cohesion_below, isolated_days, believes.";
    private const string Actions = "Give exactly one of attack, follow, hold, move_to, withdraw_to, recall.";

    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, Findings findings)
    {
        foreach (var (plan, rule) in scenario.Plans.SelectMany(plan => plan.Row.Rules.Select(rule => (plan.Row, rule))))
        {
            var conditions = RuleParts.Conditions(rule.When);
            if (conditions.Count > 1 || (conditions.Count == 0 && rule.When.Unread.Count == 0))
            {
                findings.Error(rule.Place, $"A rule of `{plan.Id}` has {Count(conditions.Count, "condition")} under `when`.", Conditions);
            }

            var actions = RuleParts.Actions(rule.Then);
            if (actions.Count > 1 || (actions.Count == 0 && rule.Then.Unread.Count == 0))
            {
                findings.Error(rule.Place, $"A rule of `{plan.Id}` has {Count(actions.Count, "action")} under `then`.", Actions);
            }
            else if (rule.Then.Unread.Count == 0 && actions[0] is var (kind, targets) && kind != ActionKind.Hold && targets.Count == 0)
            {
                findings.Error(rule.Place, $"A rule of `{plan.Id}` orders to nowhere.", "Name at least one node.");
            }

            if (rule.Free && actions is [(not ActionKind.WithdrawTo, _)])
            {
                findings.Error(rule.Place, $"A rule of `{plan.Id}` is marked `free`, which says that a hold order cancels it, and withdraws nobody.", "Use `free` with `withdraw_to` only.");
            }
        }
    }

    private static string Count(int count, string what) => count == 0 ? $"no {what}" : $"{count} {what}s";
}
