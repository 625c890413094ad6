using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>A formation has its stance from one entry of the plan; from none, it holds where it stands.</summary>
internal sealed class FormationAssignmentCheck : IScenarioCheck
{
    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, Findings findings)
    {
        var first = new Dictionary<int, string>();
        foreach (var (_, plan, orders) in scenario.Plans)
        {
            var inThis = new HashSet<int>();
            foreach (var reference in orders.With)
            {
                var formation = scenario.Formation.IndexOf(reference);
                if (formation >= 0 && !inThis.Add(formation))
                {
                    findings.Error(reference.Place, $"`{reference.Id}` is named twice in the plan entry `{plan.Id}`.");
                }
                else if (formation >= 0 && orders.Stance is not null && !first.TryAdd(formation, plan.Id))
                {
                    findings.Error(
                        reference.Place,
                        $"`{reference.Id}` has a stance from the plan entry `{first[formation]}` already.",
                        "Name it in one entry with a stance; further rules go into an entry with only `with` and `rules`.");
                }
            }
        }

        var known = scenario.Document.Sides.Values.Select((side, index) => KnowsEveryOrder(scenario, side, index)).ToArray();
        for (var formation = 0; formation < scenario.Formations.Count; formation++)
        {
            var (side, row) = scenario.Formations[formation];
            if (first.ContainsKey(formation) || !known[side])
            {
                continue;
            }

            findings.Warn(row.Place, $"`{row.Id}` has no stance from any plan entry: it holds where it stands.", "Name it under `hold` to say so, or in another entry.");
            if (scenario.Plan.IndexOf(row.Id) is var plan and >= 0)
            {
                findings.Error(scenario.Plans[plan].Row.Place, $"The plan entry `{row.Id}` is called like a formation without a stance.", "Give the entry another id, or the formation a stance.");
            }
        }
    }

    private static bool KnowsEveryOrder(ScenarioIndex scenario, SideSection side, int index) =>
        !side.IsUnread(nameof(side.Plan))
        && scenario.Plans.Where(plan => plan.Side == index).All(plan => !plan.Orders.WithUnread
            && !PlanOrders.StanceUnread(plan.Row) && plan.Orders.With.All(reference => scenario.Formation.IndexOf(reference) >= 0));
}
