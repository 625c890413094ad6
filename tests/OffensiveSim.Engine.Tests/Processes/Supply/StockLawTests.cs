using CsCheck;
using OffensiveSim.Engine.Processes.Supply;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Supply;

public sealed class StockLawTests
{
    [Theory]
    [InlineData(0, 0.3)]
    [InlineData(0.5, 0.65)]
    [InlineData(1, 1)]
    [InlineData(5, 1)]
    public void Below_a_day_of_ammunition_power_falls_to_three_tenths(double days, double power) => Assert.Equal(power, StockLaw.Power(days), 12);

    [Fact]
    public void More_ammunition_never_weakens() =>
        Gen.Select(Gen.Double[0, 3], Gen.Double[0, 3]).Sample((days, more) => StockLaw.Power(days + more) >= StockLaw.Power(days) && StockLaw.Power(days) is >= 0.3 and <= 1);

    /// <summary>Oracle: no step at one day.</summary>
    [Fact]
    public void Power_does_not_jump_where_the_day_begins() => Assert.Equal(StockLaw.Power(1), StockLaw.Power(1 - 1e-9), 8);
}
