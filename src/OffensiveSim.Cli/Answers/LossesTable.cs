using OffensiveSim.Ensembles.Results;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Cli.Answers;

/// <summary>What each side lost.</summary>
internal static class LossesTable
{
    /// <summary>The table.</summary>
    public static PlainTable Of(CompiledScenario scenario, Summary summary, ScenarioNames names)
    {
        var table = new PlainTable("Losses in the whole campaign", "side", "killed and wounded", "captured", "vehicles and guns");
        foreach (var id in scenario.SideIds.Where(summary.Losses.ContainsKey))
        {
            var losses = summary.Losses[id];
            table.Add(names.Side(id), Figures.Spread(losses.Casualties), Figures.Spread(losses.Captured), Figures.Spread(losses.Equipment));
        }

        return table;
    }
}
