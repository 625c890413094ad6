using CsCheck;
using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Scenarios.Compiling;
using OffensiveSim.Scenarios.Compiling.Definitions;
using OffensiveSim.Scenarios.Compiling.Ground;
using OffensiveSim.Scenarios.Reading;
using Xunit;
using static OffensiveSim.Scenarios.Tests.Compiling.SampleScenario;

namespace OffensiveSim.Scenarios.Tests.Compiling.Definitions;

public class CellDistancesTests
{
    private const double KmPerDegree = 111.195; // of latitude, on a sphere of 6371 km

    [Fact]
    public void The_cells_of_two_nodes_10_km_apart_are_5_km_away()
    {
        var distances = GroundDefinitions.CellDistancesOf(Measured((0, 0), (10, 0)));

        Assert.Equal([(0, 1), (1, 0)], distances.Select(distance => (distance.Node, distance.Cell)));
        Assert.All(distances, distance => Assert.Equal(5, distance.Km, 0.01));
    }

    [Theory]
    [InlineData(29.9, 2)]
    [InlineData(30.1, 0)]
    public void Cells_further_away_than_the_farthest_are_not_listed(double apart, int listed) =>
        Assert.Equal(listed, GroundDefinitions.CellDistancesOf(Measured((0, 0), (apart, 0))).Count);

    /// <summary>Oracle: a point that is nearer to another node than to any other lies in that node's cell, so the cell is no further away than the point.</summary>
    [Fact]
    public void Every_other_cell_within_reach_is_listed_no_further_away_than_any_point_of_it_and_no_nearer_than_half_way() =>
        Gen.Select(Places, Gen.Double[0, 60], Gen.Double[0, 60]).Sample((places, north, east) =>
        {
            var ground = Measured(places);
            var distances = GroundDefinitions.CellDistancesOf(ground).ToDictionary(distance => (distance.Node, distance.Cell), distance => distance.Km);
            Assert.All(distances, pair =>
            {
                Assert.NotEqual(pair.Key.Node, pair.Key.Cell);
                Assert.InRange(pair.Value, (ground.Nodes[pair.Key.Node].DistanceTo(ground.Nodes[pair.Key.Cell]) / 2) - 0.001, CellDistance.FarthestKm);
            });

            var point = new PlanePoint(ground.Nodes[0].X + east - places[0].East, ground.Nodes[0].Y + north - places[0].North);
            var owner = Enumerable.Range(0, places.Length).MinBy(node => ground.Nodes[node].DistanceTo(point));
            if (ground.Nodes[owner].DistanceTo(point) > VoronoiCells.ReachKm - 0.02)
            {
                return; // nobody's ground
            }

            for (var node = 0; node < places.Length; node++)
            {
                if (node != owner && ground.Nodes[node].DistanceTo(point) is var km and < CellDistance.FarthestKm - 0.01)
                {
                    Assert.InRange(distances.GetValueOrDefault((node, owner), double.NaN), 0, km + 0.001);
                }
            }
        });

    private static Gen<(double North, double East)[]> Places =>
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 60], (north, east) => (North: (double)north, East: (double)east)).Array[2, 12].Where(places => places.Distinct().Count() == places.Length);

    private static MeasuredGround Measured(params (double North, double East)[] places)
    {
        var nodes = places.Select((place, node) => Node($"n{node}", 50 + (place.North / KmPerDegree), 36 + (place.East / (KmPerDegree * Math.Cos(Math.PI * 50 / 180))), "blue", 10 + node));
        var document = WithTheater(theater => theater with { Nodes = [.. nodes], Links = [] });
        return MeasuredGround.Of(new ScenarioIndex(document), new GroundFiles(document.Theater, name => new FileText(name.Path, null, null)), new Findings())!;
    }
}
