using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Theater;

public sealed class RoadPointsTests
{
    [Theory]
    [InlineData(10, true)]
    [InlineData(15.5, false)]
    public void A_place_near_a_road_has_a_say_about_it(double awayKm, bool near) => Assert.Equal(near, Cutters(Beside(awayKm), 0).Contains(2));

    [Fact]
    public void The_nearest_comes_first()
    {
        var points = new CompiledTheater(Beside(6)).RoadPoints;

        // By the western end, in the middle and by the eastern end.
        var firsts = Enumerable.Range(points.Start[0], points.Start[1] - points.Start[0]).Select(point => points.Near[points.NearStart[point]]).Distinct();
        Assert.Equal([0, 2, 1], firsts);
    }

    [Fact]
    public void Nobody_cuts_a_road_over_a_river_or_across_the_front_of_day_0()
    {
        var definition = Beside(6);

        Assert.Empty(Cutters(definition with { Links = [definition.Links[0], definition.Links[1] with { River = true }] }, 0));
        Assert.Empty(Cutters(definition with { Nodes = [definition.Nodes[0], definition.Nodes[1], definition.Nodes[2] with { Controller = 1 }] }, 0));
    }

    [Fact]
    public void A_road_drawn_in_two_halves_is_cut_from_the_same_places()
    {
        var whole = Beside(6);
        var halves = whole with
        {
            Nodes = [.. whole.Nodes, whole.Nodes[0] with { Id = "n3", XKm = 10 }],
            Links = [whole.Links[0] with { Id = "n0--n3", B = 3, Km = 10 }, whole.Links[1], whole.Links[0] with { Id = "n3--n1", A = 3, Km = 10 }],
        };

        Assert.Equal([2], Cutters(whole, 0).Except([0, 1]));
        Assert.Equal(Cutters(whole, 0).Except([0, 1]), Cutters(halves, 0).Union(Cutters(halves, 2)).Except([0, 1, 3]));
    }

    /// <summary>A road of 20 km from place 0 to place 1, and place 2 north of its middle.</summary>
    private static TheaterDefinition Beside(double awayKm) =>
        SmallTheater.Row("BBB").Node(2, node => node with { XKm = 10, YKm = awayKm }).Contact(1, contact => contact with { River = true }).Link(1, link => link with { Km = awayKm + 6 }).Define();

    private static IEnumerable<int> Cutters(TheaterDefinition definition, int way)
    {
        var points = new CompiledTheater(definition).RoadPoints;
        return points.Near[points.NearStart[points.Start[way]]..points.NearStart[points.Start[way + 1]]].Distinct().Order();
    }
}
