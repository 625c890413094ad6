using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Scenarios.Format;
using Xunit;
using static OffensiveSim.Scenarios.Tests.Compiling.SampleScenario;

namespace OffensiveSim.Scenarios.Tests.Compiling.Definitions;

public class SideDefinitionsTests
{
    [Fact]
    public void Sorties_go_to_the_side_that_flies_them_and_may_be_drawn()
    {
        var theater = Compiled(WithSide("red", red => red with { Air = new AirSection { Place = At(58), SortiesPerDay = Range(40, 15, 80, 58) } })).Theater;

        Assert.Equal((null, 40.0), (theater.Sides[0].Air?.SortiesPerDay, theater.Sides[1].Air?.SortiesPerDay));
        Assert.Equal(new InputAddress(InputKind.SideSorties, 1), Assert.Single(theater.Ranges).Address);
    }

    /// <summary>So that a scenario keeps the hash it had before there were aircraft.</summary>
    [Fact]
    public void A_scenario_without_aircraft_does_not_name_them_in_its_canonical_text() =>
        Assert.DoesNotContain("\"air\"", Compiled(Document).Canonical, StringComparison.Ordinal);
}
