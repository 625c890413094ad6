using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>Roads have classes of roads, railways of railways.</summary>
internal sealed class LinkClassCheck : IScenarioCheck
{
    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, Findings findings)
    {
        foreach (var link in scenario.Links.Where(link => !link.IsUnread(nameof(link.Mode)) && link.Class is { } given && IsRail(given) != (link.Mode == LinkMode.Rail)))
        {
            findings.Error(
                link.Place,
                $"The {(link.Mode == LinkMode.Rail ? "railway" : "road")} `{LinkEnds.Of(link).Id(link.Mode)}` has the class of a {(link.Mode == LinkMode.Rail ? "road" : "railway")}.",
                link.Mode == LinkMode.Rail ? "Use double_track or single_track." : "Use highway, regional or local.");
        }
    }

    private static bool IsRail(LinkClass given) => given is LinkClass.DoubleTrack or LinkClass.SingleTrack;
}
