using System.Globalization;

namespace OffensiveSim.Analysis.Backtesting.Baselines;

/// <summary>How strongly a defence is dug in.</summary>
internal enum Posture
{
    /// <summary>Hasty.</summary>
    Hasty,

    /// <summary>Prepared.</summary>
    Prepared,

    /// <summary>Fortified.</summary>
    Fortified,
}

/// <summary>
/// How fast attackers advanced in 345 battles from 1900 on, by posture of the defence: total advance over days from first to last, won or lost, retreats negative.
/// From the CAA Database of Battles, version 1990: scenarios/DATA-LICENSES.md.
/// </summary>
internal static class AdvanceRates
{
    private static readonly Lazy<ILookup<Posture, double>> _table = new(Read);

    /// <summary>The rates of a posture, km a day, slowest first.</summary>
    public static IReadOnlyList<double> Of(Posture posture) => [.. _table.Value[posture].Order()];

    /// <summary>The rate below which a part of the battles stayed: the smallest at or below which at least that part lies.</summary>
    /// <param name="rates">Slowest first.</param>
    /// <param name="part">Part, in (0, 1].</param>
    public static double Quantile(IReadOnlyList<double> rates, double part) => rates[Math.Max(0, (int)Math.Ceiling(part * rates.Count) - 1)];

    private static ILookup<Posture, double> Read()
    {
        using var reader = new StreamReader(typeof(AdvanceRates).Assembly.GetManifestResourceStream("cdb90-advance-rates.csv")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1).Select(line => line.Split(','))
            .ToLookup(cells => Enum.Parse<Posture>(cells[1], ignoreCase: true), cells => Number(cells[2]) / Number(cells[3]));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
