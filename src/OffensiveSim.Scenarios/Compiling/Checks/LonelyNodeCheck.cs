using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>Every node has a link.</summary>
internal sealed class LonelyNodeCheck : IScenarioCheck
{
    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, Findings findings)
    {
        if (scenario.Document.Theater.IsUnread(nameof(TheaterSection.Links)) || scenario.Node.HasDouble || scenario.Links.Any(LinkEnds.IsUnread))
        {
            return;
        }

        var linked = scenario.Links.Select(LinkEnds.Of).SelectMany(ends => new[] { ends.From?.Id, ends.To?.Id }).OfType<string>().ToHashSet();

        // A link with a misspelt end is told as such, and leads where it was meant to.
        foreach (var meant in linked.Where(id => scenario.Node.IndexOf(id) < 0).Select(scenario.Node.Nearest).OfType<string>().ToArray())
        {
            linked.Add(meant);
        }

        foreach (var node in scenario.Nodes.Where(node => node.Id.Length > 0 && !node.IsUnread(nameof(node.Id)) && !linked.Contains(node.Id)))
        {
            findings.Error(node.Place, $"No link leads to the node `{node.Id}`.", "Add a road to a neighbour, or remove the node.");
        }
    }
}
