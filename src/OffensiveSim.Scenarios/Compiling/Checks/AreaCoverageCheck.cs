using OffensiveSim.Scenarios.Compiling.Ground;

namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>The whole area is near some node: ground that is not can never change hands.</summary>
internal sealed class AreaCoverageCheck : IGroundCheck
{
    private const double LargestGap = 0.02;

    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, MeasuredGround ground, Findings findings)
    {
        var theater = scenario.Document.Theater;
        if (theater.Area is not { } area || theater.IsUnread(nameof(theater.Nodes)) || theater.IsUnread(nameof(theater.Fronts)))
        {
            return;
        }

        var covered = ground.CellKm2.Sum();
        if (covered <= 0)
        {
            findings.Error(area.Place, "No node's ground lies in the area.", "Check that its positions are [longitude, latitude].");
        }
        else if (covered < ground.AreaKm2 * (1 - LargestGap))
        {
            findings.Warn(
                area.Place,
                $"{ground.AreaKm2 - covered:F0} of the area's {ground.AreaKm2:F0} km2 are more than {VoronoiCells.ReachKm} km from every node, and never change hands.",
                "Add nodes there, or draw the area tighter.");
        }
    }
}
