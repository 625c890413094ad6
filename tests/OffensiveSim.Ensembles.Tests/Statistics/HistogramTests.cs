using CsCheck;
using OffensiveSim.Ensembles.Statistics;
using Xunit;

namespace OffensiveSim.Ensembles.Tests.Statistics;

public sealed class HistogramTests
{
    [Fact]
    public void It_counts_by_bin()
    {
        var histogram = Of([3, -1, 3, 7]);

        Assert.Equal(4, histogram.Count);
        Assert.Equal(2, histogram.CountOf(3));
        Assert.Equal(0, histogram.CountOf(4));
        Assert.Equal([(-1, 1), (3, 2), (7, 1)], histogram.Sorted());
    }

    [Fact]
    public void Any_grouping_and_order_gives_the_same_histogram() =>
        Gen.Select(Gen.Int[-20, 20].Array[0, 200], Gen.Int[1, 7], Gen.Int[0, 1000]).Sample((bins, groups, rotation) =>
        {
            var parts = Enumerable.Range(0, groups).Select(_ => new Histogram()).ToArray();
            for (var i = 0; i < bins.Length; i++)
            {
                parts[(i + rotation) % groups].Add(bins[i]);
            }

            var merged = new Histogram();
            foreach (var part in parts.Reverse())
            {
                merged.Add(part);
            }

            Assert.Equal(Of(bins).Sorted(), merged.Sorted());
            Assert.Equal(bins.Length, merged.Count);
        });

    internal static Histogram Of(IEnumerable<int> bins)
    {
        var histogram = new Histogram();
        foreach (var bin in bins)
        {
            histogram.Add(bin);
        }

        return histogram;
    }
}
