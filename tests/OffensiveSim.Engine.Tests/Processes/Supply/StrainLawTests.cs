using CsCheck;
using OffensiveSim.Engine.Processes.Supply;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Supply;

public sealed class StrainLawTests
{
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(300, 0, 0)]
    [InlineData(300, 100, 0.25)]
    [InlineData(0, 100, 1)]
    public void Strain_is_the_part_asked_for_and_not_delivered(double delivered, double unmet, double strain) => Assert.Equal(strain, StrainLaw.Of(delivered, unmet), 12);

    [Fact]
    public void Strain_is_a_share_that_grows_with_what_is_missing() =>
        Gen.Select(Gen.Double[0, 5000], Gen.Double[0, 5000], Gen.Double[0, 500]).Sample((delivered, unmet, more) =>
        {
            var strain = StrainLaw.Of(delivered, unmet);
            return strain is >= 0 and <= 1 && StrainLaw.Of(delivered, unmet + more) >= strain - 1e-12 && StrainLaw.Of(delivered + more, unmet) <= strain + 1e-12;
        });

    /// <summary>Oracle: the glossary's definition, 1 - delivered / asked for.</summary>
    [Fact]
    public void Is_one_less_what_was_delivered_of_what_was_asked_for() =>
        Gen.Select(Gen.Double[1, 5000], Gen.Double[1, 5000]).Sample((delivered, unmet) => Math.Abs(StrainLaw.Of(delivered, unmet) - (1 - (delivered / (delivered + unmet)))) < 1e-12);
}
