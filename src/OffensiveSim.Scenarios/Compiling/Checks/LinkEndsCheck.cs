using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>A link has two different ends, and is the only one of its mode between them.</summary>
internal sealed class LinkEndsCheck : IScenarioCheck
{
    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, Findings findings)
    {
        var seen = new Dictionary<(string, string, LinkMode), Place>();
        foreach (var row in scenario.Links)
        {
            var (from, to) = LinkEnds.Of(row);
            if (row.Between is not null && (row.From is not null || row.To is not null))
            {
                findings.Error(row.Place, "The link has both `between` and `from` or `to`.", "Give `between: [one, other]`, or the two keys.");
            }
            else if (row.Between is { Count: not 2 })
            {
                findings.Error(row.Place, $"`between` has {row.Between.Count} nodes.", "Name the two ends.");
            }
            else if (LinkEnds.IsUnread(row))
            {
                continue;
            }
            else if (from is null || to is null)
            {
                findings.Error(row.Place, "The link lacks an end.", "Give `between: [one, other]`, or the keys `from` and `to`.");
            }
            else if (from.Id == to.Id)
            {
                findings.Error(row.Place, $"The link leads from `{from.Id}` to itself.", "Name two different nodes.");
            }
            else if (!row.IsUnread(nameof(row.Mode)) && string.CompareOrdinal(from.Id, to.Id) is var order && !seen.TryAdd(order < 0 ? (from.Id, to.Id, row.Mode) : (to.Id, from.Id, row.Mode), row.Place))
            {
                var first = seen[order < 0 ? (from.Id, to.Id, row.Mode) : (to.Id, from.Id, row.Mode)];
                var word = row.Mode == LinkMode.Road ? "road" : "railway";
                findings.Error(row.Place, $"There are two links `{from.Id}--{to.Id}` of mode {(row.Mode == LinkMode.Road ? "road" : "rail")}.", $"The first is at {first}; keep the better {word}.");
            }
        }
    }
}
