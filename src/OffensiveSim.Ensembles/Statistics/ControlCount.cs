using OffensiveSim.Engine.Theater;
using OffensiveSim.Ensembles.Rows;

namespace OffensiveSim.Ensembles.Statistics;

/// <summary>In how many runs the second side holds each node at the end of each day.</summary>
/// <remarks>Keeps by how much the count rises from one day to the next, so that a run costs its changes of control and not nodes times days.</remarks>
public sealed class ControlCount
{
    private readonly int[] _rise;
    private readonly byte[] _start;
    private readonly byte[] _owner;
    private readonly int _days;

    /// <summary>No runs yet.</summary>
    public ControlCount(CompiledTheater theater)
    {
        _days = theater.Days + 1;
        _start = [.. theater.Definition.Nodes.Select(node => (byte)node.Controller)];
        _owner = new byte[_start.Length];
        _rise = new int[_start.Length * _days];
    }

    /// <summary>How many runs.</summary>
    public int Runs { get; private set; }

    /// <summary>Counts a run.</summary>
    public void Add(RunRow row)
    {
        Runs++;
        _start.CopyTo(_owner, 0);
        for (var change = 0; change < row.ChangeCount; change++)
        {
            var node = row.ChangeNode[change];
            var owner = row.ChangeOwner[change];
            var day = (row.ChangeQuarter[change] + 3) / 4;
            if (day < _days)
            {
                _rise[(node * _days) + day] += owner - _owner[node];
                _owner[node] = owner;
            }
        }
    }

    /// <summary>Counts all runs that another counted.</summary>
    public void Add(ControlCount other)
    {
        Runs += other.Runs;
        for (var i = 0; i < _rise.Length; i++)
        {
            _rise[i] += other._rise[i];
        }
    }

    /// <summary>Share of the runs in which the second side holds a node at the end of day 0, 1, ...; the start where there are no runs.</summary>
    public double[] SecondSideShares(int node)
    {
        var shares = new double[_days];
        var held = _start[node] * Runs;
        for (var day = 0; day < _days; day++)
        {
            held += _rise[(node * _days) + day];
            shares[day] = Runs == 0 ? _start[node] : (double)held / Runs;
        }

        return shares;
    }
}
