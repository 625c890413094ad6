using System.Runtime.InteropServices;

namespace OffensiveSim.Ensembles.Statistics;

/// <summary>How many numbers fell in each bin. Integer counts: whatever the order and grouping in which they came, the same histogram.</summary>
/// <remarks>Only bins that occur are kept, so its size is bounded by the spread of the numbers, not by how many there are.</remarks>
public sealed class Histogram
{
    private readonly Dictionary<int, int> _counts = [];

    /// <summary>How many numbers.</summary>
    public int Count { get; private set; }

    /// <summary>Counts a number.</summary>
    /// <param name="bin">Its bin: <see cref="Measure.Bin"/>.</param>
    public void Add(int bin) => Add(bin, 1);

    /// <summary>Counts all that another histogram counted.</summary>
    public void Add(Histogram other)
    {
        foreach (var (bin, count) in other._counts)
        {
            Add(bin, count);
        }
    }

    /// <summary>How many numbers fell in a bin.</summary>
    public int CountOf(int bin) => _counts.GetValueOrDefault(bin);

    /// <summary>The bins that occur, smallest first, with their counts.</summary>
    public (int Bin, int Count)[] Sorted()
    {
        (int Bin, int Count)[] sorted = [.. _counts.Select(pair => (pair.Key, pair.Value))];
        Array.Sort(sorted);
        return sorted;
    }

    private void Add(int bin, int count)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(_counts, bin, out _) += count;
        Count += count;
    }
}
