using CsCheck;
using OffensiveSim.Engine.Network;
using Xunit;

namespace OffensiveSim.Engine.Tests.Network;

/// <summary>All kernels on one network against plain counting: every cut for the flow, every pair for distance and reach. The normal tier tries each kernel alone on thousands of smaller ones.</summary>
public sealed class BruteForceTests
{
    [Fact]
    public void Kernels_agree_with_brute_force_on_three_hundred_networks() => Compare(networks: 300);

    [SlowFact]
    [Trait("Tier", "slow")]
    public void Kernels_agree_with_brute_force_on_ten_thousand_networks() => Compare(networks: 10_000);

    private static void Compare(int networks) =>
        Gen.Select(RandomNetwork.OfUpTo(9, 40), Gen.Bool).Sample(
            (network, bothWays) =>
            {
                var flow = new MaximumFlow(network.Nodes, network.From, network.To, bothWays);
                for (var sink = 1; sink < network.Nodes; sink++)
                {
                    Assert.Equal(LeastCut(network, bothWays, sink), flow.Solve(network.Lengths, 0, sink));
                }

                var all = network.AllDistances();
                var (distance, parent, link) = (new double[network.Nodes], new int[network.Nodes], new int[network.Nodes]);
                var search = new ShortestPaths(network.Nodes);
                for (var source = 0; source < network.Nodes; source++)
                {
                    search.Search(network.Rows, network.Lengths, network.OpenNodes, network.OpenLinks, [source], default, distance, parent, link);
                    Assert.Equal(Enumerable.Range(0, network.Nodes).Select(node => all[source, node]), distance);
                }

                // Without infinite lengths, whatever has a distance can be reached.
                var finite = network with { Lengths = [.. network.Lengths.Select(_ => 1.0)] };
                var hops = finite.AllDistances();
                for (var source = 0; source < network.Nodes; source++)
                {
                    var (reached, order) = (new bool[network.Nodes], new int[network.Nodes]);
                    var count = Reachability.Mark(network.Rows, [source], network.OpenNodes, network.OpenLinks, reached, order);
                    Assert.Equal(Enumerable.Range(0, network.Nodes).Select(node => double.IsFinite(hops[source, node])), reached);

                    // Nearest first: the order never falls in hops.
                    var steps = order[..count].Select(node => hops[source, node]).ToArray();
                    Assert.Equal(steps.Order(), steps);
                }
            },
            iter: networks);

    /// <summary>The least capacity over all ways to part the nodes, the source on one side and the sink on the other.</summary>
    private static double LeastCut(RandomNetwork network, bool bothWays, int sink)
    {
        var least = double.PositiveInfinity;
        for (var side = 1; side < 1 << network.Nodes; side += 2)
        {
            if (((side >> sink) & 1) == 1)
            {
                continue;
            }

            var capacity = 0.0;
            for (var link = 0; link < network.From.Length; link++)
            {
                var (from, to) = ((side >> network.From[link]) & 1, (side >> network.To[link]) & 1);
                capacity += from > to || (bothWays && from != to) ? network.Lengths[link] : 0;
            }

            least = Math.Min(least, capacity);
        }

        return least;
    }
}
