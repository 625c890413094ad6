using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Scenarios.Compiling.Ground;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>Orders and objectives lead to nodes that a road or open ground leads to, and never onto ground the side may not enter.</summary>
internal sealed class ReachabilityCheck : IGroundCheck
{
    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, MeasuredGround ground, Findings findings)
    {
        var regions = Enumerable.Range(0, scenario.SideIds.Count).Select(side => Regions(scenario, ground, side)).ToArray();
        var outside = scenario.Outside();

        // Who stands on a front outside the area comes by rail, to a station that is not known before.
        int StartOf(FormationRow row) => scenario.Node.IndexOf(row.At) is var node and >= 0 && !outside[node] ? node : -1;
        foreach (var (side, plan, orders) in scenario.Plans)
        {
            var targets = orders.Nodes.Concat(plan.Rules.SelectMany(rule => RuleParts.Actions(rule.Then)).SelectMany(action => action.Targets));
            foreach (var target in targets.Where(target => scenario.Node.IndexOf(target) >= 0))
            {
                foreach (var formation in orders.With.Select(scenario.Formation.IndexOf).Where(formation => formation >= 0 && scenario.Formations[formation].Side == side))
                {
                    var row = scenario.Formations[formation].Row;
                    if (Problem(scenario, regions[side], side, StartOf(row), target, row.Id) is var (message, hint))
                    {
                        findings.Error(target.Place, message, hint);
                        break;
                    }
                }
            }
        }

        foreach (var objective in scenario.Document.Outcomes.Objectives)
        {
            var side = scenario.Side.IndexOf(objective.By);
            if (side < 0 || scenario.Formation.IsOpen || scenario.Node.IndexOf(objective.Capture) < 0)
            {
                continue;
            }

            var starts = scenario.Formations.Where(formation => formation.Side == side).Select(formation => StartOf(formation.Row)).Where(node => node >= 0);
            var problems = starts.Select(start => Problem(scenario, regions[side], side, start, objective.Capture, $"any formation of {objective.By.Id}")).ToArray();
            if (problems.Length > 0 && problems.All(problem => problem is not null))
            {
                findings.Error(objective.Capture.Place, problems[0]!.Value.Message, problems[0]!.Value.Hint);
            }
        }
    }

    private static (string Message, string Hint)? Problem(ScenarioIndex scenario, int[] regions, int side, int start, Reference target, string who)
    {
        var node = scenario.Node.IndexOf(target);
        if (IsForbidden(scenario, node, side))
        {
            return ($"{scenario.SideIds[side]} may not enter `{target.Id}`: it is a sanctuary of {scenario.Nodes[node].SanctuaryOf!.Id}.", "Name another node, or remove the node's `sanctuary_of`.");
        }

        return start < 0 || !scenario.KnowsEveryWay || regions[start] == regions[node] ? null
            : ($"No road or open ground leads from `{scenario.Nodes[start].Id}` to `{target.Id}` for {who}.", "Add links, or name another node.");
    }

    private static bool IsForbidden(ScenarioIndex scenario, int node, int side) =>
        scenario.Side.IndexOf(scenario.Nodes[node].SanctuaryOf) is var owner and >= 0 && owner != side;

    /// <summary>By node: a number that nodes share where a side can get from one to the other.</summary>
    private static int[] Regions(ScenarioIndex scenario, MeasuredGround ground, int side)
    {
        var parent = Enumerable.Range(0, scenario.Nodes.Count).ToArray();
        int Root(int node)
        {
            while (parent[node] != node)
            {
                node = parent[node] = parent[parent[node]];
            }

            return node;
        }

        var roads = scenario.Links.Where(link => link.Mode == LinkMode.Road).Select(scenario.Ends).Where(ends => ends.A >= 0 && ends.B >= 0);
        foreach (var (a, b) in roads.Concat(ground.Contacts.Select(contact => (contact.A, contact.B))))
        {
            if (!IsForbidden(scenario, a, side) && !IsForbidden(scenario, b, side))
            {
                parent[Root(a)] = Root(b);
            }
        }

        return [.. parent.Select((_, node) => Root(node))];
    }
}
