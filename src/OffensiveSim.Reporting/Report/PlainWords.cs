using System.Globalization;
using OffensiveSim.Ensembles.Results;

namespace OffensiveSim.Reporting.Report;

/// <summary>How numbers become words, in the terminal and in the report alike: never more digits than the interval supports.</summary>
public static class PlainWords
{
    private const char NoBreakSpace = '\u00a0';

    /// <summary>A share of campaigns: "about 9 of 10", "all", "none", "fewer than 1 in 100".</summary>
    /// <param name="share">The share with its interval; a wide interval gives a coarse answer.</param>
    /// <returns>Words that fit before "simulated campaigns" or stand alone.</returns>
    public static string Frequency(Share share)
    {
        var (p, half) = (share.Value, (share.High - share.Low) / 2);
        return p switch
        {
            <= 0 => "none",
            >= 1 => "all",
            _ when half > 0.12 => $"between {Math.Floor(share.Low * 10):0} and {Math.Ceiling(share.High * 10):0} of 10",
            < 0.01 when half <= 0.01 => "fewer than 1 in 100",
            > 0.99 when half <= 0.01 => "more than 99 in 100",
            < 0.04 or > 0.96 when half <= 0.01 => $"about {Math.Round(p * 100):0} of 100",
            _ => Tenths(p, half),
        };
    }

    /// <summary>Whole days in which something most often happens, from the middle half: "day 4 to 5", "day 20 or later". Day 0 is the day of the start.</summary>
    /// <returns>Null where fewer than a quarter of the campaigns see it.</returns>
    public static string? DaySpan(Quantiles day)
    {
        if (day.P25 is not { } from)
        {
            return null;
        }

        return day.P75 is not { } to ? $"day {Whole(from)} or later" : Whole(from) == Whole(to) ? $"day {Whole(from)}" : $"day {Whole(from)} to {Whole(to)}";
    }

    /// <summary>Two significant digits, thousands apart: 7412 is "7 400".</summary>
    public static string About(double value)
    {
        if (Math.Abs(value) < 10)
        {
            return Number(Math.Round(value));
        }

        var unit = 1.0;
        while (Math.Abs(value) >= 100 * unit)
        {
            unit *= 10;
        }

        return Number(Math.Round(value / unit) * unit);
    }

    /// <summary>A range with two significant digits, "400 to 900", or one number where both ends read the same.</summary>
    public static string AboutRange(double low, double high) => About(low) == About(high) ? $"about {About(low)}" : $"{About(low)} to {About(high)}";

    /// <summary>A whole number with its thousands apart and a real minus sign.</summary>
    public static string Number(double value)
    {
        var digits = Math.Abs(value).ToString("#,##0", CultureInfo.InvariantCulture).Replace(',', NoBreakSpace);
        return value <= -0.5 ? "\u2212" + digits : digits;
    }

    /// <summary>A calendar day: "10 Sep 2022".</summary>
    public static string Date(DateTimeOffset start, double day) => start.AddDays(day).ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The day in which an instant lies: day 4.3 is on day 4.</summary>
    public static string Whole(double day) => Math.Floor(day).ToString("0", CultureInfo.InvariantCulture);

    /// <summary>With its first letter large.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Tenths(double p, double half)
    {
        var tenths = Math.Round(p * 10);
        var coarse = half > 0.05;
        if (tenths is > 0 and < 10 && (coarse || Math.Abs(p - (tenths / 10)) <= 0.045))
        {
            return $"about {tenths:0} of 10";
        }

        var twentieths = coarse ? 2 * tenths : Math.Round(p * 20);
        return twentieths <= 0 ? "hardly any" : twentieths >= 20 ? "nearly all" : $"about {twentieths:0} of 20";
    }
}
