using OffensiveSim.Scenarios.Format;
using Xunit;
using static OffensiveSim.Scenarios.Tests.Compiling.SampleScenario;

namespace OffensiveSim.Scenarios.Tests.Compiling.Checks;

public class FactorBoundsCheckTests
{
    [Theory]
    [InlineData("sides.blue.formations.*.quality", 0.5, 1.8, "can take `sides.blue.formations[1-bde].quality` to 1.26, and 0.05 to 1.2 is accepted")]
    [InlineData("sides.blue.formations.*.quality", 0.01, 1, "quality` to 0.007")]
    [InlineData("sides.blue.formations.*.cohesion", 0.8, 1.2, "cohesion` to 1.02, and 0 to 1")]
    [InlineData("sides.blue.formations[2-bde].men", 0, 1, "can take `sides.blue.formations[2-bde].men` to 0, and 1 to 1000000")]
    [InlineData("sides.*.command_delay_hours", 1, 90, "to 1080, and 0 to 720")]
    public void A_factor_that_leads_a_number_out_of_its_bounds_is_refused(string scales, double low, double high, string message)
    {
        var result = Compile(With(Factor("f", scales, low, high)));

        Assert.Null(result.Scenario);
        var error = Assert.Single(result.Diagnostics);
        Assert.Equal((Severity.Error, At(75)), (error.Severity, error.Place));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Contains("Narrow the factor's range", error.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sides.blue.formations.*.quality", 0.1, 1.7)]
    [InlineData("sides.*.supply.trucks", 0, 100)]
    [InlineData("theater.nodes.*.mines", 0, 100)]
    public void A_factor_that_stays_within_them_is_not(string scales, double low, double high) => Assert.Empty(Compile(With(Factor("f", scales, low, high))).Diagnostics);

    [Fact]
    public void Factors_on_one_number_count_together()
    {
        var (one, other) = (Factor("f", "sides.blue.formations.*.quality", 0.9, 1.4), Factor("g", "sides.*.formations[1-bde].quality", 0.9, 1.4));

        Assert.Empty(Compile(With(one)).Diagnostics);
        var errors = Compile(With(one, other)).Diagnostics;
        Assert.Equal(2, errors.Count);
        Assert.All(errors, error => Assert.Contains("to 1.372 together with the other factors on it", error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void The_range_of_a_number_counts_with_it()
    {
        var ranged = WithSide("blue", side => side with { Formations = [side.Formations[0] with { Quality = Range(0.7, 0.6, 1.1, 35) }, side.Formations[1]] });

        var result = Compile(ranged with { Factors = [Factor("f", "sides.blue.formations.*.quality", 0.9, 1.2)] });

        Assert.Contains("to 1.32", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
    }

    private static FactorSection Factor(string id, string scales, double low, double high) => new() { Place = At(75), Id = id, Range = [low, high], Scales = scales };

    private static ScenarioDocument With(params FactorSection[] factors) => Document with { Factors = factors };
}
