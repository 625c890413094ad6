using CsCheck;
using OffensiveSim.Engine.Processes.Supply;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Supply;

public sealed class ConvoyLawTests
{
    /// <summary>Oracle by hand: 1 - exp(-0.03) = 0.029554 over 100 km.</summary>
    [Fact]
    public void A_rate_of_three_in_a_hundred_costs_that_over_a_hundred_kilometres()
    {
        Assert.Equal(0.029554, ConvoyLaw.Lost(0.03, 100), 6);
        Assert.Equal(0, ConvoyLaw.Lost(0.03, 0));
        Assert.Equal(0, ConvoyLaw.Lost(0, 100));
    }

    /// <summary>Two stretches cost what one of their length does, so that a finer map does not lose more.</summary>
    [Fact]
    public void Stretches_add_up() => Gen.Select(Gen.Double[0, 0.5], Gen.Double[0, 300], Gen.Double[0, 300]).Sample((rate, a, b) =>
        Math.Abs(1 - ConvoyLaw.Lost(rate, a + b) - ((1 - ConvoyLaw.Lost(rate, a)) * (1 - ConvoyLaw.Lost(rate, b)))) < 1e-12);
}
