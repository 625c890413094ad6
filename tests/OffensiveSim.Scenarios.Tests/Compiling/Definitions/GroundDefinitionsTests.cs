using OffensiveSim.Scenarios.Format;
using Xunit;
using static OffensiveSim.Scenarios.Tests.Compiling.SampleScenario;

namespace OffensiveSim.Scenarios.Tests.Compiling.Definitions;

public class GroundDefinitionsTests
{
    [Theory]
    [InlineData(BridgeState.None, false, false)]
    [InlineData(BridgeState.Standing, true, false)]
    [InlineData(BridgeState.Down, true, true)]
    public void A_bridge_stands_or_is_down(BridgeState state, bool bridge, bool down)
    {
        var links = Compiled(WithTheater(theater => theater with { Links = [theater.Links[0] with { River = "Oskil", Bridge = state }, .. theater.Links.Skip(1)] })).Theater.Links;

        Assert.Equal((true, bridge, down), (links[0].River, links[0].Bridge, links[0].Down));
        Assert.Equal((false, false, false), (links[1].River, links[1].Bridge, links[1].Down));
    }

    [Fact]
    public void Crossings_name_their_links_in_either_direction()
    {
        var crossing = Assert.Single(Compiled(WithTheater(theater => theater with
        {
            Crossings = [new CrossingSection { Place = At(26), Id = "c", Links = [Name("north-east--north-west", 26), Name("south-west--south-east", 26)], TPerDay = Number(480, 26) }],
        })).Theater.Crossings);

        Assert.Equal([0, 1], crossing.Links);
        Assert.Equal(480, crossing.TonnesPerDay);
    }
}
