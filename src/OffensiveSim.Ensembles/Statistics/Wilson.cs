using OffensiveSim.Ensembles.Results;

namespace OffensiveSim.Ensembles.Statistics;

/// <summary>The interval of a share that stays honest near 0 and 1, where the textbook one collapses.</summary>
/// <remarks>
/// With p = successes / n: (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n). E. B. Wilson, "Probable inference, the law of succession, and
/// statistical inference", JASA 22 (1927). Only + - * / and the square root, so that the bits are the same everywhere.
/// </remarks>
public static class Wilson
{
    /// <summary>97.5 % quantile of the standard normal distribution.</summary>
    public const double Z = 1.959963984540054;

    /// <summary>A share with its 95 % interval.</summary>
    /// <param name="successes">In how many, from 0 to <paramref name="count"/>.</param>
    /// <param name="count">Out of how many; with 0 nothing is known, and the interval is [0, 1].</param>
    public static Share Interval(int successes, int count)
    {
        if (count == 0)
        {
            return new Share(0, 0, 1);
        }

        double n = count;
        var p = successes / n;
        var scale = 1 + (Z * Z / n);
        var middle = (p + (Z * Z / (2 * n))) / scale;
        var half = Z * Math.Sqrt((p * (1 - p) / n) + (Z * Z / (4 * n * n))) / scale;

        // At the ends the formula gives 0 and 1 but for rounding.
        return new Share(p, successes == 0 ? 0 : middle - half, successes == count ? 1 : middle + half);
    }
}
