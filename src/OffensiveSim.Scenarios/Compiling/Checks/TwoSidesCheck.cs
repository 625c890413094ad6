namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>A campaign has two belligerents.</summary>
internal sealed class TwoSidesCheck : IScenarioCheck
{
    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, Findings findings)
    {
        if (scenario.SideIds.Count == 2 || scenario.Side.IsOpen)
        {
            return;
        }

        var place = scenario.Document.Sides.Values.Select(side => side.Place).LastOrDefault(scenario.Document.Place);
        findings.Error(place, $"There must be exactly two sides, and there are {scenario.SideIds.Count}.", "Put allies into one side: it acts under one plan.");
    }
}
