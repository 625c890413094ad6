using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>A crossing group pools road links, and a link is in one group at most.</summary>
internal sealed class CrossingCheck : IScenarioCheck
{
    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, Findings findings)
    {
        var group = new Dictionary<int, string>();
        foreach (var crossing in scenario.Document.Theater.Crossings)
        {
            if (crossing.Links.Count == 0 && !crossing.IsUnread(nameof(crossing.Links)))
            {
                findings.Error(crossing.Place, $"The crossing `{crossing.Id}` has no links.", "Name road links as from--to.");
            }

            foreach (var reference in crossing.Links.Where(reference => scenario.Link.IndexOf(reference) >= 0))
            {
                var link = scenario.Link.IndexOf(reference);
                if (scenario.Links[link].Mode != LinkMode.Road)
                {
                    findings.Error(reference.Place, $"`{reference.Id}` is a railway.", "A crossing pools what roads carry.");
                }
                else if (!group.TryAdd(link, crossing.Id))
                {
                    findings.Error(reference.Place, $"The link `{reference.Id}` is in the crossing `{group[link]}` already.", "Name each link once.");
                }
            }
        }
    }
}
