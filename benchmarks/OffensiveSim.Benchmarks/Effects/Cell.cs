using System.Globalization;
using OffensiveSim.Analysis.Ablations;

namespace OffensiveSim.Benchmarks.Effects;

/// <summary>How the tables write a change, and when a dot stands for it: where its 95 % interval (two standard errors) holds 0, or where it is too small to matter.</summary>
internal static class Cell
{
    /// <summary>Stands for a change that is not shown or too small.</summary>
    public const string Dot = "·";

    /// <summary>Smallest change of a date at Kharkiv that is written, days.</summary>
    public const double LeastDays = 0.05;

    /// <summary>The same at Kherson, which lasts longer, days.</summary>
    public const double LeastDaysKherson = 0.3;

    private const double LeastShare = 0.005;

    /// <summary>A change of a mean day.</summary>
    public static string Days(Change change, double least = LeastDays) => IsIdle(change, least) ? Dot : Signed(change.Value, "0.0");

    /// <summary>A change of a share, in campaigns of 100.</summary>
    public static string PerHundred(Change change) => IsIdle(change, LeastShare) ? Dot : Signed(100 * change.Value, "0");

    /// <summary>Low end / high end; a single dot for two.</summary>
    public static string Pair(string low, string high) => (low, high) is (Dot, Dot) ? Dot : $"{low} / {high}";

    /// <summary>A change of a mean day with half of its interval, whatever its size.</summary>
    public static string RawDays(Change change) => $"{Signed(change.Value, "0.00")} ±{Number((change.High - change.Low) / 2 ?? double.NaN, "0.00")}";

    /// <summary>A change of a share likewise, in campaigns of 100.</summary>
    public static string RawPerHundred(Change change) => $"{Signed(100 * change.Value, "0.0")} ±{Number(50 * (change.High - change.Low) ?? double.NaN, "0.0")}";

    /// <summary>A number without a sign.</summary>
    public static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static string Signed(double value, string format) => value.ToString($"+{format};−{format};{format}", CultureInfo.InvariantCulture);

    private static bool IsIdle(Change change, double least) => !change.IsShown || Math.Abs(change.Value) < least;
}
