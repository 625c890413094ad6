namespace OffensiveSim.Ensembles.Statistics;

/// <summary>A kind of number that runs are measured by: its unit, and the width of the bins it is counted in.</summary>
/// <param name="Unit">Unit.</param>
/// <param name="Width">Numerator of the bin width, 1 or more.</param>
/// <param name="Parts">Denominator of the bin width, 1 or more: bins are Width / Parts wide.</param>
/// <remarks>
/// Quantiles are exact to the bin. The width is a fraction of two integers, so that the number a bin stands for is rounded once: 29 / 100 and
/// not 29 x 0.01.
/// </remarks>
public sealed record Measure(string Unit, int Width, int Parts)
{
    /// <summary>Furthest bin from 0: bounds the memory of a histogram whatever the runs do. Numbers beyond it are counted in it.</summary>
    public const int LastBin = 1_000_000;

    /// <summary>When something happens: the end of the quarter of a day in which it does, days since the start.</summary>
    public static readonly Measure Day = new("days", 1, 4) { Up = true };

    /// <summary>How long something lasts.</summary>
    public static readonly Measure Duration = new("days", 1, 4);

    /// <summary>Men.</summary>
    public static readonly Measure Men = new("men", 10, 1);

    /// <summary>Vehicles and guns.</summary>
    public static readonly Measure Pieces = new("pieces", 1, 1);

    /// <summary>How many times something happens.</summary>
    public static readonly Measure Times = new("times", 1, 1);

    /// <summary>Ground.</summary>
    public static readonly Measure Area = new("km2", 1, 1);

    /// <summary>Distance.</summary>
    public static readonly Measure Distance = new("km", 1, 10);

    /// <summary>Strain and truck load.</summary>
    public static readonly Measure Ratio = new("", 1, 100);

    /// <summary>Supply carried.</summary>
    public static readonly Measure StockDays = new("days of supply", 1, 10);

    /// <summary>Tonnes, summed as whole kilograms.</summary>
    public static readonly Measure Tonnes = new("t", 1, 1000);

    /// <summary>Stocks, counted in whole tonnes.</summary>
    public static readonly Measure Stocks = new("t", 1, 1);

    /// <summary>One of a few named cases, as their number.</summary>
    public static readonly Measure Case = new("", 1, 1);

    /// <summary>Drawn numbers of the scenario: kept by run, never counted.</summary>
    public static readonly Measure Input = new("", 1, 1);

    /// <summary>True where a number goes to the next bin up, not to the nearest.</summary>
    public bool Up { get; private init; }

    /// <summary>The bin of a number.</summary>
    /// <param name="value">Any number but NaN; infinities go to the last bin.</param>
    public int Bin(double value)
    {
        var bins = value * Parts / Width;
        bins = Up ? Math.Ceiling(bins) : Math.Floor(bins + .5);
        return (int)Math.Clamp(bins, -LastBin, LastBin);
    }

    /// <summary>The number a bin stands for: its upper end where numbers go up, else its middle.</summary>
    public double Value(int bin) => (double)((long)bin * Width) / Parts;
}
