using CsCheck;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Theater;

public sealed class GroundTests
{
    [Fact]
    public void Cells_reach_half_way_where_nobody_has_measured_them()
    {
        var ground = SmallTheater.Row("BBR").Compile().Ground;

        Assert.Equal([0, 1, 3, 4], ground.CellStart);
        Assert.All(ground.CellKm, km => Assert.Equal(10, km));
    }

    [Fact]
    public void Measured_distances_take_their_place()
    {
        var definition = SmallTheater.Row("BBR").Define() with { CellDistances = [new CellDistance(0, 2, 14), new CellDistance(0, 1, 6)] };

        var ground = new CompiledTheater(definition).Ground;

        Assert.Equal([1, 2], ground.CellNode);
        Assert.Equal([6, 14], ground.CellKm);
    }

    [Fact]
    public void A_river_leaves_three_tenths_of_a_boundary() =>
        Assert.Equal([10, 10, 3, 3], SmallTheater.Row("BBR").Link(1, link => link with { River = true }).Compile().Ground.ContactKm.OrderDescending());

    [Fact]
    public void Sanctuary_is_open_to_its_own_side_only()
    {
        var ground = SmallTheater.Row("BR").Node(1, node => node with { SanctuaryOf = 1 }).Compile().Ground;

        Assert.Equal((true, true, false, true), (ground.Open(0, 0), ground.Open(1, 0), ground.Open(0, 1), ground.Open(1, 1)));
    }

    /// <summary>Oracle: all pairs, measured anew.</summary>
    [Fact]
    public void Near_places_are_all_within_38_km_nearest_first() =>
        RandomTheater.Keys.Sample(
            key =>
            {
                var ground = new CompiledTheater(RandomTheater.Of(key)).Ground;
                for (var node = 0; node < ground.Count; node++)
                {
                    var expected = Enumerable.Range(0, ground.Count).Where(other => other != node && ground.StraightKm(node, other) < 38).OrderBy(other => ground.StraightKm(node, other));
                    Assert.Equal(expected, ground.NearNode[ground.NearStart[node]..ground.NearStart[node + 1]]);
                }
            },
            iter: 30);
}
