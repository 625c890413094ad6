namespace OffensiveSim.Engine.Network;

/// <summary>For every node the next one on the shortest way to each destination: routes that are found once and then only looked up.</summary>
/// <remarks>A closed node may begin or end a route, but none passes through it. Of equally short ways the one over the lower node is taken.</remarks>
public sealed class NextHops
{
    private readonly int _nodeCount;
    private readonly int[] _rowOf;
    private readonly int[] _next;

    /// <summary>Finds the routes to the destinations from everywhere.</summary>
    /// <param name="rows">The network.</param>
    /// <param name="lengths">Length of each link, above 0; infinite closes it.</param>
    /// <param name="closed">Nodes through which no route passes.</param>
    /// <param name="destinations">Where routes may lead; the table has one row of all nodes for each.</param>
    public NextHops(AdjacencyRows rows, ReadOnlySpan<double> lengths, ReadOnlySpan<bool> closed, ReadOnlySpan<int> destinations)
    {
        _nodeCount = rows.NodeCount;
        _rowOf = new int[_nodeCount];
        _next = new int[destinations.Length * _nodeCount];
        Array.Fill(_rowOf, -1);

        var search = new ShortestPaths(_nodeCount);
        var distance = new double[_nodeCount];
        var link = new int[_nodeCount];
        var openLinks = new bool[rows.LinkCount];
        Array.Fill(openLinks, true);
        var openNodes = new bool[_nodeCount];
        for (var node = 0; node < _nodeCount; node++)
        {
            openNodes[node] = !closed[node];
        }

        for (var i = 0; i < destinations.Length; i++)
        {
            var goal = destinations[i];
            var next = _next.AsSpan(i * _nodeCount, _nodeCount);
            _rowOf[goal] = i;
            openNodes[goal] = true;
            search.Search(rows, lengths, openNodes, openLinks, [goal], default, distance, next, link);
            for (var node = 0; node < _nodeCount; node++)
            {
                if (!openNodes[node])
                {
                    next[node] = WayOut(rows, lengths, distance, openNodes, node);
                }
            }

            next[goal] = goal;
            openNodes[goal] = !closed[goal];
        }
    }

    /// <summary>The neighbour to go to.</summary>
    /// <param name="from">Where one is.</param>
    /// <param name="destination">Where one wants to be: one of the destinations of the table.</param>
    /// <returns>A neighbour of <paramref name="from"/>; the destination itself when there already; -1 when no route exists.</returns>
    public int Toward(int from, int destination) => _next[(_rowOf[destination] * _nodeCount) + from];

    // The search does not enter closed nodes: out of one leads its best open neighbour.
    private static int WayOut(AdjacencyRows rows, ReadOnlySpan<double> lengths, double[] distance, bool[] openNodes, int node)
    {
        var (best, least) = (-1, double.PositiveInfinity);
        for (var at = rows.Start[node]; at < rows.Start[node + 1]; at++)
        {
            var neighbour = rows.Node[at];
            var length = distance[neighbour] + lengths[rows.Link[at]];
            if (openNodes[neighbour] && (length < least || (length == least && neighbour < best)))
            {
                (best, least) = (neighbour, length);
            }
        }

        return best;
    }
}
