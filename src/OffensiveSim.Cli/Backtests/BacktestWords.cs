using System.Globalization;
using OffensiveSim.Analysis.Backtesting;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Reporting.Report;

namespace OffensiveSim.Cli.Backtests;

/// <summary>Days and scores of a back-test in words.</summary>
internal static class BacktestWords
{
    /// <summary>The kinds of observations of which some are scored: what they are in a sentence, and how they stand.</summary>
    public static IEnumerable<(string What, string Unit, int Scored, int WithinHalf, int WithinNineTenths, Scores Mean, IReadOnlyList<Scores> Each)> Kinds(BacktestResult result)
    {
        return Kind("dates", "days", result.Captures, capture => capture.Crps)
            .Concat(Kind("days of ground", "km²", result.TerritoryKm2, figure => figure.Crps))
            .Concat(Kind("days of depth", "km", result.DepthKm, figure => figure.Crps));

        static IEnumerable<(string, string, int, int, int, Scores, IReadOnlyList<Scores>)> Kind<T>(string what, string unit, KindResult<T> kind, Func<T, Scores?> score) =>
            kind.Mean is { } mean ? [(what, unit, kind.Scored, kind.WithinHalf, kind.WithinNineTenths, mean, [.. kind.Observations.Select(score).OfType<Scores>()])] : [];
    }

    /// <summary>When a place fell: "day 2", "day 3 to 5", "day 19 or later", "not by day 38".</summary>
    public static string Observed(CaptureResult capture, int days)
    {
        var first = Math.Floor(capture.ObservedLow);
        if (capture.ObservedLow >= days)
        {
            return $"not by day {days}";
        }

        // A day ends where the next begins.
        var last = capture.ObservedHigh > capture.ObservedLow ? Math.Ceiling(capture.ObservedHigh) - 1 : first;
        return capture.ObservedHigh >= days && last > first ? $"day {first:0} or later" : Span(first, last);
    }

    /// <summary>When it falls between two quantiles of the campaigns.</summary>
    public static string Between(double? low, double? high, int days) => (low, high) switch
    {
        (null, _) => $"not by day {days}",
        ({ } from, null) => $"day {PlainWords.Whole(from)} or later",
        ({ } from, { } to) => Span(Math.Floor(from), Math.Floor(to)),
    };

    /// <summary>How long a time is: "9 hours", "1.5 days", "12 days".</summary>
    public static string Time(double days) => days < 1
        ? $"{Math.Max(1, Math.Round(24 * days)):0} {(Math.Round(24 * days) <= 1 ? "hour" : "hours")}"
        : days < 9.95 ? $"{days.ToString("0.#", CultureInfo.InvariantCulture)} {(days < 1.05 ? "day" : "days")}" : $"{PlainWords.About(days)} days";

    /// <summary>A figure between two quantiles of the campaigns.</summary>
    public static string Between(Quantiles figure, Func<Quantiles, double?> low, Func<Quantiles, double?> high) =>
        (low(figure), high(figure)) is ({ } from, { } to) ? PlainWords.About(from) == PlainWords.About(to) ? PlainWords.About(from) : $"{PlainWords.About(from)} to {PlainWords.About(to)}" : "–";

    /// <summary>A score: one decimal below ten.</summary>
    public static string Score(double score) => score < 9.95 ? score.ToString("0.0", CultureInfo.InvariantCulture) : PlainWords.About(score);

    private static string Span(double first, double last) => first == last ? $"day {first:0}" : $"day {first:0} to {last:0}";
}
