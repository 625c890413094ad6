using System.Globalization;

namespace OffensiveSim.Scenarios.Levers;

/// <summary>How a number of the scenario is written: it decides how another value is set.</summary>
internal enum NumberForm
{
    /// <summary>A number that stands alone.</summary>
    Plain,

    /// <summary>A number that may carry a range of its own.</summary>
    Ranged,

    /// <summary>The value of a factor, whose range is another key.</summary>
    Factor,

    /// <summary>A number of a law, which needs a source.</summary>
    Law,
}

/// <summary>A number that is turned.</summary>
public sealed record LeverRange
{
    /// <summary>Its path in the scenario.</summary>
    public required string Path { get; init; }

    /// <summary>Its unit: "days", "hours", "t/day"; "×" for a factor; null where it counts things or has none.</summary>
    public string? Unit { get; init; }

    /// <summary>Smallest value.</summary>
    public required double Low { get; init; }

    /// <summary>Largest value.</summary>
    public required double High { get; init; }

    /// <summary>Step between values, above 0.</summary>
    public required double Step { get; init; }

    /// <summary>The scenario's own value, in [<see cref="Low"/>, <see cref="High"/>]; the most likely one where it has a range.</summary>
    public required double Baseline { get; init; }

    /// <summary>What the smallest value means; null where nothing needs saying.</summary>
    public string? LowLabel { get; init; }

    /// <summary>What the largest value means; null where nothing needs saying.</summary>
    public string? HighLabel { get; init; }

    /// <summary>How it is written.</summary>
    internal NumberForm Form { get; init; }

    /// <summary>The range that the scenario gives it; null for none.</summary>
    internal (double Low, double High)? Spread { get; init; }

    /// <summary>True where the scenario gives a value beside the range, so that draws have a mode.</summary>
    internal bool HasMode { get; init; } = true;

    /// <summary>What its key accepts.</summary>
    internal (double Low, double High) Accepted { get; init; } = (double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>What to set for another value; nothing for the baseline. A range that the scenario gives the number goes along in proportion, as far as its key accepts.</summary>
    /// <param name="value">In [<see cref="Low"/>, <see cref="High"/>].</param>
    public IReadOnlyList<SetOverride> At(double value)
    {
        if (value == Baseline)
        {
            return [];
        }

        var spread = SpreadAt(value);
        var range = spread is { } around ? $"[{Text(around.Low)}, {Text(around.High)}]" : null;
        return Form switch
        {
            NumberForm.Law => [new SetOverride(Path, $"{{ value: {Text(value)}, source: a lever }}")],
            NumberForm.Factor => [new SetOverride(Path[..Path.LastIndexOf('.')] + ".range", range!), .. HasMode ? [new SetOverride(Path, Text(value))] : Array.Empty<SetOverride>()],
            _ when range is not null => [new SetOverride(Path, HasMode ? $"{{ value: {Text(value)}, range: {range} }}" : $"{{ range: {range} }}")],
            _ => [new SetOverride(Path, Text(value))],
        };
    }

    /// <summary>A number as the command line takes it.</summary>
    public static string Text(double number) => number.ToString("0.##########", CultureInfo.InvariantCulture);

    private (double Low, double High)? SpreadAt(double value)
    {
        if (Spread is not { } own)
        {
            return null;
        }

        var (low, high) = Baseline == 0 ? (own.Low + value, own.High + value) : (own.Low * (value / Baseline), own.High * (value / Baseline));
        (low, high) = (Math.Clamp(low, Accepted.Low, Accepted.High), Math.Clamp(high, Accepted.Low, Accepted.High));
        (low, high) = (Math.Min(low, value), Math.Max(high, value));
        return Math.Round(low, 10) < Math.Round(high, 10) || Form == NumberForm.Factor ? (low, high) : null;
    }
}
