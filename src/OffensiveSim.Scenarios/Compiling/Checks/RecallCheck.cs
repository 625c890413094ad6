using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>A recall is of somebody on a front, for a reason that is seen from there, to a station in the area that a railway leads to.</summary>
internal sealed class RecallCheck : IScenarioCheck
{
    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, Findings findings)
    {
        var outside = scenario.Outside();
        var sent = scenario.Document.Sides.Values.SelectMany(side => side.Sent).SelectMany(sent => sent.Formations.Select(formation => (formation.Id, To: scenario.Node.IndexOf(sent.To)))).ToLookup(pair => pair.Id, pair => pair.To);
        var railways = Railways(scenario);
        foreach (var (plan, orders, rule) in scenario.Plans.SelectMany(plan => plan.Row.Rules.Where(rule => rule.Then.Recall is { Count: > 0 }).Select(rule => (plan.Row, plan.Orders, rule))))
        {
            int[] from =
            [
                .. orders.With.Select(scenario.Formation.IndexOf).Where(formation => formation >= 0).Select(formation => scenario.Formations[formation].Row)
                    .SelectMany(row => sent[row.Id].Append(scenario.Node.IndexOf(row.At))).Where(node => node >= 0 && outside[node]).Distinct(),
            ];
            var known = !orders.WithUnread && !scenario.Node.IsOpen && orders.With.All(reference => scenario.Formation.IndexOf(reference) >= 0);
            if (from.Length == 0 && known)
            {
                findings.Error(rule.Place, $"A rule of `{plan.Id}` recalls formations of which none stands on a front outside the area, or was sent there.", "Put one into a node of `theater.fronts`, or name it under `sent`; whoever is in the area takes `move_to`.");
            }

            if (rule.When.Threatened?.Id == RuleParts.Self || rule.When.SupplyThreatened?.Id == RuleParts.Self
                || rule.When is { StockBelow: not null } or { CohesionBelow: not null } or { IsolatedDays: not null })
            {
                findings.Error(rule.Place, $"A rule of `{plan.Id}` recalls for what happens to the formations themselves, and nothing happens to them on a front.", "Use day, held, not_held, lost, believes, or threatened and supply_threatened with a place.");
            }

            foreach (var target in rule.Then.Recall!)
            {
                CheckStation(scenario, outside, railways, from, target, findings);
            }
        }
    }

    private static void CheckStation(ScenarioIndex scenario, IReadOnlyList<bool> outside, int[] railways, int[] from, Reference target, Findings findings)
    {
        if (scenario.Node.IndexOf(target) is not (var station and >= 0))
        {
            return;
        }

        if (outside[station])
        {
            findings.Error(target.Place, $"`{target.Id}` lies in a front outside the area.", "Recall formations to a station in the area.");
        }
        else if (scenario.KnowsEveryWay && from.FirstOrDefault(start => railways[start] != railways[station], -1) is var start and >= 0)
        {
            findings.Error(target.Place, $"No railway leads from `{scenario.Nodes[start].Id}` to `{target.Id}`.", "Add links with `mode: rail`, or name another station.");
        }
    }

    /// <summary>By node: a number that nodes share which railways join.</summary>
    private static int[] Railways(ScenarioIndex scenario)
    {
        var group = Enumerable.Range(0, scenario.Nodes.Count).ToArray();
        int Root(int node)
        {
            while (group[node] != node)
            {
                node = group[node] = group[group[node]];
            }

            return node;
        }

        foreach (var (a, b) in scenario.Links.Where(link => link.Mode == LinkMode.Rail && link.Bridge != BridgeState.Down).Select(scenario.Ends).Where(ends => ends.A >= 0 && ends.B >= 0))
        {
            group[Root(a)] = Root(b);
        }

        return [.. group.Select((_, node) => Root(node))];
    }
}
