using OffensiveSim.Ensembles.Results;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Cli.Answers;

/// <summary>Pauses and culmination, by side.</summary>
internal static class PaceTable
{
    /// <summary>The table: sides that attack in some campaign.</summary>
    public static PlainTable Of(CompiledScenario scenario, Summary summary, ScenarioNames names)
    {
        var (start, days) = (scenario.Document.Start, scenario.Theater.Days);
        var table = new PlainTable("Pause and culmination", "side", "pauses in", "first pause", "culminates in", "when", "most often because");
        foreach (var id in scenario.SideIds.Where(summary.Logistics.ContainsKey))
        {
            var (pause, culmination) = (summary.Logistics[id].Pause, summary.Logistics[id].Culmination);
            table.Add(
                names.Side(id),
                Figures.Frequency(pause.Share),
                Figures.When(start, pause.Day, days),
                Figures.Frequency(culmination.Share),
                Figures.When(start, culmination.Day, days),
                culmination.Cause is { } cause ? AnswerSentences.Cause(cause) : Figures.Nothing);
        }

        table.Note("Pause: two thirds of the assault formations refit for 2 days. Culmination: no objective falls and no attack gets 2 km further for 14 days; not judged in the last 14 days.");
        return table;
    }
}
