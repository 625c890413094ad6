namespace OffensiveSim.Engine.Theater;

/// <summary>Compressed rows: for every entry i, the items <c>Start[i]</c> up to <c>Start[i + 1]</c> of parallel arrays.</summary>
/// <remarks>The shape of every adjacency and neighbourhood in the engine: two array reads and a plain loop.</remarks>
internal sealed class Rows
{
    private Rows(int[] start, int[] order) => (Start, Order) = (start, order);

    /// <summary>Where each row begins; one longer than there are rows.</summary>
    public int[] Start { get; }

    /// <summary>For each place in the rows, the index of the item that stands there.</summary>
    private int[] Order { get; }

    /// <summary>Groups items by row, in the order given within a row.</summary>
    /// <param name="rows">How many rows.</param>
    /// <param name="rowOfItem">By item: its row.</param>
    public static Rows Group(int rows, IReadOnlyList<int> rowOfItem)
    {
        var start = new int[rows + 1];
        foreach (var row in rowOfItem)
        {
            start[row + 1]++;
        }

        for (var row = 0; row < rows; row++)
        {
            start[row + 1] += start[row];
        }

        var next = (int[])start.Clone();
        var order = new int[rowOfItem.Count];
        for (var item = 0; item < rowOfItem.Count; item++)
        {
            order[next[rowOfItem[item]]++] = item;
        }

        return new Rows(start, order);
    }

    /// <summary>A parallel array: some quantity of the items, in row order.</summary>
    public T[] Column<T>(Func<int, T> ofItem) => [.. Order.Select(ofItem)];
}
