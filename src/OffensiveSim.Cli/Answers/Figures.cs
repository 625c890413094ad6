using System.Globalization;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Reporting.Report;

namespace OffensiveSim.Cli.Answers;

/// <summary>Numbers of the answer as cells: no more digits than they support.</summary>
internal static class Figures
{
    /// <summary>What stands where there is nothing to say.</summary>
    public const string Nothing = "–";

    private const char NoBreakSpace = '\u00a0';

    /// <summary>The interval of a share in whole percent, rounded outwards: "92–94 %".</summary>
    public static string Interval(Share share)
    {
        var (low, high) = (Math.Floor(100 * share.Low), Math.Ceiling(100 * share.High));
        return high <= 1 ? $"under 1{NoBreakSpace}%"
            : low >= 99 ? $"over 99{NoBreakSpace}%"
            : low == high ? $"{low:0}{NoBreakSpace}%"
            : $"{low:0}–{high:0}{NoBreakSpace}%";
    }

    /// <summary>In how many campaigns: words, held together where they are few, and the interval.</summary>
    public static Cell Frequency(Share share)
    {
        var words = PlainWords.Frequency(share);
        return new Cell(words.Length > 14 ? words : words.Replace(' ', NoBreakSpace), Interval(share));
    }

    /// <summary>A day: "8 Sep", "day 2". Where it lies beyond the horizon: "not by", "day 38".</summary>
    public static Cell Day(DateTimeOffset start, double? day, int days) => day is { } known
        ? new Cell(start.AddDays(known).ToString("d MMM", CultureInfo.InvariantCulture), $"day {PlainWords.Whole(known)}")
        : new Cell("not by", $"day {days}", " ");

    /// <summary>When something happens that may happen in few campaigns: the typical day, else the day from which on it does.</summary>
    public static Cell When(DateTimeOffset start, Quantiles day, int days) =>
        day.P50 is not null ? Day(start, day.P50, days)
        : (day.P10 ?? day.P05) is { } early ? new Cell($"day {PlainWords.Whole(early)}", "or later", " ")
        : Nothing;

    /// <summary>The typical number, and what 8 of 10 campaigns span.</summary>
    /// <param name="numbers">Over the campaigns.</param>
    /// <param name="format">How one is written, without its unit; two digits unless told otherwise.</param>
    /// <param name="unit">Unit, written once after a number or a span; empty where the head of the column has it.</param>
    public static Cell Spread(Quantiles numbers, Func<double, string>? format = null, string unit = "")
    {
        format ??= PlainWords.About;
        if (numbers is not { P10: { } low, P50: { } typical, P90: { } high })
        {
            return Nothing;
        }

        var end = unit.Length == 0 ? "" : NoBreakSpace + unit;
        return format(low) == format(high) ? format(typical) + end : new Cell(format(typical) + end, $"{format(low)} to {format(high)}{end}");
    }

    /// <summary>The typical ratio, and what 8 of 10 campaigns span, in whole percent.</summary>
    /// <param name="ratios">Over the campaigns.</param>
    /// <param name="of">What they are percent of, said once: " of capacity".</param>
    public static Cell PercentSpread(Quantiles ratios, string of = "")
    {
        var spread = Spread(ratios, ratio => PlainWords.Number(Math.Round(100 * ratio)), "%");
        return spread with { First = spread.First + (spread.First == Nothing ? "" : of) };
    }

    /// <summary>A ratio in whole percent.</summary>
    public static string Percent(double ratio) => $"{PlainWords.Number(Math.Round(100 * ratio))}{NoBreakSpace}%";

    /// <summary>Days, one decimal below ten.</summary>
    public static string Days(double days) => days < 9.95 ? days.ToString("0.0", CultureInfo.InvariantCulture) : PlainWords.About(days);
}
