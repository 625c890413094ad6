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

    [Fact]
    public void Lost_convoys_are_those_of_the_side_that_names_them_and_may_be_drawn()
    {
        var theater = Compiled(WithSide("blue", blue => blue with { Supply = blue.Supply with { ConvoyLoss = Range(0.03, 0.01, 0.05, 31) } })).Theater;

        Assert.Equal((0.03, null), (theater.Sides[0].ConvoyLoss, theater.Sides[1].ConvoyLoss));
        Assert.Equal(new InputAddress(InputKind.SideConvoyLoss, 0), Assert.Single(theater.Ranges).Address);
    }

    [Fact]
    public void Claims_are_those_of_the_side_and_their_delays_may_be_drawn()
    {
        var claims = new ClaimsSection { Place = At(58), GainsAfterHours = Number(6, 58), LossesAfterHours = Range(48, 24, 96, 58) };
        var theater = Compiled(WithSide("red", red => red with { Claims = claims })).Theater;

        Assert.Equal((null, new ClaimsDefinition(6, 48)), (theater.Sides[0].Claims, theater.Sides[1].Claims));
        Assert.Equal(new InputAddress(InputKind.SideClaimLosses, 1), Assert.Single(theater.Ranges).Address);
    }

    [Fact]
    public void Aid_is_counted_through_the_sides_and_takes_a_month_unless_told_otherwise()
    {
        var document = WithSide("blue", blue => blue with { Aid = [new AidSection { Place = At(57), Id = "first", Day = Number(3, 57), Trucks = 100 }] });
        var red = document.Sides["red"] with { Aid = [new AidSection { Place = At(58), Id = "second", Day = Number(5, 58), DelayDays = Range(10, 5, 20, 58), Men = 400, Shells = 1.2 }] };
        var theater = Compiled(document with { Sides = new Dictionary<string, SideSection> { ["blue"] = document.Sides["blue"], ["red"] = red } }).Theater;

        Assert.Equal(
            [
                new AidDefinition { Id = "first", Side = 0, Day = 3, DelayDays = 30, Trucks = 100 },
                new AidDefinition { Id = "second", Side = 1, Day = 5, DelayDays = 10, Men = 400, Shells = 1.2 },
            ],
            theater.Aid);
        Assert.Equal(new InputAddress(InputKind.AidDelayDays, 1), Assert.Single(theater.Ranges).Address);
    }

    [Fact]
    public void Batteries_are_counted_through_the_sides_and_aim_at_everything_unless_told_otherwise()
    {
        BatterySection Battery(string id) => new() { Place = At(58), Id = id, SalvosPerDay = Number(3, 58), ReachKm = 60 };
        var document = WithSide("blue", blue => blue with { Fires = [Battery("rockets")] });
        var red = document.Sides["red"] with { Fires = [Battery("missiles") with { Targets = [FireTarget.Headquarters], HitChance = Number(0.7, 58), Communications = Range(0.4, 0.2, 0.9, 58) }] };
        var theater = Compiled(document with { Sides = new Dictionary<string, SideSection> { ["blue"] = document.Sides["blue"], ["red"] = red } }).Theater;

        Assert.Equal([("rockets", 0, 0.5, 1.0), ("missiles", 1, 0.7, 0.4)], theater.Batteries.Select(battery => (battery.Id, battery.Side, battery.HitChance, battery.Communications)));
        Assert.Equal(Enum.GetValues<FireTarget>(), theater.Batteries[0].Targets);
        Assert.Equal([FireTarget.Headquarters], theater.Batteries[1].Targets);
        Assert.Equal(new InputAddress(InputKind.BatteryCommunications, 1), Assert.Single(theater.Ranges).Address);
    }

    [Fact]
    public void Two_batteries_of_one_id_are_an_error()
    {
        BatterySection Battery(int line) => new() { Place = At(line), Id = "rockets", SalvosPerDay = Number(3, line), ReachKm = 60 };

        var diagnostic = Assert.Single(Compile(WithSide("blue", blue => blue with { Fires = [Battery(57), Battery(58)] })).Diagnostics);

        Assert.Equal((Severity.Error, At(58)), (diagnostic.Severity, diagnostic.Place));
    }

    /// <summary>So that a scenario keeps the hash it had before there were such things.</summary>
    [Fact]
    public void A_scenario_without_aircraft_batteries_lost_convoys_claims_and_aid_does_not_name_them_in_its_canonical_text() =>
        Assert.All(new[] { "\"air\"", "\"batteries\"", "\"convoyLoss\"", "\"convoy_loss\"", "\"claims\"", "\"aid\"" }, key => Assert.DoesNotContain(key, Compiled(Document).Canonical, StringComparison.Ordinal));
}
