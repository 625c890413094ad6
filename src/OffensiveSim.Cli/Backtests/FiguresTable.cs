using OffensiveSim.Analysis.Backtesting;
using OffensiveSim.Cli.Answers;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Cli.Backtests;

/// <summary>A figure by day, beside the campaigns.</summary>
internal static class FiguresTable
{
    /// <summary>The table.</summary>
    public static PlainTable Of(CompiledScenario scenario, string title, KindResult<FigureResult> kind)
    {
        var table = new PlainTable(title, "when", "history", new("half of the", "campaigns", " "), new("9 of 10", "campaigns", " "), "off by", "");
        foreach (var figure in kind.Observations)
        {
            table.Add(
                Figures.Day(scenario.Document.Start, figure.Day, scenario.Theater.Days),
                PlainWords.About(figure.Observed),
                BacktestWords.Between(figure.Campaigns, of => of.P25, of => of.P75),
                BacktestWords.Between(figure.Campaigns, of => of.P05, of => of.P95),
                BacktestWords.Score(figure.Crps.Campaigns),
                figure.Standing switch { Standing.CampaignsBelow => "too little", Standing.CampaignsAbove => "too much", _ => "" });
        }

        return table;
    }
}
