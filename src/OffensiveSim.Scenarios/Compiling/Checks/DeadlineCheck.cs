namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>A deadline is for a place that the side holds at the start.</summary>
internal sealed class DeadlineCheck : IScenarioCheck
{
    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, Findings findings)
    {
        foreach (var (side, plan, _) in scenario.Plans)
        {
            if (plan.HoldDeadline is { } deadline && scenario.Node.IndexOf(deadline.Keep) is var node and >= 0 && scenario.Controller(node) is var holder and >= 0 && holder != side)
            {
                findings.Error(deadline.Keep.Place, $"`{deadline.Keep.Id}` is not held by {scenario.SideIds[side]} at the start: it cannot be given up.", "Name a place of the own side.");
            }
        }
    }
}
