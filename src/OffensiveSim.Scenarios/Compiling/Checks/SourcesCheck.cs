using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>Supply enters on own ground, and each place once.</summary>
internal sealed class SourcesCheck : IScenarioCheck
{
    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, Findings findings)
    {
        foreach (var (side, index) in scenario.Document.Sides.Values.Select((side, index) => (side, index)))
        {
            foreach (var source in side.Supply.Sources)
            {
                var node = scenario.Node.IndexOf(source.Node);
                if (node >= 0 && scenario.Controller(node) is var holder and >= 0 && holder != index)
                {
                    findings.Error(
                        source.Node.Place,
                        $"The source `{source.Node.Id}` of {scenario.SideIds[index]} is held by {scenario.SideIds[holder]} at the start.",
                        "Put the source into a node of its own side.");
                }
            }

            Once(side.Supply.Sources.Select(source => source.Node), "source", findings);
            Once(side.Supply.Railheads.Select(railhead => railhead.Node), "railhead", findings);
        }
    }

    private static void Once(IEnumerable<Reference?> nodes, string what, Findings findings)
    {
        var seen = new HashSet<string>();
        foreach (var node in nodes.OfType<Reference>().Where(node => !seen.Add(node.Id)))
        {
            findings.Error(node.Place, $"There are two {what}s of this side at `{node.Id}`.", "Add their tonnes together.");
        }
    }
}
