using CsCheck;
using Google.OrTools.Graph;
using OffensiveSim.Engine.Network;
using Xunit;

namespace OffensiveSim.Engine.Tests.Network;

/// <summary>The kernels against OR-Tools, which shares nothing with them: its push-relabel maximum flow, and distances as the least cost of sending one unit.</summary>
public sealed class OrToolsTests
{
    /// <summary>Lengths are quarters: four times as much is a whole number, which OR-Tools asks for.</summary>
    private const int Quarters = 4;

    /// <summary>Stands for a capacity without limit: more than all the finite ones of a network together.</summary>
    private const long NoLimit = 1_000_000;

    [Fact]
    public void Kernels_agree_with_or_tools_on_three_hundred_networks() => Compare(networks: 300);

    [SlowFact]
    [Trait("Tier", "slow")]
    public void Kernels_agree_with_or_tools_on_ten_thousand_networks() => Compare(networks: 10_000);

    private static void Compare(int networks) =>
        Gen.Select(RandomNetwork.OfUpTo(30, 120), Gen.Bool).Sample(
            (network, bothWays) =>
            {
                // A few ends for each network: where a flow has to be turned back is rare.
                foreach (var end in Enumerable.Range(1, Math.Min(8, network.Nodes - 1)))
                {
                    FlowAgrees(network, bothWays, end);
                    DistanceAgrees(network, end);
                    ReachAgrees(network, end);
                }
            },
            iter: networks);

    private static void FlowAgrees(RandomNetwork network, bool bothWays, int sink)
    {
        var flow = new MaximumFlow(network.Nodes, network.From, network.To, bothWays).Solve(network.Lengths, 0, sink);

        var judged = FlowOfOrTools(network, bothWays, sink, link => double.IsInfinity(network.Lengths[link]) ? NoLimit : (long)(Quarters * network.Lengths[link]));

        Assert.Equal(judged >= NoLimit ? double.PositiveInfinity : judged / (double)Quarters, flow);
    }

    private static void ReachAgrees(RandomNetwork network, int node)
    {
        var (reached, order) = (new bool[network.Nodes], new int[network.Nodes]);
        Reachability.Mark(network.Rows, [0], network.OpenNodes, network.OpenLinks, reached, order);

        var judged = FlowOfOrTools(network, bothWays: true, node, link => network.Passable(link) ? 1 : 0);

        Assert.Equal(judged > 0, reached[node]);
    }

    private static void DistanceAgrees(RandomNetwork network, int node)
    {
        var (distance, parent, link) = (new double[network.Nodes], new int[network.Nodes], new int[network.Nodes]);
        new ShortestPaths(network.Nodes).Search(network.Rows, network.Lengths, network.OpenNodes, network.OpenLinks, [0], default, distance, parent, link);

        using var cost = new MinCostFlow();
        for (var way = 0; way < network.From.Length; way++)
        {
            if (network.Passable(way) && !double.IsInfinity(network.Lengths[way]))
            {
                cost.AddArcWithCapacityAndUnitCost(network.From[way], network.To[way], 1, (long)(Quarters * network.Lengths[way]));
                cost.AddArcWithCapacityAndUnitCost(network.To[way], network.From[way], 1, (long)(Quarters * network.Lengths[way]));
            }
        }

        cost.SetNodeSupply(0, 1);
        cost.SetNodeSupply(node, -1);
        var found = cost.Solve();

        Assert.Contains(found, new[] { MinCostFlowBase.Status.OPTIMAL, MinCostFlowBase.Status.INFEASIBLE });
        Assert.Equal(found == MinCostFlowBase.Status.OPTIMAL ? cost.OptimalCost() / (double)Quarters : double.PositiveInfinity, distance[node]);
    }

    private static long FlowOfOrTools(RandomNetwork network, bool bothWays, int sink, Func<int, long> capacity)
    {
        using var judge = new MaxFlow();
        for (var link = 0; link < network.From.Length; link++)
        {
            judge.AddArcWithCapacity(network.From[link], network.To[link], capacity(link));
            if (bothWays)
            {
                judge.AddArcWithCapacity(network.To[link], network.From[link], capacity(link));
            }
        }

        // A network without arcs at an end is a bad input to OR-Tools; one of capacity 0 says the same.
        judge.AddArcWithCapacity(0, sink, 0);
        Assert.Equal(MaxFlow.Status.OPTIMAL, judge.Solve(0, sink));
        return judge.OptimalFlow();
    }
}
