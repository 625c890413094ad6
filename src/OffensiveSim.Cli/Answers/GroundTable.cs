using OffensiveSim.Ensembles.Results;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Cli.Answers;

/// <summary>Ground gained and depth of the advance at a few days, beside history.</summary>
internal static class GroundTable
{
    private static readonly int[] _candidates = [1, 3, 5, 10, 20, 40, 80, 160, 320];

    /// <summary>The table.</summary>
    public static PlainTable Of(CompiledScenario scenario, Summary summary, ScenarioNames names)
    {
        var by = scenario.Theater.Outcomes.TerritoryBy;
        var figures = scenario.History.Where(row => row.Node < 0 && (row.Side == by || row.Side < 0)).ToList();
        Cell[] heads = figures.Count == 0
            ? ["after", "ground, km²", "in 7 days", "depth, km"]
            : ["after", "ground, km²", "history", "in 7 days", "depth, km", "history"];
        var table = new PlainTable($"Ground gained by {names.Side(scenario.SideIds[by])}, and how deep", heads);
        foreach (var day in Days(Math.Min(scenario.Theater.Days, summary.TerritoryKm2.ByDay.Count - 1)))
        {
            var (ground, recent, depth) = (Figures.Spread(summary.TerritoryKm2.ByDay[day]), Figures.Spread(summary.MomentumKm2[day]), Figures.Spread(summary.DepthKm.ByDay[day]));
            var after = new Cell($"{day} {(day == 1 ? "day" : "days")}");
            table.Add(figures.Count == 0
                ? [after, ground, recent, depth]
                : [after, ground, Seen(figures, day, row => row.Row.TerritoryKm2), recent, depth, Seen(figures, day, row => row.Row.DepthKm)]);
        }

        table.Note("In 7 days: what of the ground was gained in the seven days before.");
        return table;
    }

    private static IEnumerable<int> Days(int horizon) => _candidates.Where(day => day < horizon * 0.9).TakeLast(5).Append(horizon);

    private static Cell Seen(List<Observation> figures, int day, Func<Observation, double?> read)
    {
        var nearest = figures.Where(row => read(row) is not null && Math.Abs(row.Day - day) <= 0.75).MinBy(row => Math.Abs(row.Day - day));
        return nearest is null ? Figures.Nothing : PlainWords.About(read(nearest)!.Value);
    }
}
