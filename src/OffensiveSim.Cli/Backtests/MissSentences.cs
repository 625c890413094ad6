using OffensiveSim.Analysis.Backtesting;
using OffensiveSim.Reporting.Report;

namespace OffensiveSim.Cli.Backtests;

/// <summary>Where history lies outside what 9 of 10 campaigns span, worst first, in plain words.</summary>
internal static class MissSentences
{
    /// <summary>Places whose date is missed, worst first; those that are not scored are left out.</summary>
    public static IEnumerable<string> Places(BacktestResult result, ScenarioNames names) =>
        result.Captures.Observations.Where(capture => capture.Crps is not null && IsMiss(capture.Standing)).OrderByDescending(capture => capture.OutsideBy)
            .Select(capture => Place(capture, result.Days, names));

    /// <summary>Days on end on which a figure is missed in one direction: longest first.</summary>
    /// <param name="what">What the figure is, to begin a sentence.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="figures">The figure by day.</param>
    public static IEnumerable<string> Figures(string what, string unit, IReadOnlyList<FigureResult> figures)
    {
        var stretches = new List<List<FigureResult>>();
        for (var i = 0; i < figures.Count; i++)
        {
            if (IsMiss(figures[i].Standing))
            {
                if (i == 0 || figures[i - 1].Standing != figures[i].Standing)
                {
                    stretches.Add([]);
                }

                stretches[^1].Add(figures[i]);
            }
        }

        return stretches.OrderByDescending(stretch => stretch.Count).Select(stretch => Stretch(what, unit, stretch));
    }

    private static string Place(CaptureResult capture, int days, ScenarioNames names)
    {
        var observed = BacktestWords.Observed(capture, days);
        var really = observed.StartsWith("not", StringComparison.Ordinal) ? $"had not fallen by day {days}" : $"fell on {observed}";
        var campaigns = capture.Day.P05 is null ? $"in 9 of 10 campaigns it had not by day {days}" : $"9 of 10 campaigns had it on {BacktestWords.Between(capture.Day.P05, capture.Day.P95, days)}";
        var verdict = capture.Standing == Standing.CampaignsBelow ? "early" : "late";
        return $"{names.Node(capture.Node)} {really}; {campaigns}: too {verdict}, by {BacktestWords.Time(capture.OutsideBy)} or more.";
    }

    private static string Stretch(string what, string unit, List<FigureResult> stretch)
    {
        var worst = stretch.MaxBy(figure => figure.OutsideBy)!;
        var (from, to) = (Day(stretch[0]), Day(stretch[^1]));
        var when = from == to ? $"on day {from}" : $"on day {from} to {to}";
        var example = from == to ? "" : $"on day {Day(worst)} ";
        return $"{what} {when}: too {(worst.Standing == Standing.CampaignsBelow ? "little" : "much")}. {PlainWords.Capital($"{example}history has {PlainWords.About(worst.Observed)} {unit}")}, "
            + $"9 of 10 campaigns {BacktestWords.Between(worst.Campaigns, of => of.P05, of => of.P95)} {unit}.";
    }

    private static string Day(FigureResult figure) => PlainWords.Whole(figure.Day);

    private static bool IsMiss(Standing standing) => standing is Standing.CampaignsBelow or Standing.CampaignsAbove;
}
