using System.Diagnostics.CodeAnalysis;

namespace OffensiveSim.Engine.Network;

/// <summary>Least lengths from one or many sources to every node, and the paths that have them. Nothing is allocated per search.</summary>
/// <remarks>
/// Label correcting with a ring of nodes whose distance fell, nearer ones put in front (Bertsekas 1993, "A simple and fast label correcting
/// algorithm for shortest paths", Networks 23), which suits sparse road networks. The result does not depend on the order of the
/// search: distances are the least over all paths, and of equal paths into a node the one over the lower parent, then the lower link, wins.
/// Instances hold scratch only: one for each thread.
/// </remarks>
/// <param name="nodeCount">How many nodes the network has.</param>
public sealed class ShortestPaths(int nodeCount)
{
    private readonly int[] _ring = new int[nodeCount];
    private readonly bool[] _waiting = new bool[nodeCount];

    /// <summary>Searches from the sources over open nodes and open links.</summary>
    /// <param name="rows">The network, of as many nodes as this instance was made for.</param>
    /// <param name="lengths">Length of each link, above 0; infinite closes it.</param>
    /// <param name="openNodes">Which nodes may be entered. A source that is not open is passed over.</param>
    /// <param name="openLinks">Which links may be used.</param>
    /// <param name="sources">Where to start; one named twice counts with its lesser cost.</param>
    /// <param name="startCosts">Distance that each source starts with; empty for 0.</param>
    /// <param name="distance">Receives the distance of every node; infinite where there is no path.</param>
    /// <param name="parent">Receives the node before on the path; -1 at the start of a path and where there is none.</param>
    /// <param name="parentLink">Receives the link from there; -1 likewise.</param>
    /// <exception cref="ArgumentOutOfRangeException">A length met is not above 0, or a start cost is NaN or negative infinity: a bug of the caller.</exception>
    public void Search(
        AdjacencyRows rows,
        ReadOnlySpan<double> lengths,
        ReadOnlySpan<bool> openNodes,
        ReadOnlySpan<bool> openLinks,
        ReadOnlySpan<int> sources,
        ReadOnlySpan<double> startCosts,
        Span<double> distance,
        Span<int> parent,
        Span<int> parentLink)
    {
        var (start, nodes, links, ring, waiting) = (rows.Start, rows.Node, rows.Link, _ring, _waiting);
        distance.Fill(double.PositiveInfinity);
        parent.Fill(-1);
        parentLink.Fill(-1);
        var (head, count) = (0, 0);
        for (var i = 0; i < sources.Length; i++)
        {
            var source = sources[i];
            var cost = startCosts.IsEmpty ? 0 : startCosts[i];
            if (!(cost > double.NegativeInfinity))
            {
                waiting.AsSpan().Clear();
                throw new ArgumentOutOfRangeException(nameof(startCosts), cost, $"The start cost of node {source} is no number.");
            }

            if (openNodes[source] && cost < distance[source])
            {
                distance[source] = cost;
                if (!waiting[source])
                {
                    waiting[source] = true;
                    ring[count++] = source;
                }
            }
        }

        while (count > 0)
        {
            var node = ring[head];
            head = head + 1 == ring.Length ? 0 : head + 1;
            count--;
            waiting[node] = false;
            var here = distance[node];
            for (var at = start[node]; at < start[node + 1]; at++)
            {
                // Most links lead back to where the search has been: they are passed over first.
                var (neighbour, link) = (nodes[at], links[at]);
                var there = here + lengths[link];
                if (there > distance[neighbour] || !openLinks[link] || !openNodes[neighbour])
                {
                    continue;
                }

                if (!(there > here))
                {
                    waiting.AsSpan().Clear();
                    Refuse(link, lengths[link]);
                }

                if (there == distance[neighbour])
                {
                    if (node < parent[neighbour] || (node == parent[neighbour] && link < parentLink[neighbour]))
                    {
                        (parent[neighbour], parentLink[neighbour]) = (node, link);
                    }

                    continue;
                }

                (distance[neighbour], parent[neighbour], parentLink[neighbour]) = (there, node, link);
                if (waiting[neighbour])
                {
                    continue;
                }

                waiting[neighbour] = true;
                if (count > 0 && there < distance[ring[head]])
                {
                    head = head == 0 ? ring.Length - 1 : head - 1;
                    ring[head] = neighbour;
                }
                else
                {
                    var tail = head + count;
                    ring[tail < ring.Length ? tail : tail - ring.Length] = neighbour;
                }

                count++;
            }
        }
    }

    [DoesNotReturn]
    private static void Refuse(int link, double length) =>
        throw new ArgumentOutOfRangeException(nameof(link), length, $"The length of link {link} is not above 0 or vanishes beside the distance.");
}
