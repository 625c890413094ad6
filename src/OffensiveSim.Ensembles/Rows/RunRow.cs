using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Ensembles.Statistics;

namespace OffensiveSim.Ensembles.Rows;

/// <summary>
/// What is kept of one run, filled from a run record or from a block file: the same row either way, so that an ensemble can be told again from its
/// blocks. Filled again and again: whoever keeps a number copies it.
/// </summary>
/// <param name="layout">What is kept.</param>
public sealed class RunRow(RowLayout layout)
{
    /// <summary>Stands in a series for a day without a number.</summary>
    public const int Missing = int.MinValue;

    private readonly int[] _bins = new int[layout.Series.Count * (layout.Days + 1)];
    private int[] _node = new int[8 * layout.NodeCount];
    private int[] _quarter = new int[8 * layout.NodeCount];
    private byte[] _owner = new byte[8 * layout.NodeCount];

    /// <summary>Index of the run.</summary>
    public uint Run { get; internal set; }

    /// <summary>By column of the layout: the number, NaN where there is none.</summary>
    public double[] Numbers { get; } = new double[layout.Columns.Count];

    /// <summary>How many changes of control are kept.</summary>
    public int ChangeCount { get; private set; }

    /// <summary>By change: the node.</summary>
    public ReadOnlySpan<int> ChangeNode => _node.AsSpan(0, ChangeCount);

    /// <summary>By change: the quarter of a day, counted from the start, at whose end it had happened. Never decreasing.</summary>
    public ReadOnlySpan<int> ChangeQuarter => _quarter.AsSpan(0, ChangeCount);

    /// <summary>By change: the side that holds it from then on.</summary>
    public ReadOnlySpan<byte> ChangeOwner => _owner.AsSpan(0, ChangeCount);

    /// <summary>The bins of a series, for the end of day 0, 1, ...: quantiles are exact to the bin, and no more is kept.</summary>
    public Span<int> Bins(int series) => _bins.AsSpan(series * (layout.Days + 1), layout.Days + 1);

    /// <summary>Takes over what a run left behind.</summary>
    public void Fill(uint run, RunRecord record)
    {
        Run = run;
        for (var column = 0; column < Numbers.Length; column++)
        {
            Numbers[column] = layout.Columns[column].Read(record);
        }

        for (var series = 0; series < layout.Series.Count; series++)
        {
            var bins = Bins(series);
            var (values, measure) = (layout.Series[series].Read(record), layout.Series[series].Measure);
            for (var day = 0; day < bins.Length; day++)
            {
                bins[day] = double.IsNaN(values[day]) ? Missing : measure.Bin(values[day]);
            }
        }

        ClearChanges();
        for (var change = 0; change < record.ChangeCount; change++)
        {
            AddChange(record.ChangeNode[change], Measure.Day.Bin(record.ChangeDay[change]), record.ChangeOwner[change]);
        }
    }

    internal void ClearChanges() => ChangeCount = 0;

    internal void AddChange(int node, int quarter, byte owner)
    {
        if (ChangeCount == _node.Length)
        {
            // Rare: more than eight changes for every node. Grows once, then stays.
            Array.Resize(ref _node, (2 * _node.Length) + 1);
            Array.Resize(ref _quarter, _node.Length);
            Array.Resize(ref _owner, _node.Length);
        }

        (_node[ChangeCount], _quarter[ChangeCount], _owner[ChangeCount]) = (node, quarter, owner);
        ChangeCount++;
    }
}
