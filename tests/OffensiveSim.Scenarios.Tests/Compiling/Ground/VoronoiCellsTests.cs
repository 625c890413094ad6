using CsCheck;
using OffensiveSim.Scenarios.Compiling.Ground;
using Xunit;

namespace OffensiveSim.Scenarios.Tests.Compiling.Ground;

public class VoronoiCellsTests
{
    private static readonly PlanePoint[] Square = [new(0, 0), new(10, 0), new(0, 10), new(10, 10)];

    [Fact]
    public void Neighbours_in_a_square_meet_half_way()
    {
        var cells = VoronoiCells.Of(Square, new bool[4]);

        var (from, to) = cells[0]!.EdgeTowards(1)!.Value;
        Assert.Equal(5, from.X, 9);
        Assert.Equal(5, to.X, 9);
        Assert.Equal(5, Math.Max(from.Y, to.Y), 9); // from the disc in the south to the middle of the square
        Assert.Equal(-Math.Sqrt(400 - 25), Math.Min(from.Y, to.Y), 1);
    }

    [Fact]
    public void A_lone_node_has_a_disc_of_20_km() =>
        Assert.Equal(Math.PI * 400, VoronoiCells.Of([new PlanePoint(3, 4)], [false])[0]!.AreaKm2(), 2.0);

    [Fact]
    public void Nodes_outside_the_map_have_no_cell_and_take_no_ground()
    {
        var cells = VoronoiCells.Of([.. Square, new PlanePoint(5, 5)], [false, false, false, false, true]);

        Assert.Null(cells[4]);
        Assert.Equal(VoronoiCells.Of(Square, new bool[4])[0]!.AreaKm2(), cells[0]!.AreaKm2());
    }

    [Fact]
    public void A_point_lies_in_the_cell_of_its_nearest_node_only() =>
        Gen.Select(Positions, Gen.Double[-25, 85], Gen.Double[-25, 85]).Sample((nodes, x, y) =>
        {
            var point = new PlanePoint(x, y);
            var cells = VoronoiCells.Of(nodes, new bool[nodes.Length]);
            var nearest = Enumerable.Range(0, nodes.Length).MinBy(node => nodes[node].DistanceTo(point));
            var second = nodes.Where((_, node) => node != nearest).Min(node => node.DistanceTo(point));
            var distance = nodes[nearest].DistanceTo(point);
            if (second - distance < 0.01 || Math.Abs(distance - 20) < 0.02)
            {
                return; // on a boundary, as far as rounding can tell
            }

            for (var node = 0; node < nodes.Length; node++)
            {
                Assert.Equal(node == nearest && distance < 20, IsInside(cells[node]!, point));
            }
        });

    private static Gen<PlanePoint[]> Positions =>
        Gen.Select(Gen.Double[0, 60], Gen.Double[0, 60], (x, y) => new PlanePoint(x, y).Rounded()).Array[2, 30].Where(nodes => nodes.Distinct().Count() == nodes.Length);

    private static bool IsInside(ConvexCell cell, PlanePoint point) =>
        Enumerable.Range(0, cell.Corners.Count).All(i => cell.Corners[i].At.Turn(cell.Corners[(i + 1) % cell.Corners.Count].At, point) >= 0);
}
