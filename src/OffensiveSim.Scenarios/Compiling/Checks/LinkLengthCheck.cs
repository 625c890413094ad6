using OffensiveSim.Scenarios.Compiling.Ground;

namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>A link is no shorter than the straight line between its ends, and seldom much longer.</summary>
internal sealed class LinkLengthCheck : IGroundCheck
{
    private const double Tolerance = 0.02;
    private const double LongestDetour = 3;

    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, MeasuredGround ground, Findings findings)
    {
        foreach (var link in scenario.Links)
        {
            var (a, b) = scenario.Ends(link);
            if (a < 0 || b < 0 || a == b || link.IsUnread(nameof(link.Km)))
            {
                continue;
            }

            var straight = ground.Nodes[a].DistanceTo(ground.Nodes[b]);
            var name = LinkEnds.Of(link).Id(link.Mode);
            if (link.Km < straight * (1 - Tolerance))
            {
                findings.Error(link.Place, $"The link `{name}` is {link.Km} km long, and the straight line between its ends {straight:F1} km.", "Correct the length, or the position of an end.");
            }
            else if (link.Km > straight * LongestDetour)
            {
                findings.Warn(link.Place, $"The link `{name}` is {link.Km} km long, more than {LongestDetour} times the straight line of {straight:F1} km.", "Check the length, and the position of both ends.");
            }
        }
    }
}
