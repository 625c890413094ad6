using CsCheck;
using OffensiveSim.Engine.Network;
using Xunit;

namespace OffensiveSim.Engine.Tests.Network;

public sealed class NextHopsTests
{
    [Fact]
    public void Routes_go_round_a_closed_node_but_begin_and_end_in_one()
    {
        // 0 -1- 1 -1- 2 straight on, 0 -5- 3 -5- 2 round; 1 is closed.
        var rows = new AdjacencyRows(4, [0, 1, 0, 3], [1, 2, 3, 2]);
        var hops = new NextHops(rows, [1, 1, 5, 5], [false, true, false, false], [0, 1, 2]);

        Assert.Equal((3, 2), (hops.Toward(0, 2), hops.Toward(3, 2)));
        Assert.Equal(2, hops.Toward(1, 2));
        Assert.Equal(1, hops.Toward(0, 1));
        Assert.Equal(2, hops.Toward(2, 2));
    }

    [Fact]
    public void No_route_is_minus_1_and_an_unknown_destination_a_bug()
    {
        var hops = new NextHops(new AdjacencyRows(3, [0], [1]), [1], [false, false, false], [2]);

        Assert.Equal(-1, hops.Toward(0, 2));
        Assert.Throws<IndexOutOfRangeException>(() => hops.Toward(0, 1));
    }

    [Fact]
    public void Following_the_hops_covers_the_distance_of_floyd_and_warshall() =>
        RandomNetwork.OfUpTo(12, 30).Sample(
            random =>
            {
                var hops = new NextHops(
                    random.Rows, random.Lengths, [.. random.OpenNodes.Select(open => !open)], [.. Enumerable.Range(0, random.Nodes)]);
                for (var from = 0; from < random.Nodes; from++)
                {
                    for (var to = 0; to < random.Nodes; to++)
                    {
                        bool[] open = [.. random.OpenNodes];
                        open[from] = open[to] = true;
                        var network = random with { OpenNodes = open, OpenLinks = [.. random.OpenLinks.Select(_ => true)] };
                        Assert.Equal(network.AllDistances()[from, to], Follow(hops, network, from, to));
                    }
                }
            },
            iter: 300);

    // Each hop takes the shortest of the links between the two nodes and never a closed node, the ends aside.
    private static double Follow(NextHops hops, RandomNetwork network, int from, int to)
    {
        var length = 0.0;
        for (var steps = 0; from != to; steps++)
        {
            var next = hops.Toward(from, to);
            if (next < 0)
            {
                return double.PositiveInfinity;
            }

            Assert.True(network.OpenNodes[next] && steps < network.Nodes);
            var here = from;
            length += Enumerable.Range(0, network.From.Length)
                .Where(link => (network.From[link], network.To[link]) == (here, next) || (network.To[link], network.From[link]) == (here, next))
                .Min(link => network.Lengths[link]);
            from = next;
        }

        return length;
    }
}
