namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>Every node has a link.</summary>
internal sealed class LonelyNodeCheck : IScenarioCheck
{
    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, Findings findings)
    {
        var linked = scenario.Links.Select(LinkEnds.Of).SelectMany(ends => new[] { ends.From?.Id, ends.To?.Id }).ToHashSet();
        foreach (var node in scenario.Nodes.Where(node => !linked.Contains(node.Id)))
        {
            findings.Error(node.Place, $"No link leads to the node `{node.Id}`.", "Add a road to a neighbour, or remove the node.");
        }
    }
}
