using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>Trains reach a railhead from a source over own ground, else it hands nothing over at the start.</summary>
internal sealed class RailheadCheck : IScenarioCheck
{
    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, Findings findings)
    {
        if (!scenario.KnowsEveryWay)
        {
            return;
        }

        foreach (var (side, index) in scenario.Document.Sides.Values.Select((side, index) => (side, index)))
        {
            if (side.Supply.IsUnread(nameof(side.Supply.Sources)) || side.Supply.Sources.Any(source => scenario.Node.IndexOf(source.Node) < 0))
            {
                continue;
            }

            var reached = ReachedByRail(scenario, side.Supply.Sources.Select(source => scenario.Node.IndexOf(source.Node)).Where(node => node >= 0), index);
            foreach (var railhead in side.Supply.Railheads.Select(railhead => railhead.Node).Where(node => scenario.Node.IndexOf(node) is >= 0 and var node2 && !reached.Contains(node2)))
            {
                findings.Warn(
                    railhead.Place,
                    $"No railway leads from a source of {scenario.SideIds[index]} over its own ground to the railhead `{railhead.Id}`: it hands nothing over at the start.",
                    "Add rail links (`mode: rail`), or a source at the railhead.");
            }
        }
    }

    private static HashSet<int> ReachedByRail(ScenarioIndex scenario, IEnumerable<int> sources, int side)
    {
        var rails = scenario.Links.Where(link => link.Mode == LinkMode.Rail && link.Bridge != Format.BridgeState.Down)
            .Select(scenario.Ends).SelectMany(ends => new[] { ends, (A: ends.B, B: ends.A) }).ToLookup(ends => ends.A, ends => ends.B);
        var reached = new HashSet<int>(sources.Where(node => scenario.Controller(node) == side));
        var open = new Queue<int>(reached);
        while (open.TryDequeue(out var node))
        {
            foreach (var next in rails[node].Where(next => next >= 0 && scenario.Controller(next) == side && reached.Add(next)))
            {
                open.Enqueue(next);
            }
        }

        return reached;
    }
}
