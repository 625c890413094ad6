using CsCheck;
using OffensiveSim.Engine.Network;
using Xunit;

namespace OffensiveSim.Engine.Tests.Network;

public sealed class AdjacencyRowsTests
{
    [Fact]
    public void Rows_list_both_ends_in_the_order_of_the_links()
    {
        var rows = new AdjacencyRows(4, [0, 2, 1], [1, 0, 2]);

        Assert.Equal([0, 2, 4, 6, 6], rows.Start);
        Assert.Equal([1, 2, 0, 2, 0, 1], rows.Node);
        Assert.Equal([0, 1, 0, 2, 1, 2], rows.Link);
    }

    [Fact]
    public void Links_that_are_not_taken_keep_their_numbers_free()
    {
        var rows = new AdjacencyRows(3, [0, 0, 1], [1, 2, 2], [true, false, true]);

        Assert.Equal(3, rows.LinkCount);
        Assert.Equal([1, 0, 2, 1], rows.Node);
        Assert.Equal([0, 0, 2, 2], rows.Link);
    }

    [Fact]
    public void Every_link_stands_once_in_the_row_of_each_end() =>
        RandomNetwork.OfUpTo(12, 30).Sample(
            network =>
            {
                var rows = network.Rows;
                var entries = Enumerable.Range(0, network.Nodes)
                    .SelectMany(node => Enumerable.Range(rows.Start[node], rows.Start[node + 1] - rows.Start[node])
                        .Select(at => (node, rows.Node[at], rows.Link[at])));
                var expected = Enumerable.Range(0, network.From.Length)
                    .SelectMany(link => new[] { (network.From[link], network.To[link], link), (network.To[link], network.From[link], link) });
                Assert.Equal(expected.Order(), entries.Order());
            },
            iter: 2_000);

    [Theory]
    [InlineData(0, 3)]
    [InlineData(-1, 1)]
    [InlineData(1, 1)]
    public void A_link_that_does_not_join_two_nodes_is_refused(int from, int to) =>
        Assert.Throws<ArgumentException>(() => new AdjacencyRows(3, [from], [to]));
}
