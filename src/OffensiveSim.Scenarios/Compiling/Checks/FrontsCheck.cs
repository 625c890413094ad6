using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>Only railways lead to fronts outside the area; who stands there, or was sent there, is neither two ways away nor due by the calendar.</summary>
internal sealed class FrontsCheck : IScenarioCheck
{
    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, Findings findings)
    {
        var outside = scenario.Outside();
        CheckGround(scenario, outside, findings);
        foreach (var (_, row) in scenario.Formations.Where(formation => IsOutside(scenario, outside, formation.Row.At) && formation.Row.ArrivesDay is not null))
        {
            findings.Error(row.Place, $"`{row.Id}` stands on a front outside the area and has a day of arrival.", "It comes when a rule recalls it: remove `arrives_day`.");
        }

        var sentBy = new Dictionary<string, string>();
        foreach (var (side, sent) in scenario.Document.Sides.Values.SelectMany((side, index) => side.Sent.Select(sent => (index, sent))))
        {
            if (scenario.Node.IndexOf(sent.To) is var to and >= 0 && (!outside[to] || (scenario.Controller(to) is var holder and >= 0 && holder != side)))
            {
                findings.Error(sent.To.Place, $"`{sent.To.Id}` is no node of a front that {scenario.SideIds[side]} holds.", "Name one of `theater.fronts`, on the own side.");
            }

            foreach (var reference in sent.Formations)
            {
                CheckSent(scenario, outside, sent, reference, findings);
                if (!sentBy.TryAdd(reference.Id, sent.Id))
                {
                    findings.Error(reference.Place, $"`{reference.Id}` was sent twice: by `{sentBy[reference.Id]}` and `{sent.Id}`.", "Name it once.");
                }
            }
        }
    }

    private static void CheckGround(ScenarioIndex scenario, IReadOnlyList<bool> outside, Findings findings)
    {
        foreach (var link in scenario.Links.Where(link => link.Mode == LinkMode.Road && !link.IsUnread(nameof(link.Mode))))
        {
            var (a, b) = scenario.Ends(link);
            if ((a >= 0 && outside[a]) || (b >= 0 && outside[b]))
            {
                findings.Error(link.Place, $"A road leads to `{scenario.Nodes[a >= 0 && outside[a] ? a : b].Id}`, which lies in a front outside the area.", "Only railways lead to a front: give the link `mode: rail`, or take the node out of `fronts`.");
            }
        }

        var first = new Dictionary<string, string>();
        foreach (var (front, node) in scenario.Document.Theater.Fronts.SelectMany(front => front.Nodes.Select(node => (front, node))))
        {
            if (!first.TryAdd(node.Id, front.Id))
            {
                findings.Error(node.Place, $"`{node.Id}` belongs to the front `{first[node.Id]}` already.", "Name it once.");
            }
        }
    }

    private static void CheckSent(ScenarioIndex scenario, IReadOnlyList<bool> outside, SentSection sent, Reference reference, Findings findings)
    {
        if (scenario.Formation.IndexOf(reference) is not (var formation and >= 0))
        {
            return;
        }

        var row = scenario.Formations[formation].Row;
        if (IsOutside(scenario, outside, row.At))
        {
            findings.Error(reference.Place, $"`{reference.Id}` of `{sent.Id}` stands on a front already.", "Let its `at` be the place in the area where it would stand, had it not gone.");
        }
        else if (row.ArrivesDay is not null)
        {
            findings.Error(reference.Place, $"`{reference.Id}` of `{sent.Id}` has a day of arrival.", "Remove its `arrives_day`, or do not send it.");
        }
    }

    private static bool IsOutside(ScenarioIndex scenario, IReadOnlyList<bool> outside, Reference? at) => scenario.Node.IndexOf(at) is var node and >= 0 && outside[node];
}
