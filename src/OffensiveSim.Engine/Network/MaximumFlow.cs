namespace OffensiveSim.Engine.Network;

/// <summary>The most that can flow from one node to another under capacities, and the cut that limits it.</summary>
/// <remarks>
/// Dinic's algorithm: augmenting paths over layers of equal distance, at most one set of layers per node. Residues are emptied by
/// subtraction from themselves, so real capacities end it as surely as whole ones. Built once for a network, solved many times without
/// allocation; an instance belongs to one thread.
/// </remarks>
public sealed class MaximumFlow
{
    private readonly int _nodeCount;
    private readonly int _arcCount;
    private readonly bool _bothWays;

    // Arc a is stored twice, as residues 2a (along) and 2a + 1 (against): the opposite of r is r ^ 1.
    private readonly int[] _start;
    private readonly int[] _residuesOfNode;
    private readonly int[] _head;
    private readonly double[] _residue;
    private readonly double[] _flow;
    private readonly int[] _level;
    private readonly int[] _next;
    private readonly int[] _queue;
    private readonly int[] _path;

    /// <summary>Prepares a network.</summary>
    /// <param name="nodeCount">How many nodes there are.</param>
    /// <param name="from">Where each arc begins.</param>
    /// <param name="to">Where each arc ends.</param>
    /// <param name="bothWays">True where an arc carries its capacity in either direction, as a road does.</param>
    public MaximumFlow(int nodeCount, ReadOnlySpan<int> from, ReadOnlySpan<int> to, bool bothWays)
    {
        var rows = new AdjacencyRows(nodeCount, from, to);
        (_nodeCount, _arcCount, _bothWays) = (nodeCount, from.Length, bothWays);
        (_start, _residuesOfNode, _head) = (rows.Start, new int[2 * _arcCount], new int[2 * _arcCount]);
        for (var node = 0; node < nodeCount; node++)
        {
            for (var at = rows.Start[node]; at < rows.Start[node + 1]; at++)
            {
                var arc = rows.Link[at];
                var residue = (2 * arc) + (from[arc] == node ? 0 : 1);
                (_residuesOfNode[at], _head[residue]) = (residue, rows.Node[at]);
            }
        }

        (_residue, _flow) = (new double[2 * _arcCount], new double[_arcCount]);
        (_level, _next, _queue, _path) = (new int[nodeCount], new int[nodeCount], new int[nodeCount], new int[nodeCount]);
    }

    /// <summary>What each arc carries after <see cref="Solve"/>; below 0 against its direction.</summary>
    public ReadOnlySpan<double> Flow => _flow;

    /// <summary>Whether a node is on the source's side of the least cut after <see cref="Solve"/>, the one nearest to the source.</summary>
    /// <param name="node">The node.</param>
    public bool OnSourceSide(int node) => _level[node] >= 0;

    /// <summary>Finds the maximum flow.</summary>
    /// <param name="capacities">What each arc carries at most, 0 or more; may be infinite.</param>
    /// <param name="source">Where the flow begins.</param>
    /// <param name="sink">Where it ends, another node.</param>
    /// <returns>The maximum; infinite where a way without limit exists, and then flows and cut mean nothing.</returns>
    /// <exception cref="ArgumentException">A capacity is below 0 or NaN, or source and sink are the same: a bug of the caller.</exception>
    public double Solve(ReadOnlySpan<double> capacities, int source, int sink)
    {
        if (source == sink)
        {
            throw new ArgumentException("Source and sink are the same node.", nameof(sink));
        }

        for (var arc = 0; arc < _arcCount; arc++)
        {
            if (!(capacities[arc] >= 0))
            {
                throw new ArgumentException($"The capacity of arc {arc} is {capacities[arc]}.", nameof(capacities));
            }

            (_residue[2 * arc], _residue[(2 * arc) + 1], _flow[arc]) = (capacities[arc], _bothWays ? capacities[arc] : 0, 0);
        }

        var total = 0.0;
        while (total < double.PositiveInfinity && Layer(source, sink))
        {
            _start.AsSpan(0, _nodeCount).CopyTo(_next);
            for (var pushed = Push(source, sink); pushed > 0; pushed = Push(source, sink))
            {
                total += pushed;
                if (double.IsInfinity(pushed))
                {
                    return pushed;
                }
            }
        }

        return total;
    }

    // Distance of every node from the source over what is left; true when the sink has one.
    private bool Layer(int source, int sink)
    {
        Array.Fill(_level, -1);
        _level[source] = 0;
        _queue[0] = source;
        for (var (at, count) = (0, 1); at < count; at++)
        {
            var node = _queue[at];
            for (var i = _start[node]; i < _start[node + 1]; i++)
            {
                var residue = _residuesOfNode[i];
                var neighbour = _head[residue];
                if (_level[neighbour] < 0 && _residue[residue] > 0)
                {
                    _level[neighbour] = _level[node] + 1;
                    _queue[count++] = neighbour;
                }
            }
        }

        return _level[sink] >= 0;
    }

    // One augmenting path down the layers; 0 when none is left. _next skips what led nowhere before.
    private double Push(int source, int sink)
    {
        var depth = 0;
        var node = source;
        while (node != sink)
        {
            if (_next[node] < _start[node + 1])
            {
                var residue = _residuesOfNode[_next[node]];
                if (_residue[residue] > 0 && _level[_head[residue]] == _level[node] + 1)
                {
                    _path[depth++] = residue;
                    node = _head[residue];
                }
                else
                {
                    _next[node]++;
                }
            }
            else if (depth == 0)
            {
                return 0;
            }
            else
            {
                node = _head[_path[--depth] ^ 1];
                _next[node]++;
            }
        }

        return Augment(_path.AsSpan(0, depth));
    }

    private double Augment(ReadOnlySpan<int> path)
    {
        var least = double.PositiveInfinity;
        foreach (var residue in path)
        {
            least = Math.Min(least, _residue[residue]);
        }

        if (double.IsInfinity(least))
        {
            return least;
        }

        foreach (var residue in path)
        {
            _residue[residue] -= least;
            _residue[residue ^ 1] += least;
            _flow[residue >> 1] += (residue & 1) == 0 ? least : -least;
        }

        return least;
    }
}
