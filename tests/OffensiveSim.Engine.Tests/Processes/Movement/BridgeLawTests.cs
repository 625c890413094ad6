using CsCheck;
using OffensiveSim.Engine.Processes.Movement;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Movement;

public sealed class BridgeLawTests
{
    private static readonly MovementParameters Movement = new();

    [Theory]
    [InlineData(0, 0.9)]
    [InlineData(0.5, 0.675)]
    [InlineData(1, 0.45)]
    public void Surprise_halves_the_chance_that_a_bridge_is_blown(double surprise, double chance) => Assert.Equal(chance, BridgeLaw.ChanceBlown(surprise, Movement), 12);

    [Fact]
    public void Surprise_never_blows_a_bridge() =>
        Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1]).Sample((a, b) =>
            BridgeLaw.ChanceBlown(Math.Max(a, b), Movement) <= BridgeLaw.ChanceBlown(Math.Min(a, b), Movement) && BridgeLaw.ChanceBlown(a, Movement) is >= 0 and <= 1);
}
