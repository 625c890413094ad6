using System.Globalization;
using OffensiveSim.Analysis.Ablations;
using OffensiveSim.Reporting.Report;

namespace OffensiveSim.Cli.Ablations;

/// <summary>A change with half the width of its interval, marked where the interval excludes 0: "+2.3 ±0.4*".</summary>
internal static class ChangeWords
{
    private const char NoBreakSpace = '\u00a0';

    /// <summary>Days, one decimal; two where that would hide a change that is shown, or its ±.</summary>
    public static string Days(Change change) => Words(change, 1, days => days.ToString(change.IsShown && (Math.Abs(change.Value) < 0.095 || change.High - change.Low < 0.1) ? "0.00" : "0.0", CultureInfo.InvariantCulture));

    /// <summary>A share, as campaigns in 100; one decimal where whole ones would hide a change that is shown, or its ±.</summary>
    public static string Share(Change change) => Words(change, 100, share => share.ToString(change.IsShown && (Math.Abs(change.Value) < 0.0095 || change.High - change.Low < 0.01) ? "0.0" : "0", CultureInfo.InvariantCulture));

    /// <summary>A large number, two digits.</summary>
    public static string About(Change change) => Words(change, 1, PlainWords.About);

    private static string Words(Change change, double unit, Func<double, string> format)
    {
        var size = format(unit * Math.Abs(change.Value));
        var half = change is { Low: { } low, High: { } high } ? format(unit * (high - low) / 2) : null;
        var sign = IsNothing(size) ? "" : change.Value < 0 ? "\u2212" : "+";
        return half is null ? sign + size
            : IsNothing(size) && IsNothing(half) ? "0"
            : $"{sign}{size}{NoBreakSpace}±{half}{(change.IsShown ? "*" : "")}";
    }

    private static bool IsNothing(string number) => number.All(digit => digit is '0' or '.');
}
