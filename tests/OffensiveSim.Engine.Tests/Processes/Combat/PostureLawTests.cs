using CsCheck;
using OffensiveSim.Engine.Processes.Combat;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Combat;

public sealed class PostureLawTests
{
    private static readonly CombatParameters Combat = new();

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 1.2667)]
    [InlineData(4, 1.4)]
    [InlineData(6, 1.48)]
    [InlineData(12, 1.6)]
    public void Depth_runs_through_hasty_prepared_and_fortified_defence(double remainingKm, double factor) =>
        Assert.Equal(factor, PostureLaw.Factor(remainingKm, urban: false, Combat), 4);

    [Fact]
    public void A_town_adds_a_fifth() => Assert.Equal(1.2, PostureLaw.Factor(remainingKm: 0, urban: true, Combat), 12);

    [Fact]
    public void More_depth_or_a_town_never_helps_the_attacker() =>
        Gen.Select(Gen.Double[0, 60], Gen.Double[0, 20], Gen.Bool).Sample((km, more, urban) =>
        {
            var factor = PostureLaw.Factor(km, urban, Combat);
            return factor >= 1 && PostureLaw.Factor(km + more, urban, Combat) >= factor && PostureLaw.Factor(km, true, Combat) >= PostureLaw.Factor(km, false, Combat);
        });

    /// <summary>Oracle: the gain saturates, R / (R + R_half), so 1 / gain is a straight line in 1 / R.</summary>
    [Fact]
    public void The_inverse_of_the_gain_is_linear_in_the_inverse_of_the_depth() =>
        Gen.Double[0.1, 100].Sample(km => Math.Abs((1 / (PostureLaw.Factor(km, false, Combat) - 1)) - (1.25 + (5 / km))) < 1e-9 * (1 + (5 / km)));
}
