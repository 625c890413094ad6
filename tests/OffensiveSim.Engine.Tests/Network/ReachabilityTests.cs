using CsCheck;
using OffensiveSim.Engine.Network;
using Xunit;

namespace OffensiveSim.Engine.Tests.Network;

public sealed class ReachabilityTests
{
    [Fact]
    public void A_closed_node_and_a_closed_link_stop_the_way()
    {
        // 0 - 1 - 2 - 3 - 4 and 0 - 5, where 3 is closed and so is the link to 5.
        var rows = new AdjacencyRows(6, [0, 1, 2, 3, 0], [1, 2, 3, 4, 5]);
        var (reached, order) = (new bool[6], new int[6]);

        var count = Reachability.Mark(rows, [0], [true, true, true, false, true, true], [true, true, true, true, false], reached, order);

        Assert.Equal([true, true, true, false, false, false], reached);
        Assert.Equal([0, 1, 2], order[..count]);
    }

    [Fact]
    public void Marks_what_the_closure_of_the_adjacency_matrix_marks() =>
        Gen.Select(RandomNetwork.OfUpTo(12, 24), Gen.Int[0, 11], Gen.Int[0, 11]).Sample(
            (network, first, second) =>
            {
                int[] sources = [first % network.Nodes, second % network.Nodes];
                var closure = Closure(network);
                var (reached, order) = (new bool[network.Nodes], new int[network.Nodes]);

                var count = Reachability.Mark(network.Rows, sources, network.OpenNodes, network.OpenLinks, reached, order);

                var expected = Enumerable.Range(0, network.Nodes).Select(node => sources.Any(source => closure[source, node])).ToArray();
                Assert.Equal(expected, reached);
                Assert.Equal(Enumerable.Range(0, network.Nodes).Where(node => expected[node]), order[..count].Order());
            },
            iter: 5_000);

    [Fact]
    public void Marks_that_add_up_give_connected_components() =>
        RandomNetwork.OfUpTo(12, 16).Sample(
            network =>
            {
                var closure = Closure(network);
                var (reached, order) = (new bool[network.Nodes], new int[network.Nodes]);
                for (var node = 0; node < network.Nodes; node++)
                {
                    var isNew = network.OpenNodes[node] && !reached[node];
                    var count = Reachability.Mark(network.Rows, [node], network.OpenNodes, network.OpenLinks, reached, order);
                    var component = isNew ? Enumerable.Range(0, network.Nodes).Where(other => closure[node, other]) : [];
                    Assert.Equal(component, order[..count].Order());
                }
            },
            iter: 2_000);

    private static bool[,] Closure(RandomNetwork network)
    {
        var closure = new bool[network.Nodes, network.Nodes];
        for (var node = 0; node < network.Nodes; node++)
        {
            closure[node, node] = network.OpenNodes[node];
        }

        for (var round = 0; round < network.Nodes; round++)
        {
            for (var link = 0; link < network.From.Length; link++)
            {
                for (var start = 0; start < network.Nodes && network.Passable(link); start++)
                {
                    var either = closure[start, network.From[link]] || closure[start, network.To[link]];
                    closure[start, network.From[link]] = closure[start, network.To[link]] = either;
                }
            }
        }

        return closure;
    }
}
