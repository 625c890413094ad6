using System.Globalization;

namespace OffensiveSim.Scenarios.Reading;

/// <summary>Dates and instants of scenario files: ISO 8601, UTC.</summary>
public static class IsoDate
{
    private static readonly string[] Instants = ["yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'"];

    /// <summary>Reads <c>2022-09-10</c> or <c>2022-09-10T06:00:00Z</c>; seconds may be missing or have decimals.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The instant, or the start of the day.</param>
    /// <param name="wholeDay">True where the text is a date: the whole day is meant.</param>
    public static bool TryParse(string text, out DateTimeOffset start, out bool wholeDay)
    {
        const DateTimeStyles utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        wholeDay = DateTimeOffset.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, utc, out start);
        return (wholeDay || DateTimeOffset.TryParseExact(text, Instants, CultureInfo.InvariantCulture, utc, out start)) && start.Year is >= 1800 and <= 2200;
    }
}
