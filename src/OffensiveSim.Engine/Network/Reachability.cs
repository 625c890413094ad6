namespace OffensiveSim.Engine.Network;

/// <summary>Which nodes can be reached from others.</summary>
public static class Reachability
{
    /// <summary>Marks what can be reached from the sources over open nodes and open links. Breadth first; nothing is allocated.</summary>
    /// <remarks>
    /// Marks add up: nodes marked before are neither entered nor counted. So a cleared array gives reachability, and calling with one
    /// source after the other gives the connected components.
    /// </remarks>
    /// <param name="rows">The network.</param>
    /// <param name="sources">Where to start. A source that is not open is passed over.</param>
    /// <param name="openNodes">Which nodes may be entered.</param>
    /// <param name="openLinks">Which links may be used.</param>
    /// <param name="reached">Marks by node: clear it first, unless marks shall add up.</param>
    /// <param name="order">Receives the nodes marked by this call, nearest first; room for as many as there are nodes.</param>
    /// <returns>How many nodes this call marked.</returns>
    public static int Mark(
        AdjacencyRows rows,
        ReadOnlySpan<int> sources,
        ReadOnlySpan<bool> openNodes,
        ReadOnlySpan<bool> openLinks,
        Span<bool> reached,
        Span<int> order)
    {
        var (start, nodes, links) = (rows.Start, rows.Node, rows.Link);
        var count = 0;
        foreach (var source in sources)
        {
            if (openNodes[source] && !reached[source])
            {
                reached[source] = true;
                order[count++] = source;
            }
        }

        for (var head = 0; head < count; head++)
        {
            var node = order[head];
            for (var at = start[node]; at < start[node + 1]; at++)
            {
                var neighbour = nodes[at];
                if (!reached[neighbour] && openNodes[neighbour] && openLinks[links[at]])
                {
                    reached[neighbour] = true;
                    order[count++] = neighbour;
                }
            }
        }

        return count;
    }
}
