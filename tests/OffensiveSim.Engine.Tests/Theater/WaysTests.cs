using CsCheck;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Theater;

public sealed class WaysTests
{
    [Fact]
    public void Where_two_cells_touch_without_a_road_there_is_open_ground()
    {
        var definition = SmallTheater.Row("BBR").Define();

        var ways = new CompiledTheater(definition with { Links = [definition.Links[0]] }).Ways;

        Assert.Equal((2, false, true), (ways.Count, ways.OpenGround[0], ways.OpenGround[1]));
        Assert.Equal(1.2 * 20, ways.Km[1], 9);
        Assert.Equal(1, ways.Between(2, 1));
        Assert.Equal(-1, ways.Between(0, 2));
    }

    [Theory]
    [InlineData(true, 20)]
    [InlineData(false, 31)]
    public void Nobody_crosses_open_ground_over_a_river_or_too_far(bool river, double km)
    {
        var definition = SmallTheater.Row("BR", km).Contact(0, contact => contact with { River = river }).Define();

        Assert.Equal(0, new CompiledTheater(definition with { Links = [] }).Ways.Count);
    }

    [Fact]
    public void Railways_carry_trains_and_no_columns()
    {
        var definition = SmallTheater.Row("BR").Define();
        var rail = new LinkDefinition { Id = "n0--n1/rail", A = 0, B = 1, Mode = LinkMode.Rail, Km = 20 };

        var ways = new CompiledTheater(definition with { Links = [.. definition.Links, rail] }).Ways;

        Assert.Equal((1, 1), (ways.Count, ways.Rails.LinkCount));
    }

    [Fact]
    public void A_belt_lies_on_the_way_that_crosses_it()
    {
        var ways = SmallTheater.Row("BBR").Contact(1, contact => contact with { BeltKm = 5, BeltMines = 0.7 }).Compile().Ways;

        Assert.Equal([0, 5], ways.BeltKm);
        Assert.Equal([0, 0.7], ways.BeltMines);
    }

    /// <summary>Oracle: Floyd and Warshall over the ways open to a side, open ground at twice and broken bridges at 20 km more.</summary>
    [Fact]
    public void Routes_are_the_shortest_ways_that_keep_out_of_the_enemys_sanctuary() =>
        RandomTheater.Keys.Sample(
            key =>
            {
                var theater = new CompiledTheater(RandomTheater.Of(key));
                for (var side = 0; side < 2; side++)
                {
                    var expected = Distances(theater, side);
                    for (var from = 0; from < theater.NodeCount; from++)
                    {
                        for (var goal = 0; goal < theater.NodeCount; goal++)
                        {
                            AssertRoute(theater, side, from, goal, expected);
                        }
                    }
                }
            },
            iter: 30);

    private static void AssertRoute(CompiledTheater theater, int side, int from, int goal, double[,] expected)
    {
        var (km, next) = (theater.Ways.Routes.Km(side, from, goal), theater.Ways.Routes.Next(side, from, goal));
        if (double.IsInfinity(expected[from, goal]))
        {
            Assert.Equal(double.PositiveInfinity, km);
            return;
        }

        Assert.Equal(expected[from, goal], km, 6);
        if (from != goal)
        {
            Assert.True(theater.Ways.Between(from, next) >= 0 && theater.Ground.Open(side, next));
            Assert.True(theater.Ways.Routes.Km(side, next, goal) < km);
        }
    }

    private static double[,] Distances(CompiledTheater theater, int side)
    {
        var (ways, count) = (theater.Ways, theater.NodeCount);
        var km = new double[count, count];
        for (var a = 0; a < count; a++)
        {
            for (var b = 0; b < count; b++)
            {
                km[a, b] = a == b && theater.Ground.Open(side, a) ? 0 : double.PositiveInfinity;
            }
        }

        for (var way = 0; way < ways.Count; way++)
        {
            var (a, b) = (ways.A[way], ways.B[way]);
            if (theater.Ground.Open(side, a) && theater.Ground.Open(side, b))
            {
                var cost = (ways.Km[way] * (ways.OpenGround[way] ? 2 : 1)) + (ways.Down[way] ? 20 : 0);
                km[a, b] = km[b, a] = Math.Min(km[a, b], cost);
            }
        }

        for (var via = 0; via < count; via++)
        {
            for (var a = 0; a < count; a++)
            {
                for (var b = 0; b < count; b++)
                {
                    km[a, b] = Math.Min(km[a, b], km[a, via] + km[via, b]);
                }
            }
        }

        return km;
    }
}
