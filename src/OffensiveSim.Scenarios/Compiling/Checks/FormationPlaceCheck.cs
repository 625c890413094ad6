namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>Formations stand, or arrive, on own ground.</summary>
internal sealed class FormationPlaceCheck : IScenarioCheck
{
    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, Findings findings)
    {
        foreach (var (side, row) in scenario.Formations)
        {
            var node = scenario.Node.IndexOf(row.At);
            if (node >= 0 && scenario.Controller(node) is var holder and >= 0 && holder != side)
            {
                findings.Error(
                    row.At.Place,
                    $"`{row.Id}` of {scenario.SideIds[side]} stands in `{row.At.Id}`, which {scenario.SideIds[holder]} holds at the start.",
                    "Put it into a node of its own side, or change the node's controller.");
            }
        }
    }
}
