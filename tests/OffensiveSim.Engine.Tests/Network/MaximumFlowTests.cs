using CsCheck;
using OffensiveSim.Engine.Network;
using Xunit;

namespace OffensiveSim.Engine.Tests.Network;

public sealed class MaximumFlowTests
{
    private static readonly int[] From = [0, 0, 2, 1, 3, 2, 4, 3, 4];
    private static readonly int[] To = [1, 2, 1, 3, 2, 4, 3, 5, 5];
    private static readonly double[] Capacities = [16, 13, 4, 12, 9, 14, 7, 20, 4];

    /// <summary>The textbook network of Cormen, Leiserson, Rivest and Stein, chapter "Maximum flow": 23.</summary>
    [Fact]
    public void The_textbook_network_carries_23_and_its_cut_is_known()
    {
        var flow = new MaximumFlow(6, From, To, bothWays: false);

        Assert.Equal(23, flow.Solve(Capacities, source: 0, sink: 5));
        Assert.Equal([0, 1, 2, 4], Enumerable.Range(0, 6).Where(flow.OnSourceSide));
    }

    /// <summary>Without the arc from 3 to the sink 4 are left, without that from 4 as well nothing (MODEL, interdiction by brute force).</summary>
    [Fact]
    public void An_instance_solves_again_after_arcs_were_cut()
    {
        var flow = new MaximumFlow(6, From, To, bothWays: false);

        Assert.Equal(4, flow.Solve([16, 13, 4, 12, 9, 14, 7, 0, 4], 0, 5));
        Assert.Equal(0, flow.Solve([16, 13, 4, 12, 9, 14, 7, 0, 0], 0, 5));
        Assert.Equal(23, flow.Solve(Capacities, 0, 5));
    }

    [Fact]
    public void An_arc_carries_backwards_only_where_it_runs_both_ways()
    {
        Assert.Equal(0, new MaximumFlow(2, [1], [0], bothWays: false).Solve([5], 0, 1));

        var road = new MaximumFlow(2, [1], [0], bothWays: true);
        Assert.Equal(5, road.Solve([5], 0, 1));
        Assert.Equal([-5], road.Flow.ToArray());
    }

    [Fact]
    public void A_way_without_limit_is_infinite_and_an_endless_arc_beside_a_limit_is_not()
    {
        Assert.Equal(double.PositiveInfinity, new MaximumFlow(3, [0, 1], [1, 2], false).Solve([double.PositiveInfinity, double.PositiveInfinity], 0, 2));

        var flow = new MaximumFlow(3, [0, 1], [1, 2], bothWays: true);
        Assert.Equal(3, flow.Solve([double.PositiveInfinity, 3], 0, 2));
        Assert.Equal([3, 3], flow.Flow.ToArray());
    }

    [Fact]
    public void A_capacity_below_0_or_nan_is_a_bug()
    {
        var flow = new MaximumFlow(2, [0], [1], bothWays: false);

        Assert.Throws<ArgumentException>(() => flow.Solve([-1], 0, 1));
        Assert.Throws<ArgumentException>(() => flow.Solve([double.NaN], 0, 1));
        Assert.Throws<ArgumentException>(() => flow.Solve([1], 1, 1));
    }

    [Fact]
    public void The_flow_equals_the_least_of_all_cuts_and_obeys_capacity_and_conservation() =>
        Gen.Select(RandomNetwork.OfUpTo(8, 20), Gen.Bool).Sample(
            (network, bothWays) =>
            {
                var (source, sink) = (0, network.Nodes - 1);
                var flow = new MaximumFlow(network.Nodes, network.From, network.To, bothWays);

                var value = flow.Solve(network.Lengths, source, sink);

                Assert.Equal(Enumerable.Range(0, 1 << network.Nodes).Where(Separates).Min(Capacity), value);
                if (!double.IsInfinity(value))
                {
                    var side = Enumerable.Range(0, network.Nodes).Where(flow.OnSourceSide).Sum(node => 1 << node);
                    Assert.True(Separates(side));
                    Assert.Equal(value, Capacity(side));
                    Assert.Equal(Enumerable.Range(0, network.Nodes).Select(node => node == source ? value : node == sink ? -value : 0), Excess(flow));
                    Assert.All(
                        Enumerable.Range(0, network.From.Length),
                        arc => Assert.InRange(flow.Flow[arc], bothWays ? -network.Lengths[arc] : 0, network.Lengths[arc]));
                }

                bool Separates(int cut) => (cut >> source & 1) == 1 && (cut >> sink & 1) == 0;

                double Capacity(int cut) => Enumerable.Range(0, network.From.Length).Sum(arc =>
                    ((cut >> network.From[arc] & 1) > (cut >> network.To[arc] & 1)) ||
                    (bothWays && (cut >> network.From[arc] & 1) != (cut >> network.To[arc] & 1)) ? network.Lengths[arc] : 0);

                double[] Excess(MaximumFlow solved)
                {
                    var excess = new double[network.Nodes];
                    for (var arc = 0; arc < network.From.Length; arc++)
                    {
                        excess[network.From[arc]] += solved.Flow[arc];
                        excess[network.To[arc]] -= solved.Flow[arc];
                    }

                    return excess;
                }
            },
            iter: 5_000);
}
