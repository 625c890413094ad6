using OffensiveSim.Analysis.Backtesting;
using OffensiveSim.Cli.Answers;
using OffensiveSim.Reporting.Report;

namespace OffensiveSim.Cli.Backtests;

/// <summary>When each place fell, beside the campaigns.</summary>
internal static class CapturesTable
{
    /// <summary>The table.</summary>
    public static PlainTable Of(BacktestResult result, ScenarioNames names)
    {
        var (days, captures) = (result.Days, result.Captures.Observations);
        var table = new PlainTable("When places fell; off by: days", "place", "history", new("half of the", "campaigns", " "), new("9 of 10", "campaigns", " "), "off by", "");
        foreach (var capture in captures)
        {
            table.Add(
                names.Node(capture.Node),
                BacktestWords.Observed(capture, days),
                BacktestWords.Between(capture.Day.P25, capture.Day.P75, days),
                BacktestWords.Between(capture.Day.P05, capture.Day.P95, days),
                capture.Crps is { } scores ? BacktestWords.Score(scores.Campaigns) : Figures.Nothing,
                Remark(capture));
        }

        if (captures.Any(capture => capture.Conditioned is not null))
        {
            table.Note($"Conditioned: the scenario itself gives a date, so that agreement proves nothing and is not scored. {string.Join("; ", captures.Where(capture => capture.Conditioned is not null).Select(
                capture => $"{names.Node(capture.Node)}: {capture.Conditioned}"))}.");
        }

        foreach (var objective in result.Unobserved)
        {
            table.Note($"Not scored, because history has no date for it: {names.Node(objective.Node)}. Campaigns in which it falls: {PlainWords.Frequency(objective.Share)}.");
        }

        return table;
    }

    private static Cell Remark(CaptureResult capture)
    {
        var miss = capture.Standing switch { Standing.CampaignsBelow => "too early", Standing.CampaignsAbove => "too late", _ => "" };
        return capture.Conditioned is null ? miss : new Cell("conditioned", miss);
    }
}
