using OffensiveSim.Ensembles.Results;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Cli.Answers;

/// <summary>What each side's batteries hit behind the enemy's front.</summary>
internal static class FiresTable
{
    /// <summary>The table; without rows where nobody has batteries.</summary>
    public static PlainTable Of(CompiledScenario scenario, Summary summary, ScenarioNames names)
    {
        var table = new PlainTable("Fires behind the front in the whole campaign: salvos that hit", "side", "of salvos", "depots", "railheads", "bridges", "headquarters", "tonnes burned");
        foreach (var id in scenario.SideIds)
        {
            if (summary.Fires?.TryGetValue(id, out var fires) == true)
            {
                table.Add(
                    names.Side(id), Figures.Spread(fires.Salvos), Figures.Spread(fires.Depots), Figures.Spread(fires.Railheads), Figures.Spread(fires.Bridges),
                    Figures.Spread(fires.Headquarters), Figures.Spread(fires.StockTonnes));
            }
        }

        return table;
    }
}
