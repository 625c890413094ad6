using OffensiveSim.Ensembles.Results;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Cli.Answers;

/// <summary>What it takes to storm a place: assaults until it falls, and how often one is repulsed.</summary>
internal static class AssaultsTable
{
    /// <summary>Repulses that happen less often are not worth a row.</summary>
    private const double Seldom = 0.05;

    /// <summary>The table; without rows where nothing is repulsed.</summary>
    public static PlainTable Of(CompiledScenario scenario, Summary summary, ScenarioNames names)
    {
        var table = new PlainTable("Assaults on a place until it falls", "place", new("typical", "(50 %)", " "), new("hard", "(90 %)", " "), "one is called off in", "first");
        foreach (var objective in summary.Objectives.Where(objective => objective.Repulse.Share.Value >= Seldom))
        {
            table.Add(
                names.Node(objective.Node), Times(objective.Assaults.P50), Times(objective.Assaults.P90),
                Figures.Frequency(objective.Repulse.Share), Figures.When(scenario.Document.Start, objective.Repulse.Day, scenario.Theater.Days));
        }

        return table;
    }

    private static string Times(double? times) => times is { } known ? PlainWords.Number(known) : Figures.Nothing;
}
