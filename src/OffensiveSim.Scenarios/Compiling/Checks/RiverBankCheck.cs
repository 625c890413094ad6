using OffensiveSim.Scenarios.Compiling.Ground;

namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>A node lies clearly on one bank: on the line of a river it depends on the last digit which.</summary>
internal sealed class RiverBankCheck : IGroundCheck
{
    private const double NearestKm = 0.05;

    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, MeasuredGround ground, Findings findings)
    {
        for (var node = 0; node < ground.Nodes.Count; node++)
        {
            if (ground.Cells[node] is not null && ground.Rivers.Any(river => river.DistanceTo(ground.Nodes[node]) < NearestKm))
            {
                findings.Warn(
                    scenario.Nodes[node].Place,
                    $"The node `{scenario.Nodes[node].Id}` lies on the line of a river, so that its bank is a matter of digits.",
                    $"Draw the river at least {NearestKm * 1000:F0} m to one side of it.");
            }
        }
    }
}
