using OffensiveSim.Scenarios.Compiling.Ground;
using Xunit;

namespace OffensiveSim.Scenarios.Tests.Compiling.Ground;

public class ConvexCellTests
{
    private static readonly ConvexCell Square = new([(new(0, 0), -1), (new(1, 0), -1), (new(1, 1), -1), (new(0, 1), -1)]);

    [Theory]
    [InlineData(-2, 0.5, 2)] // left of the western edge
    [InlineData(0.25, 4, 3)] // above the northern edge
    [InlineData(4, -4, 5)] // nearest to the south-eastern corner: 3 east and 4 south of it
    [InlineData(1, 0.5, 0)] // on the eastern edge
    public void The_distance_to_a_cell_is_that_to_its_nearest_edge_or_corner(double x, double y, double km) =>
        Assert.Equal(km, Square.DistanceTo(new PlanePoint(x, y)), 12);
}
