using CsCheck;
using OffensiveSim.Engine.Processes.Supply;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Supply;

public sealed class CapLawTests
{
    [Theory]
    [InlineData(200, 100, 0.5)]
    [InlineData(100, 200, 1)]
    [InlineData(100, 100, 1)]
    [InlineData(0, 0, 1)]
    [InlineData(100, 0, 0)]
    public void A_limit_lets_through_what_it_can(double asked, double capacity, double part) => Assert.Equal(part, CapLaw.Part(asked, capacity));

    [Fact]
    public void What_passes_is_the_smaller_of_asked_and_capacity() =>
        Gen.Select(Gen.Double[0, 10_000], Gen.Double[0, 10_000]).Sample((asked, capacity) =>
        {
            var part = CapLaw.Part(asked, capacity);
            return part is >= 0 and <= 1 && Math.Abs((part * asked) - Math.Min(asked, capacity)) < 1e-9;
        });
}
