using OffensiveSim.Scenarios.Compiling.Ground;
using Xunit;

namespace OffensiveSim.Scenarios.Tests.Compiling.Ground;

public class GroundUnderLinksTests
{
    [Theory]
    [InlineData(2, true)]   // a node 2 km beside the middle of a road of 20 km has the road for about 10 km
    [InlineData(8.7, false)] // one 8.7 km aside for less than 3 km
    public void A_road_runs_through_the_cell_of_a_node_beside_it(double aside, bool runsThrough)
    {
        PlanePoint[] nodes = [new(0, 0), new(20, 0), new(10, aside)];

        var through = GroundUnderLinks.Of(nodes, VoronoiCells.Of(nodes, new bool[3]), 0, 1);

        Assert.Equal(runsThrough ? [2] : [], through);
    }

    [Fact]
    public void Length_inside_is_measured_between_the_edges()
    {
        var cell = VoronoiCells.Of([new(0, 0), new(10, 0)], new bool[2])[1]!;

        Assert.Equal(15, cell.LengthInside(new(-10, 0), new(20, 0)), 9); // from the middle at 5 to 20
        Assert.Equal(0, cell.LengthInside(new(-10, 0), new(0, 0)), 9);
        Assert.Equal(4, cell.LengthInside(new(8, 1), new(12, 1)), 9);
    }
}
