using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>An entry of a plan has one stance, or is there for its rules.</summary>
internal sealed class PlanStanceCheck : IScenarioCheck
{
    private const string Choices = "Give exactly one of attack, follow, hold, reserve and plug; or `with` and `rules`, to add rules to formations of other entries.";

    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, Findings findings)
    {
        foreach (var (_, plan, orders) in scenario.Plans)
        {
            var stances = PlanOrders.StancesOf(plan);
            if (stances.Count > 1)
            {
                findings.Error(plan.Place, $"The plan entry `{plan.Id}` has {stances.Count} stances: {string.Join(", ", stances)}.", Choices);
            }
            else if (stances.Count == 0 && PlanOrders.StanceUnread(plan))
            {
                continue;
            }
            else if (stances.Count == 0 && !plan.IsUnread(nameof(plan.With)) && !plan.IsUnread(nameof(plan.Rules)) && (plan.With.Count == 0 || plan.Rules.Count == 0))
            {
                findings.Error(plan.Place, $"The plan entry `{plan.Id}` orders nothing.", Choices);
            }
            else if (stances.Count == 1 && plan.With.Count > 0)
            {
                findings.Error(plan.With[0].Place, $"The plan entry `{plan.Id}` has `with` beside `{stances[0]}`.", $"Move the formations into `{stances[0]}: {{ with: [...] }}`.");
            }
            else if (orders.With.Count == 0)
            {
                if (orders.WithUnread)
                {
                    continue;
                }

                findings.Error(plan.Place, $"The plan entry `{plan.Id}` commands no formation.", "Name its formations under `with`.");
            }
            else if (orders.Stance is Stance.Attack or Stance.Follow && orders.Nodes.Count == 0 && !orders.NodesUnread)
            {
                findings.Error(plan.Place, $"The plan entry `{plan.Id}` goes nowhere.", "Name its objectives in order under `through`.");
            }
            else if (orders.Stance is Stance.Reserve && orders.Nodes.Count == 0 && !orders.NodesUnread)
            {
                findings.Error(plan.Place, $"The reserve `{plan.Id}` has no place to wait at.", "Name places in order of preference under `at`.");
            }
        }
    }
}
