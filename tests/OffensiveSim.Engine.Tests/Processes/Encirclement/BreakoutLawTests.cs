using CsCheck;
using OffensiveSim.Engine.Processes.Encirclement;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Encirclement;

public sealed class BreakoutLawTests
{
    [Theory]
    [InlineData(0, 0.85)]
    [InlineData(1, 0.77)]
    [InlineData(2, 0.69)]
    [InlineData(7, 0.29)]
    [InlineData(30, 0.1)]
    public void Most_get_out_within_two_days_and_few_after_a_week(double days, double chance) => Assert.Equal(chance, BreakoutLaw.Chance(days), 12);

    [Fact]
    public void Waiting_never_helps() =>
        Gen.Select(Gen.Double[0, 40], Gen.Double[0, 10]).Sample((days, more) => BreakoutLaw.Chance(days + more) <= BreakoutLaw.Chance(days) && BreakoutLaw.Chance(days) is >= 0.1 and <= 1);
}
