using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Scenarios.Format;
using Xunit;
using static OffensiveSim.Scenarios.Tests.Compiling.SampleScenario;

namespace OffensiveSim.Scenarios.Tests.Compiling.Definitions;

public class FactorDefinitionsTests
{
    [Theory]
    [InlineData("sides.blue.formations.*.men", InputKind.FormationMen, new[] { 0, 1 })]
    [InlineData("sides.*.formations.*.men", InputKind.FormationMen, new[] { 0, 1, 2 })]
    [InlineData("sides.blue.formations[2-bde].men", InputKind.FormationMen, new[] { 1 })]
    [InlineData("sides.red.formations[*].cohesion", InputKind.FormationCohesion, new[] { 2 })]
    [InlineData("sides.red.supply.sources.*.t_per_day", InputKind.SourceTonnesPerDay, new[] { 1 })]
    [InlineData("sides.red.supply.trucks", InputKind.PoolTrucks, new[] { 1 })]
    public void A_star_stands_for_any_id(string scales, InputKind kind, int[] indices)
    {
        var factor = Assert.Single(Compiled(With(scales)).Theater.Factors);

        Assert.Equal(indices.Select(index => new InputAddress(kind, index)), factor.Scales);
        Assert.Equal((0.6, 0.9, 1.1), (factor.Low, factor.Mode, factor.High));
    }

    [Fact]
    public void A_full_load_that_is_not_given_cannot_be_scaled() => Assert.Null(Compile(With("sides.red.formations.*.stock_days")).Scenario);

    private static ScenarioDocument With(string scales) =>
        Document with { Factors = [new FactorSection { Place = At(75), Id = "f", Value = 0.9, Range = [0.6, 1.1], Scales = scales }] };
}
