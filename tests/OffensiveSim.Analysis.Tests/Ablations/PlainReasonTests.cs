using OffensiveSim.Analysis.Ablations;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;
using static OffensiveSim.Analysis.Tests.MadeUp;

namespace OffensiveSim.Analysis.Tests.Ablations;

public class PlainReasonTests
{
    [Theory]
    [InlineData(Mechanism.JudgedCohesion, "everybody starts with cohesion 0.85 as it is")]
    [InlineData(Mechanism.Raids, "no formation raids")]
    [InlineData(Mechanism.Mines, "no ground is mined")]
    [InlineData(Mechanism.Strikes, "no strike is dated")]
    [InlineData(Mechanism.CrossingCapacity, "no crossing has a capacity")]
    [InlineData(Mechanism.RailCapacity, "there are no railheads")]
    [InlineData(Mechanism.BlownBridges, "there is no bridge to blow")]
    [InlineData(Mechanism.Reserves, "no plan keeps a reserve to plug gaps")]
    [InlineData(Mechanism.CutRoads, "no road passes near a place other than its ends")]
    [InlineData(Mechanism.Surprise, "nobody is surprised")]
    public void What_a_scenario_does_not_have_is_named(Mechanism mechanism, string reason) => Assert.Equal(reason, PlainReason.Of(Theater, mechanism));

    [Fact]
    public void What_it_has_is_not()
    {
        var theater = Theater with
        {
            Formations = [Theater.Formations[0] with { Raider = true, Cohesion = .7 }],
            Contacts = [Theater.Contacts[0] with { BeltMines = .2 }],
            Nodes = [Theater.Nodes[0], Theater.Nodes[1], Theater.Nodes[2] with { XKm = 30, YKm = 5 }, Theater.Nodes[3]],
            Links = [Theater.Links[0] with { Bridge = true }, Theater.Links[1], Theater.Links[2]],
            Sides = [new SideDefinition { Id = "blue", Surprise = 1 }, new SideDefinition { Id = "red" }],
        };
        Assert.All(
            [Mechanism.Raids, Mechanism.Mines, Mechanism.BlownBridges, Mechanism.CutRoads, Mechanism.Surprise, Mechanism.CommandDelay, Mechanism.JudgedQuality, Mechanism.JudgedCohesion],
            mechanism => Assert.Null(PlainReason.Of(theater, mechanism)));
    }

    [Fact]
    public void What_may_be_drawn_or_scaled_is_there()
    {
        var theater = Theater with
        {
            Ranges = [new InputRange("mines", new InputAddress(InputKind.NodeMines, 1), 0, null, .5), new InputRange("surprise", new InputAddress(InputKind.SideSurprise, 0), 0, 0, 1)],
            Factors = [new InputFactor("morale", .8, null, 1, [new InputAddress(InputKind.FormationCohesion, 0)])],
        };
        Assert.Null(PlainReason.Of(theater, Mechanism.Mines));
        Assert.Null(PlainReason.Of(theater, Mechanism.Surprise));
        Assert.Null(PlainReason.Of(theater, Mechanism.JudgedCohesion));
    }
}
