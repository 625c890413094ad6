using CsCheck;
using OffensiveSim.Engine.Network;
using Xunit;

namespace OffensiveSim.Engine.Tests.Network;

public sealed class ShortestPathsTests
{
    private static readonly bool[] AllFour = [true, true, true, true];

    [Fact]
    public void The_shorter_way_round_is_found_with_its_parents()
    {
        // 0 -5- 1, 0 -1- 2, 2 -1- 3, 3 -1- 1
        var found = new Found(new AdjacencyRows(4, [0, 0, 2, 3], [1, 2, 3, 1]), [5, 1, 1, 1], AllFour, AllFour, [0], default);

        Assert.Equal([0, 3, 1, 2], found.Distance);
        Assert.Equal([-1, 3, 0, 2], found.Parent);
        Assert.Equal([-1, 3, 1, 2], found.ParentLink);
    }

    [Fact]
    public void Of_equal_ways_the_one_over_the_lower_node_and_link_wins()
    {
        // Two ways of length 2 from 3 to 0, over 1 and 2; and two links from 3 to 1. The higher ones come first in the rows.
        var found = new Found(new AdjacencyRows(4, [3, 2, 3, 1, 3], [2, 0, 1, 0, 1]), [1, 1, 1, 1, 1], AllFour, [true, true, true, true, true], [3], default);

        Assert.Equal([1, 3, 3, -1], found.Parent);
        Assert.Equal([3, 2, 0, -1], found.ParentLink);
    }

    [Fact]
    public void A_source_starts_with_its_cost()
    {
        // 0 -1- 1 -1- 2 -1- 3
        var found = new Found(new AdjacencyRows(4, [0, 1, 2], [1, 2, 3]), [1, 1, 1], AllFour, [true, true, true], [0, 3, 3], [0.0, 9, 0.5]);

        Assert.Equal([0, 1, 1.5, 0.5], found.Distance);
        Assert.Equal([-1, 0, 3, -1], found.Parent);
    }

    [Fact]
    public void Distances_match_floyd_and_warshall_and_parents_attain_them() =>
        Gen.Select(RandomNetwork.OfUpTo(14, 40), Gen.Select(Gen.Int[0, 13], Gen.Int[0, 12]).Array[1, 3]).Sample(
            (network, starts) =>
            {
                int[] sources = [.. starts.Select(s => s.Item1 % network.Nodes)];
                double[] costs = [.. starts.Select(s => s.Item2 / 4.0)];
                var all = network.AllDistances();

                var found = new Found(network.Rows, network.Lengths, network.OpenNodes, network.OpenLinks, sources, costs);

                for (var node = 0; node < network.Nodes; node++)
                {
                    var expected = sources.Zip(costs).Min(s => s.Second + all[s.First, node]);
                    Assert.Equal(expected, found.Distance[node]);
                    var own = sources.Zip(costs).Any(s => s.First == node && s.Second == expected) || double.IsInfinity(expected);
                    var (parent, link) = own ? (-1, -1) : LowestParent(network, found.Distance, node);
                    Assert.Equal((parent, link), (found.Parent[node], found.ParentLink[node]));
                }
            },
            iter: 10_000);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void A_length_not_above_0_is_a_bug_that_leaves_the_scratch_usable(double length)
    {
        var rows = new AdjacencyRows(4, [0, 0, 2, 3], [1, 2, 3, 1]);
        var search = new ShortestPaths(4);
        var (distance, parent, link) = (new double[4], new int[4], new int[4]);

        Assert.Throws<ArgumentOutOfRangeException>(
            () => search.Search(rows, [5, 1, length, 1], AllFour, AllFour, [0], default, distance, parent, link));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => search.Search(rows, [5, 1, 1, 1], AllFour, AllFour, [1, 0], [0, double.NaN], distance, parent, link));

        search.Search(rows, [5, 1, 1, 1], AllFour, AllFour, [0], default, distance, parent, link);
        Assert.Equal([0, 3, 1, 2], distance);
    }

    [Fact]
    public void A_search_allocates_nothing()
    {
        var rows = new AdjacencyRows(4, [0, 0, 2, 3], [1, 2, 3, 1]);
        var search = new ShortestPaths(4);
        var (distance, parent, link) = (new double[4], new int[4], new int[4]);
        double[] lengths = [5, 1, 1, 1];
        int[] sources = [0];
        void Search() => search.Search(rows, lengths, AllFour, AllFour, sources, default, distance, parent, link);
        Search();
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 1_000; i++)
        {
            Search();
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 999);
    }

    private static (int Node, int Link) LowestParent(RandomNetwork network, double[] distance, int node) =>
        Enumerable.Range(0, network.From.Length)
            .Where(network.Passable)
            .SelectMany(link => new[] { (From: network.From[link], To: network.To[link], link), (From: network.To[link], To: network.From[link], link) })
            .Where(way => way.To == node && distance[way.From] + network.Lengths[way.link] == distance[node])
            .Min(way => (way.From, way.link));

    private sealed class Found
    {
        public Found(
            AdjacencyRows rows,
            ReadOnlySpan<double> lengths,
            ReadOnlySpan<bool> openNodes,
            ReadOnlySpan<bool> openLinks,
            ReadOnlySpan<int> sources,
            ReadOnlySpan<double> costs)
        {
            (Distance, Parent, ParentLink) = (new double[rows.NodeCount], new int[rows.NodeCount], new int[rows.NodeCount]);
            new ShortestPaths(rows.NodeCount).Search(rows, lengths, openNodes, openLinks, sources, costs, Distance, Parent, ParentLink);
        }

        public double[] Distance { get; }

        public int[] Parent { get; }

        public int[] ParentLink { get; }
    }
}
