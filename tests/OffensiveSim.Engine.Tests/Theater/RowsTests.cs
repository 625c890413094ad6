using CsCheck;
using OffensiveSim.Engine.Theater;
using Xunit;

namespace OffensiveSim.Engine.Tests.Theater;

public sealed class RowsTests
{
    [Fact]
    public void Items_are_grouped_by_row_in_the_order_given()
    {
        var rows = Rows.Group(3, [2, 0, 2, 0]);

        Assert.Equal([0, 2, 2, 4], rows.Start);
        Assert.Equal([1, 3, 0, 2], rows.Column(item => item));
    }

    /// <summary>Oracle: a stable sort by row.</summary>
    [Fact]
    public void Grouping_is_a_stable_sort() =>
        Gen.Int[0, 5].Array[0, 30].Sample(rowOfItem =>
        {
            var rows = Rows.Group(6, rowOfItem);

            Assert.Equal(Enumerable.Range(0, rowOfItem.Length).OrderBy(item => rowOfItem[item]), rows.Column(item => item));
            Assert.All(Enumerable.Range(0, 6), row => Assert.Equal(rowOfItem.Count(of => of == row), rows.Start[row + 1] - rows.Start[row]));
        });
}
