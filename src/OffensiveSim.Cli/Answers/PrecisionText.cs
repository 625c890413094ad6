using System.Globalization;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Cli.Answers;

/// <summary>What an ensemble that was run for precision knows as well as was asked, and what it does not.</summary>
internal static class PrecisionText
{
    /// <summary>Writes it.</summary>
    public static void Write(Terminal terminal, CompiledScenario scenario, EnsembleResult result, double precision)
    {
        var names = new ScenarioNames(scenario);
        var open = result.Resolution.Where(one => !one.IsReached(precision)).ToList();
        var runs = $"{PlainWords.Number(result.Summary.Runs)} campaigns";
        Paper.Paragraph(terminal, open.Count == 0
            ? $"Precision: after {runs} every declared share is known to within {Percent(precision)}, and every typical day to a quarter of a day (95 % intervals, luck of sampling only)."
            : $"Precision: after {runs} these are not known to within {Percent(precision)} and a quarter of a day: {string.Join("; ", open.Select(one => Open(one, names, precision)))}.");
        terminal.Output.WriteLine();
    }

    private static string Open(Resolution one, ScenarioNames names, double precision)
    {
        var name = one.IsPocket ? $"whether {names.Pocket(one.Id)} is cut off" : names.Node(one.Id);
        string[] what =
        [
            .. one.Share > precision ? [$"how often, ±{Percent(one.Share)}"] : Array.Empty<string>(),
            .. one.MedianDays <= Resolution.MedianStepDays ? [] : double.IsInfinity(one.MedianDays) ? ["the typical day, which may lie beyond the end"] : new[] { $"the typical day, ±{one.MedianDays.ToString("0.0", CultureInfo.InvariantCulture)} days" },
        ];
        return $"{name} ({string.Join(", ", what)})";
    }

    private static string Percent(double share) => $"{(100 * share).ToString("0.##", CultureInfo.InvariantCulture)}\u00a0%";
}
