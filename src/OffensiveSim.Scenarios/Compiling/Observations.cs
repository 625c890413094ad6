using OffensiveSim.Scenarios.Format;
using OffensiveSim.Scenarios.Reading;

namespace OffensiveSim.Scenarios.Compiling;

/// <summary>Places what really happened on the scenario's clock.</summary>
internal static class Observations
{
    private const string Expected = "Write a date, 2022-09-10, for the whole day, or an instant, 2022-09-10T14:00:00Z.";

    /// <summary>The history of a scenario; what is wrong with it is told, and left out.</summary>
    public static IReadOnlyList<Observation> Of(ScenarioIndex scenario, Findings findings) =>
        [.. scenario.Document.History.Select(row => Of(scenario, row, findings)).OfType<Observation>()];

    private static Observation? Of(ScenarioIndex scenario, HistoryRow row, Findings findings)
    {
        var before = findings.Count;
        if (row.Captured is null && row.TerritoryKm2 is null && row.DepthKm is null
            && !row.IsUnread(nameof(row.Captured)) && !row.IsUnread(nameof(row.TerritoryKm2)) && !row.IsUnread(nameof(row.DepthKm)))
        {
            findings.Error(row.Place, "This row of history says nothing.", "Give `captured`, `territory_km2` or `depth_km`.");
        }

        if (row.Captured is not null && row.By is null && !row.IsUnread(nameof(row.By)))
        {
            findings.Error(row.Place, $"Who took `{row.Captured.Id}`?", "Give `by`.");
        }

        if (row.Between is not null && (row.Earliest is not null || row.Latest is not null))
        {
            findings.Error(row.Place, "This row has both `between` and `earliest` or `latest`.", "Give `between: [earliest, latest]`, or the two keys.");
        }
        else if (row.Between is { Count: not 2 })
        {
            findings.Error(row.Place, $"`between` has {row.Between.Count} dates.", "Give the earliest and the latest.");
        }

        var (earliest, latest) = row.Between is [var from, var to] ? (from, to) : (row.Earliest, row.Latest);
        var at = Read(scenario, row, row.At, findings);
        var low = earliest is null ? at : Read(scenario, row, earliest, findings);
        var high = latest is null ? at : Read(scenario, row, latest, findings);
        if (at is null || low is null || high is null)
        {
            return null;
        }

        // A date may be narrowed by bounds within its day; a time outside its bounds contradicts them.
        var (first, last) = (low.Value.From, high.Value.To);
        var (begin, end) = (Math.Max(first, at.Value.From), Math.Min(last, at.Value.To));
        var onlyTouching = begin == end && at.Value.From < at.Value.To && first < last;
        if (begin > end || onlyTouching)
        {
            findings.Error(row.Place, $"The bounds of this row do not hold its own time, {row.At}.", "Give the earliest time first, and the latest after it.");
        }

        return findings.Count > before ? null : new Observation(row, scenario.Node.IndexOf(row.Captured), scenario.Side.IndexOf(row.By), (begin + end) / 2, first, last);
    }

    /// <summary>Begin and end of what is written, in days since the start.</summary>
    private static (double From, double To)? Read(ScenarioIndex scenario, HistoryRow row, string text, Findings findings)
    {
        if (IsoDate.TryParse(text, out var start, out var wholeDay))
        {
            var day = (start - scenario.Document.Start).TotalDays;
            return (day, wholeDay ? day + 1 : day);
        }

        if (text.Length > 0)
        {
            findings.Error(row.Place, $"`{text}` is not a time.", Expected);
        }

        return null;
    }
}
