using OffensiveSim.Engine.Theater;
using OffensiveSim.Ensembles.Rows;

namespace OffensiveSim.Ensembles.Statistics;

/// <summary>All that the answer needs of the runs so far. Only integers, so that runs may come in any order and tallies be joined in any grouping: same bits.</summary>
public sealed class EnsembleTally
{
    private readonly RowLayout _layout;
    private readonly Histogram[] _columns;
    private readonly Histogram[] _series;
    private readonly long[] _sums;

    /// <summary>No runs yet.</summary>
    public EnsembleTally(RowLayout layout, CompiledTheater theater)
    {
        _layout = layout;
        _columns = [.. Enumerable.Range(0, layout.OutcomeCount).Select(_ => new Histogram())];
        _series = [.. Enumerable.Range(0, layout.Series.Count * (layout.Days + 1)).Select(_ => new Histogram())];
        _sums = new long[layout.OutcomeCount];
        Control = new ControlCount(theater);
    }

    /// <summary>How many runs.</summary>
    public int Runs => Control.Runs;

    /// <summary>Who held what when.</summary>
    public ControlCount Control { get; }

    /// <summary>The numbers of an outcome's column, where there are any.</summary>
    public Histogram Column(int column) => _columns[column];

    /// <summary>The numbers of a series at the end of a day.</summary>
    public Histogram Day(int series, int day) => _series[(series * (_layout.Days + 1)) + day];

    /// <summary>Sum over the runs of a column of tonnes, kg.</summary>
    public long Kilograms(int column) => _sums[column];

    /// <summary>Counts a run. Allocates nothing but where a histogram meets a new bin.</summary>
    public void Add(RunRow row)
    {
        for (var column = 0; column < _columns.Length; column++)
        {
            var (declared, number) = (_layout.Columns[column], row.Numbers[column]);
            if (double.IsNaN(number) || (declared.Given >= 0 && double.IsNaN(row.Numbers[declared.Given])))
            {
                continue;
            }

            if (ReferenceEquals(declared.Measure, Measure.Tonnes))
            {
                // Whole kilograms of each run: exact in any order. Ten thousand runs of a million tonnes are 1e13 kg of the 9e18 there is room for.
                _sums[column] += (long)Math.Floor((number * 1000) + .5);
            }
            else
            {
                _columns[column].Add(declared.Measure.Bin(number));
            }
        }

        for (var series = 0; series < _layout.Series.Count; series++)
        {
            var bins = row.Bins(series);
            for (var day = 0; day < bins.Length; day++)
            {
                if (bins[day] != RunRow.Missing)
                {
                    Day(series, day).Add(bins[day]);
                }
            }
        }

        Control.Add(row);
    }

    /// <summary>Counts all runs that another counted.</summary>
    /// <param name="other">A tally of the same layout.</param>
    public void Add(EnsembleTally other)
    {
        for (var i = 0; i < _columns.Length; i++)
        {
            _columns[i].Add(other._columns[i]);
            _sums[i] += other._sums[i];
        }

        for (var i = 0; i < _series.Length; i++)
        {
            _series[i].Add(other._series[i]);
        }

        Control.Add(other.Control);
    }
}
