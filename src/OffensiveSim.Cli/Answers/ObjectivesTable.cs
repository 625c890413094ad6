using OffensiveSim.Ensembles.Results;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Cli.Answers;

/// <summary>How often and when each objective falls, beside history.</summary>
internal static class ObjectivesTable
{
    /// <summary>The table.</summary>
    public static PlainTable Of(CompiledScenario scenario, Summary summary, AnswerSentences sentences, ScenarioNames names)
    {
        var (start, days) = (scenario.Document.Start, scenario.Theater.Days);
        var observed = Enumerable.Range(0, summary.Objectives.Count).Select(sentences.Observed).ToList();
        var withHistory = observed.Exists(seen => seen is not null);
        Cell[] heads = ["place", "falls in", new("early", "(10 %)", " "), new("typical", "(50 %)", " "), new("late", "(90 %)", " ")];
        var table = new PlainTable("When places fall", withHistory ? [.. heads, "history"] : heads);
        for (var i = 0; i < summary.Objectives.Count; i++)
        {
            var (objective, day) = (summary.Objectives[i], summary.Objectives[i].Day);
            Cell[] cells =
            [
                names.Node(objective.Node), Figures.Frequency(objective.Share),
                Figures.Day(start, day.P10, days), Figures.Day(start, day.P50, days), Figures.Day(start, day.P90, days),
            ];
            var history = observed[i] is { } seen ? Figures.Day(start, seen.Day, days) : Figures.Nothing;
            table.Add(withHistory ? [.. cells, history] : cells);
        }

        if (withHistory)
        {
            table.Note(Misses(summary, observed, names));
        }

        return table;
    }

    // History may lie anywhere between its earliest and latest day: only what lies outside with all of that is called a miss.
    private static string Misses(Summary summary, List<Observation?> observed, ScenarioNames names)
    {
        var misses = new List<string>();
        for (var i = 0; i < observed.Count; i++)
        {
            var (objective, seen) = (summary.Objectives[i], observed[i]);
            if (seen is not null && (objective.Day.P10 is not { } early || seen.Latest < early))
            {
                misses.Add($"{names.Node(objective.Node)} (really earlier)");
            }
            else if (seen is not null && objective.Day.P90 is { } late && seen.Earliest > late)
            {
                misses.Add($"{names.Node(objective.Node)} (really later)");
            }
        }

        return misses.Count == 0
            ? "Where history is known, it lies within what 8 of 10 campaigns span."
            : $"History lies outside what 8 of 10 campaigns span for {string.Join(", ", misses)}.";
    }
}
