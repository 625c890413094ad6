using CsCheck;
using OffensiveSim.Engine.Processes.Combat;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Combat;

public sealed class OddsLawTests
{
    private static readonly CombatParameters Combat = new();

    [Fact]
    public void Odds_are_the_ratio_of_powers() => Assert.Equal(2, OddsLaw.Ratio(attack: 3000, defence: 1500, shellRatio: 1, surprise: 0, Combat), 12);

    [Fact]
    public void Complete_surprise_adds_three_fifths() => Assert.Equal(3.2, OddsLaw.Ratio(attack: 3000, defence: 1500, shellRatio: 1, surprise: 1, Combat), 12);

    [Theory]
    [InlineData(0, 1000, 0.1)]
    [InlineData(1, 1_000_000, 0.1)]
    [InlineData(1_000_000, 0, 20)]
    public void Odds_stay_within_what_can_be_told_apart(double attack, double defence, double odds) => Assert.Equal(odds, OddsLaw.Ratio(attack, defence, 1, 0, Combat));

    [Fact]
    public void Strength_shells_and_surprise_never_lower_and_defence_never_raises_them() =>
        Gen.Select(Gen.Double[0, 20_000], Gen.Double[0, 20_000], Gen.Double[0.1, 10], Gen.Double[0, 1], Gen.Double[0, 1]).Sample((attack, defence, shells, surprise, more) =>
        {
            var odds = OddsLaw.Ratio(attack, defence, shells, surprise, Combat);
            return OddsLaw.Ratio(attack + (1000 * more), defence, shells, surprise, Combat) >= odds
                && OddsLaw.Ratio(attack, defence + (1000 * more), shells, surprise, Combat) <= odds
                && OddsLaw.Ratio(attack, defence, shells + more, surprise, Combat) >= odds - 1e-12
                && OddsLaw.Ratio(attack, defence, shells, Math.Min(1, surprise + more), Combat) >= odds;
        });

    /// <summary>Oracle: logarithms add up.</summary>
    [Fact]
    public void The_logarithm_of_the_odds_is_a_sum() =>
        Gen.Select(Gen.Double[1000, 3000], Gen.Double[1000, 3000], Gen.Double[0.2, 5], Gen.Double[0, 1]).Sample((attack, defence, shells, surprise) =>
        {
            var log = Math.Log(attack) - Math.Log(defence) + (0.15 * Math.Log(shells)) + Math.Log(1 + (0.6 * surprise));
            return Math.Abs(Math.Log(OddsLaw.Ratio(attack, defence, shells, surprise, Combat)) - log) < 1e-12;
        });
}
