using OffensiveSim.Scenarios.Compiling.Ground;

namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>No two nodes lie at the same place: there would be no ground between them.</summary>
internal sealed class SamePositionCheck : IGroundCheck
{
    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, MeasuredGround ground, Findings findings)
    {
        var first = new Dictionary<PlanePoint, int>();
        for (var node = 0; node < ground.Nodes.Count; node++)
        {
            if (!first.TryAdd(ground.Nodes[node], node))
            {
                var other = scenario.Nodes[first[ground.Nodes[node]]];
                findings.Error(
                    scenario.Nodes[node].Place,
                    $"The nodes `{other.Id}` and `{scenario.Nodes[node].Id}` have the same position.",
                    $"The other one is at {other.Place}; move or remove one of them.");
            }
        }
    }
}
