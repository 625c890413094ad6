using OffensiveSim.Ensembles.Results;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Cli.Answers;

/// <summary>What each side's aircraft did, and to whom.</summary>
internal static class AirTable
{
    /// <summary>The table; without rows where nobody has aircraft.</summary>
    public static PlainTable Of(CompiledScenario scenario, Summary summary, ScenarioNames names)
    {
        var table = new PlainTable("Air support in the whole campaign", "side", "sorties", "of which against own men", "own men hit by them");
        foreach (var id in scenario.SideIds)
        {
            if (summary.Air?.TryGetValue(id, out var air) == true)
            {
                table.Add(names.Side(id), Figures.Spread(air.Sorties), Figures.Spread(air.Wasted), Figures.Spread(air.OwnLosses));
            }
        }

        return table;
    }
}
