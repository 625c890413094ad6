using CsCheck;
using OffensiveSim.Engine.Processes.Combat;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Combat;

public sealed class PauseLawTests
{
    [Theory]
    [InlineData(0, 2)]
    [InlineData(0.5, 4)]
    [InlineData(1, 6)]
    public void A_pause_takes_two_to_six_days(double u, double days) => Assert.Equal(days, PauseLaw.Days(u), 12);

    [Fact]
    public void A_pause_is_never_shorter_than_a_day() => Gen.Double[0, 1].Sample(u => PauseLaw.Days(u) >= 1);

    /// <summary>Oracle: the mean over the uniform, by the middles of many equal parts.</summary>
    [Fact]
    public void Its_mean_is_four_days() => Assert.Equal(4, Enumerable.Range(0, 1000).Average(part => PauseLaw.Days((part + 0.5) / 1000)), 9);
}
