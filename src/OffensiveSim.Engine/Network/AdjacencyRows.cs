namespace OffensiveSim.Engine.Network;

/// <summary>Who neighbours whom, as compressed rows: the neighbours of node n stand at positions Start[n] to Start[n + 1] - 1 of Node and Link.</summary>
/// <remarks>Links run both ways. Each row is in the order of the links, so equal input gives equal rows. Shared by all threads; nobody writes to it.</remarks>
public sealed class AdjacencyRows
{
    /// <summary>Builds the rows.</summary>
    /// <param name="nodeCount">How many nodes there are.</param>
    /// <param name="from">One end of each link.</param>
    /// <param name="to">The other end of each link.</param>
    /// <param name="taken">Which links to take (roads without railways, say); empty for all. Link numbers stay those of the whole list.</param>
    /// <exception cref="ArgumentException">An end is no node, a link joins a node to itself, or the lists differ in length.</exception>
    public AdjacencyRows(int nodeCount, ReadOnlySpan<int> from, ReadOnlySpan<int> to, ReadOnlySpan<bool> taken = default)
    {
        if (from.Length != to.Length || (!taken.IsEmpty && taken.Length != from.Length))
        {
            throw new ArgumentException("The lists of ends differ in length.", nameof(to));
        }

        (NodeCount, LinkCount) = (nodeCount, from.Length);
        Start = new int[nodeCount + 1];
        for (var link = 0; link < from.Length; link++)
        {
            if ((uint)from[link] >= (uint)nodeCount || (uint)to[link] >= (uint)nodeCount || from[link] == to[link])
            {
                throw new ArgumentException($"Link {link} joins {from[link]} and {to[link]}: not two of {nodeCount} nodes.", nameof(from));
            }

            if (taken.IsEmpty || taken[link])
            {
                Start[from[link] + 1]++;
                Start[to[link] + 1]++;
            }
        }

        for (var node = 0; node < nodeCount; node++)
        {
            Start[node + 1] += Start[node];
        }

        (Node, Link) = (new int[Start[nodeCount]], new int[Start[nodeCount]]);
        var next = Start.AsSpan(0, nodeCount).ToArray();
        for (var link = 0; link < from.Length; link++)
        {
            if (taken.IsEmpty || taken[link])
            {
                Append(next, from[link], to[link], link);
                Append(next, to[link], from[link], link);
            }
        }
    }

    /// <summary>How many nodes there are.</summary>
    public int NodeCount { get; }

    /// <summary>How many links there are, those not taken included: the length of a mask over links.</summary>
    public int LinkCount { get; }

    /// <summary>Where each node's row begins; one longer than there are nodes.</summary>
    public int[] Start { get; }

    /// <summary>The neighbours, row after row.</summary>
    public int[] Node { get; }

    /// <summary>The links that lead to them.</summary>
    public int[] Link { get; }

    private void Append(int[] next, int node, int neighbour, int link) => (Node[next[node]], Link[next[node]++]) = (neighbour, link);
}
