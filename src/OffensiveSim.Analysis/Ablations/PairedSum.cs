using OffensiveSim.Ensembles.Statistics;

namespace OffensiveSim.Analysis.Ablations;

/// <summary>
/// Differences of one number, campaign by campaign: the same campaign, with the same luck, once with and once without a mechanism, or before and after another change. Only integers: pairs may come in any
/// order, and sums be joined in any grouping.
/// </summary>
public sealed class PairedSum
{
    private long _before;
    private long _sum;
    private Int128 _squares;

    /// <summary>How many pairs.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a pair.</summary>
    /// <param name="before">With the mechanism: a bin, or 1 where something happens and 0 where it does not.</param>
    /// <param name="after">Without it.</param>
    public void Add(int before, int after)
    {
        var difference = (long)after - before;
        Count++;
        _before += before;
        _sum += difference;
        _squares += difference * difference;
    }

    /// <summary>Adds all pairs that another has.</summary>
    public void Add(PairedSum other)
    {
        Count += other.Count;
        _before += other._before;
        _sum += other._sum;
        _squares += other._squares;
    }

    /// <summary>Mean before the change.</summary>
    /// <param name="measure">What the bins are of.</param>
    public double MeanBefore(Measure measure) => (double)measure.Width / measure.Parts * ((double)_before / Count);

    /// <summary>Change of the mean, with the 95 % interval of paired differences: mean ± z s / √n, s their standard deviation. With one pair there is no interval.</summary>
    /// <param name="measure">What the bins are of.</param>
    public Change OfMean(Measure measure)
    {
        double n = Count;
        var unit = (double)measure.Width / measure.Parts;
        var mean = unit * (_sum / n);
        if (Count < 2)
        {
            return new Change(mean, null, null);
        }

        // n times the sum of squares about the mean, exactly.
        var spread = (double)((Count * _squares) - ((Int128)_sum * _sum));
        var half = unit * (Wilson.Z * Math.Sqrt(spread / (n * n * (n - 1))));
        return new Change(mean, mean - half, mean + half);
    }

    /// <summary>Change of a share: of those that went one way less of those that went the other, with a 95 % interval that does not collapse where few or none went.</summary>
    /// <remarks>
    /// The textbook variance of a difference of paired shares, as in McNemar's test: with b gained and c lost of n, ((b + c) - (b - c)²/n) / n². Half a pair is added to each of
    /// the four cells for the interval: A. Agresti and Y. Min, "Simple improved confidence intervals for comparing matched proportions", Statistics in Medicine 24 (2005) 729.
    /// </remarks>
    public Change OfShare()
    {
        double gain = _sum;
        var n = Count + 2.0;
        var half = Wilson.Z * Math.Sqrt((double)_squares + 1 - (gain * gain / n)) / n;
        return new Change(gain / Count, Math.Max(-1, (gain / n) - half), Math.Min(1, (gain / n) + half));
    }
}
