using CsCheck;
using OffensiveSim.Engine.Processes.Combat;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Combat;

public sealed class PowerLawTests
{
    [Fact]
    public void Men_count_by_quality_cohesion_and_stock()
    {
        Assert.Equal(1785, PowerLaw.Of(men: 3000, quality: 0.7, cohesion: 0.85, stock: 1), 9);
        Assert.Equal(892.5, PowerLaw.Of(men: 3000, quality: 0.7, cohesion: 0.85, stock: 0.5), 9);
    }

    [Fact]
    public void Even_a_mob_defends_itself() => Assert.Equal(300, PowerLaw.Of(men: 3000, quality: 1, cohesion: 0, stock: 1), 9);

    [Fact]
    public void More_of_anything_never_weakens() =>
        Gen.Select(Gen.Double[0, 20_000], Gen.Double[0, 1.2], Gen.Double[0, 1], Gen.Double[0, 1], Gen.Double[0, 1]).Sample((men, quality, cohesion, stock, more) =>
        {
            var power = PowerLaw.Of(men, quality, cohesion, stock);
            return PowerLaw.Of(men + more, quality, cohesion, stock) >= power
                && PowerLaw.Of(men, quality + more, cohesion, stock) >= power
                && PowerLaw.Of(men, quality, cohesion + more, stock) >= power
                && PowerLaw.Of(men, quality, cohesion, stock + more) >= power;
        });

    /// <summary>Oracle: a formation and its two halves are worth the same, so that an order of battle may be written finer.</summary>
    [Fact]
    public void Two_halves_are_worth_the_whole() =>
        Gen.Select(Gen.Double[1, 20_000], Gen.Double[0, 1], Gen.Double[0, 1.2], Gen.Double[0, 1]).Sample((men, part, quality, cohesion) =>
        {
            var whole = PowerLaw.Of(men, quality, cohesion, 1);
            var halves = PowerLaw.Of(part * men, quality, cohesion, 1) + PowerLaw.Of((1 - part) * men, quality, cohesion, 1);
            return Math.Abs(whole - halves) <= 1e-9 * men;
        });
}
