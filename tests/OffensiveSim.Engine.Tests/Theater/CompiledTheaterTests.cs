using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Theater;

public sealed class CompiledTheaterTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_theater_has_two_sides(int sides)
    {
        var definition = SmallTheater.Row("BR").Define();

        Assert.Throws<ArgumentException>(() => new CompiledTheater(definition with { Sides = [.. Enumerable.Range(0, sides).Select(side => new SideDefinition { Id = $"side-{side}" })] }));
    }

    [Fact]
    public void No_more_caps_than_bits_of_a_word()
    {
        CompiledTheater With(int sources) => Enumerable.Range(0, sources).Aggregate(SmallTheater.Row(new string('B', 65) + "R"), (theater, node) => theater.Source(0, node)).Compile();

        Assert.Equal(64, With(64).Logistics.CapCount);
        Assert.Throws<ArgumentException>(() => With(65));
    }

    [Fact]
    public void Caps_are_named_for_people()
    {
        var theater = SmallTheater.Row("BBR").Source(0, 0).Source(1, 2).Link(0, link => link with { River = true }).Crossing("ferry", 100, 0)
            .Side(1, side => side with { Railheads = [new SupplyPointDefinition(2, 50)], TruckPools = [new TruckPoolDefinition("trucks", 1), new TruckPoolDefinition("south", 1)] });

        Assert.Equal(["source n0", "source n2", "railhead n2", "crossing ferry", "trucks", "trucks south", "no open road"], theater.Compile().CapNames);
    }

    /// <summary>Oracle: the nearest middle of a boundary between the sides, for whoever did not hold the place at the start.</summary>
    [Fact]
    public void Depth_is_the_distance_from_the_front_of_day_0()
    {
        var theater = SmallTheater.Row("BBRRR").Compile();

        Assert.Equal([0, 0, 10, 30, 50], theater.DepthKm[..5]);
        Assert.Equal([30, 10, 0, 0, 0], theater.DepthKm[5..]);
    }
}
