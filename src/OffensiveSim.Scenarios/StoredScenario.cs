using OffensiveSim.Scenarios.Compiling;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios;

/// <summary>A scenario as a finished folder keeps it: enough to run it again and to tell its answer, without labels, map and history.</summary>
public static class StoredScenario
{
    /// <summary>What the scenario's hold orders say is lost with a place, by plan entry: the one thing a summary quotes that the canonical text leaves out. Null where it has none.</summary>
    /// <param name="scenario">The scenario.</param>
    public static IReadOnlyDictionary<string, string>? CostsOf(CompiledScenario scenario)
    {
        var costs = scenario.Document.Sides.Values.SelectMany(side => side.Plan).Where(plan => plan.HoldDeadline is not null).ToDictionary(plan => plan.Id, plan => plan.HoldDeadline!.Cost);
        return costs.Count > 0 ? costs : null;
    }

    /// <summary>Rebuilds one.</summary>
    /// <param name="name">Its title.</param>
    /// <param name="canonical">Its canonical text.</param>
    /// <param name="costs">As <see cref="CostsOf"/> gave them.</param>
    /// <returns>Null where the text is none that this version writes.</returns>
    public static CompiledScenario? Rebuild(string name, string canonical, IReadOnlyDictionary<string, string>? costs)
    {
        if (CanonicalReader.Read(canonical) is not { } read)
        {
            return null;
        }

        var (start, theater) = read;
        return new CompiledScenario
        {
            Document = new ScenarioDocument
            {
                Name = name,
                Start = start,
                Days = theater.Days,
                Sides = theater.Sides.Select((side, index) => (side.Id, Index: index)).ToDictionary(side => side.Id, side => new SideSection
                {
                    Plan = [.. theater.Plans.Where(plan => plan.Side == side.Index && plan.Deadline is not null).Select(plan => new PlanSection { Id = plan.Id, HoldDeadline = new DeadlineSection { Cost = costs?.GetValueOrDefault(plan.Id) ?? "" } })],
                }),
            },
            Theater = theater,
            Map = new MapGeometry { Nodes = [], Cells = [], Lines = [], Area = [] },
            SideIds = [.. theater.Sides.Select(side => side.Id)],
            History = [],
            Hash = CanonicalText.HashOf(canonical),
            Canonical = canonical,
        };
    }
}
