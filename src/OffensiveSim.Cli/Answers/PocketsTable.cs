using OffensiveSim.Ensembles.Results;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Cli.Answers;

/// <summary>Whether each declared force was cut off, when, and what became of it.</summary>
internal static class PocketsTable
{
    /// <summary>The table.</summary>
    public static PlainTable Of(CompiledScenario scenario, Summary summary, ScenarioNames names)
    {
        var table = new PlainTable("Forces cut off: 500 men or more without a road to supply for a day or more", "force", "cut off in", "when", "days", new("men", "at most", " "), new("men", "captured", " "));
        foreach (var pocket in summary.Pockets)
        {
            table.Add(
                PlainWords.Capital(names.Pocket(pocket.Name)),
                Figures.Frequency(pocket.Share),
                Figures.When(scenario.Document.Start, pocket.FirstDay, scenario.Theater.Days),
                Figures.Spread(pocket.Days, Figures.Days),
                Figures.Spread(pocket.PeakMen),
                Figures.Spread(pocket.CapturedMen));
        }

        table.Note("How long and how many: in those campaigns in which it was cut off.");
        table.Note(AnswerSentences.PocketsAndGrain);
        return table;
    }
}
