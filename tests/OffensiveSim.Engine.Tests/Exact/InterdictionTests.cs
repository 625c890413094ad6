using OffensiveSim.Engine.Network;
using Xunit;

namespace OffensiveSim.Engine.Tests.Exact;

/// <summary>Small interdiction problems whose answers are known, every choice tried: cuts of the textbook network, of one that may fail, and delays on a grid.</summary>
public sealed class InterdictionTests
{
    private static readonly string[] Arcs = ["s1", "s2", "21", "13", "32", "24", "43", "3t", "4t"];
    private static readonly int[] From = [0, 0, 2, 1, 3, 2, 4, 3, 4];
    private static readonly int[] To = [1, 2, 1, 3, 2, 4, 3, 5, 5];
    private static readonly double[] Capacities = [16, 13, 4, 12, 9, 14, 7, 20, 4];

    /// <summary>At a budget of two the sure cuts are at the sink; where each fails half the time, one of them moves.</summary>
    [Theory]
    [InlineData(0, 1, 23, "")]
    [InlineData(1, 1, 4, "3t")]
    [InlineData(2, 1, 0, "3t 4t")]
    [InlineData(1, 0.5, 13.5, "3t")]
    [InlineData(2, 0.5, 9.75, "24 3t")]
    [InlineData(3, 0.5, 6.75, "13 24 3t")]
    [InlineData(1, 0.75, 8.75, "3t")]
    [InlineData(2, 0.75, 4.4375, "24 3t")]
    [InlineData(3, 0.75, 2.1875, "13 24 3t")]
    public void The_best_arcs_of_the_textbook_network_to_cut(int budget, double success, double flow, string best)
    {
        var flows = FlowsAfterEveryCut();

        var choices = Enumerable.Range(0, flows.Length).Where(cut => int.PopCount(cut) == budget).Select(cut => (Flow: Expected(flows, cut, success), cut)).ToArray();
        var least = choices.Min(choice => choice.Flow);

        Assert.Equal(flow, least, 1e-12);
        Assert.Contains(best, choices.Where(choice => choice.Flow == least).Select(choice => string.Join(' ', Arcs.Where((_, arc) => (choice.cut >> arc & 1) == 1))));
    }

    /// <summary>Washburn and Wood: an inspector who finds with chance p on an arc catches with chance 1 / (maximum flow under capacities 1 / p).</summary>
    [Theory]
    [InlineData(1, 0.5)]
    [InlineData(0.5, 0.25)]
    public void The_value_of_the_inspection_game(double found, double value) =>
        Assert.Equal(value, 1 / new MaximumFlow(6, From, To, bothWays: false).Solve([.. Capacities.Select(_ => 1 / found)], 0, 5), 1e-15);

    /// <summary>From corner to corner of a grid of 4 by 4 nodes and links of 1 km, where the interdictor lengthens some of the links by 2.</summary>
    [Theory]
    [InlineData(0, 6)]
    [InlineData(1, 6)]
    [InlineData(2, 8)]
    [InlineData(3, 8)]
    [InlineData(4, 10)]
    public void Delays_that_lengthen_the_shortest_path_of_a_grid_most(int budget, double km) => Assert.Equal(km, LongestShortestPath(budget));

    private static double[] FlowsAfterEveryCut()
    {
        var network = new MaximumFlow(6, From, To, bothWays: false);
        return [.. Enumerable.Range(0, 1 << Arcs.Length).Select(cut => network.Solve([.. Capacities.Select((capacity, arc) => (cut >> arc & 1) == 1 ? 0 : capacity)], 0, 5))];
    }

    /// <summary>Mean of the flow over which of the attacked arcs are hit.</summary>
    private static double Expected(double[] flows, int attacked, double success)
    {
        var mean = 0.0;
        for (var hit = attacked; ; hit = (hit - 1) & attacked)
        {
            mean += flows[hit] * Math.Pow(success, int.PopCount(hit)) * Math.Pow(1 - success, int.PopCount(attacked) - int.PopCount(hit));
            if (hit == 0)
            {
                return mean;
            }
        }
    }

    private static double LongestShortestPath(int budget)
    {
        int[] across = [.. Enumerable.Range(0, 16).Where(node => node % 4 < 3)];
        int[] down = [.. Enumerable.Range(0, 12)];
        var rows = new AdjacencyRows(16, [.. across, .. down], [.. across.Select(node => node + 1), .. down.Select(node => node + 4)]);
        var search = new ShortestPaths(16);
        var (openNodes, openLinks) = (Enumerable.Repeat(true, 16).ToArray(), Enumerable.Repeat(true, 24).ToArray());
        var (distance, parent, link, lengths) = (new double[16], new int[16], new int[16], Enumerable.Repeat(1.0, 24).ToArray());
        return Longest(budget, from: 0);

        double Longest(int left, int from)
        {
            if (left == 0)
            {
                search.Search(rows, lengths, openNodes, openLinks, [0], default, distance, parent, link);
                return distance[15];
            }

            var most = 0.0;
            for (var delayed = from; delayed <= 24 - left; delayed++)
            {
                lengths[delayed] += 2;
                most = Math.Max(most, Longest(left - 1, delayed + 1));
                lengths[delayed] -= 2;
            }

            return most;
        }
    }
}
