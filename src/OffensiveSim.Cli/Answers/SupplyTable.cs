using OffensiveSim.Ensembles.Results;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Cli.Answers;

/// <summary>How supply held, by side.</summary>
internal static class SupplyTable
{
    /// <summary>Strain below which nothing is said to have bound: a twentieth of what was asked for.</summary>
    private const double Slight = 0.05;

    /// <summary>The table.</summary>
    public static PlainTable Of(CompiledScenario scenario, Summary summary, AnswerSentences sentences, ScenarioNames names)
    {
        var sides = scenario.SideIds.Where(summary.Logistics.ContainsKey).Select(id => (Id: id, Supply: summary.Logistics[id])).ToList();
        var table = new PlainTable("Supply: what did not arrive of the tonnes asked for (strain), and why", ["", .. sides.Select(side => (Cell)names.Side(side.Id))]);
        Add("missing on average", supply => Figures.PercentSpread(supply.StrainMean));
        Add("missing in the worst 3 days", supply => Figures.PercentSpread(supply.StrainPeak));
        Add("what bound, by tonnes", supply => Bound(supply, names));
        Add("asked of trucks at most", supply => Figures.PercentSpread(supply.TruckLoadPeak, " of capacity"));
        if (sides.Any(side => side.Supply.TrucksLost is not null))
        {
            Add("trucks lost on the road", supply => supply.TrucksLost is { } lost ? Figures.Spread(lost) : Figures.Nothing);
        }

        Add("lowest stock carried", supply => Figures.Spread(supply.StockDaysLow, Figures.Days, "days"));
        foreach (var (id, supply) in sides)
        {
            table.Note(sentences.Strain(id) ?? Unbound(names.Adjective(id), supply));
        }

        return table;

        void Add(string what, Func<LogisticsSummary, Cell> cell) => table.Add([what, .. sides.Select(side => cell(side.Supply))]);
    }

    private static Cell Bound(LogisticsSummary supply, ScenarioNames names)
    {
        var large = supply.BoundBy.Where(cap => cap.Share >= Slight).Take(3).ToList();
        var rest = supply.BoundBy.Sum(cap => cap.Share) - large.Sum(cap => cap.Share);
        var parts = large.Select(cap => $"{Words(cap.Cap, names)} {Figures.Percent(cap.Share)}");
        return large.Count == 0 ? "nothing" : string.Join(", ", rest >= 0.005 ? parts.Append($"others {Figures.Percent(rest)}") : parts);
    }

    private static string Unbound(string adjective, LogisticsSummary supply)
    {
        var load = supply.TruckLoadPeak.P50 is { } peak ? $": trucks peak at {Figures.Percent(peak)} of capacity" : "";
        return $"{adjective} supply is short of next to nothing{load}.";
    }

    // A cap is named by what it is and the id of its place: "railhead kupyansk".
    private static string Words(string cap, ScenarioNames names)
    {
        var space = cap.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && cap[..space] is ("source" or "railhead") ? $"{cap[..space]} {names.Node(cap[(space + 1)..])}" : cap;
    }
}
