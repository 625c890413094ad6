using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Scenarios.Compiling.Definitions;

/// <summary>What a run is measured by, as the engine takes it.</summary>
internal static class OutcomesDefinitions
{
    /// <summary>The outcomes of a checked scenario.</summary>
    public static OutcomesDefinition Of(ScenarioIndex scenario)
    {
        var outcomes = scenario.Document.Outcomes;
        return new OutcomesDefinition
        {
            Objectives = [.. outcomes.Objectives.Select(row => new ObjectiveDefinition(scenario.Node.IndexOf(row.Capture), scenario.Side.IndexOf(row.By)))],
            Pockets =
            [
                .. outcomes.Pockets.Select(row => new PocketDefinition(
                    row.Id,
                    scenario.Side.IndexOf(row.Of),
                    [.. row.Plan.SelectMany(plan => scenario.Plans[scenario.Plan.IndexOf(plan)].Orders.With).Select(scenario.Formation.IndexOf).Distinct().Order()])
                {
                    Nodes = [.. row.At.Select(scenario.Node.IndexOf).Distinct().Order()],
                }),
            ],
            TerritoryBy = scenario.Side.IndexOf(outcomes.Territory?.By ?? outcomes.Objectives[0].By),
        };
    }
}
