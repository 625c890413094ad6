using CsCheck;
using OffensiveSim.Engine.Processes.Combat;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Combat;

public sealed class PenetrationLawTests
{
    private static readonly CombatParameters Combat = new();

    [Theory]
    [InlineData(0.5, 0)]
    [InlineData(1.0, 0)]
    [InlineData(1.3, 0.160)]
    [InlineData(2.0, 0.75)]
    [InlineData(4.0, 1.6875)]
    public void Odds_decide_between_positional_war_and_breakthrough(double powerRatio, double kmPerDay) =>
        Assert.Equal(kmPerDay, PenetrationLaw.KmPerDay(powerRatio, mines: 0, urban: false, Combat), 3);

    [Fact]
    public void Continuous_mine_belts_slow_an_attack_to_a_fifth_and_a_town_to_a_half()
    {
        Assert.Equal(0.15, PenetrationLaw.KmPerDay(2, mines: 1, urban: false, Combat), 12);
        Assert.Equal(0.375, PenetrationLaw.KmPerDay(2, mines: 0, urban: true, Combat), 12);
    }

    [Fact]
    public void Better_odds_never_slow_and_mines_or_a_town_never_speed_an_attack() =>
        Gen.Select(Gen.Double[0.1, 20], Gen.Double[0, 5], Gen.Double[0, 1], Gen.Double[0, 1]).Sample((odds, more, mines, moreMines) =>
        {
            var speed = PenetrationLaw.KmPerDay(odds, mines, false, Combat);
            return speed >= 0 && speed <= Combat.OpposedSpeed
                && PenetrationLaw.KmPerDay(odds + more, mines, false, Combat) >= speed
                && PenetrationLaw.KmPerDay(odds, mines + moreMines, false, Combat) <= speed
                && PenetrationLaw.KmPerDay(odds, mines, true, Combat) <= speed;
        });

    [Fact]
    public void The_defender_retakes_half_a_kilometre_a_day_but_no_layer_that_was_crossed()
    {
        Assert.Equal(2.25, PenetrationLaw.Retaken(2.5, strength: 1, days: 0.5), 12);
        Assert.Equal(1.5, PenetrationLaw.Retaken(2.5, strength: 1, days: 100), 12);
        Assert.Equal(0, PenetrationLaw.Retaken(1.4, strength: 1, days: 100), 12);
    }

    /// <summary>Oracle: striking back is a flow, so two short spells give what one long spell gives.</summary>
    [Fact]
    public void Two_spells_of_striking_back_are_one_long_one() =>
        Gen.Select(Gen.Double[0, 12], Gen.Double[0, 1], Gen.Double[0, 5], Gen.Double[0, 5]).Sample((km, strength, first, second) =>
        {
            var once = PenetrationLaw.Retaken(km, strength, first + second);
            var twice = PenetrationLaw.Retaken(PenetrationLaw.Retaken(km, strength, first), strength, second);
            return Math.Abs(once - twice) < 1e-9 && once <= km && once >= Math.Floor(km / 1.5) * 1.5;
        });
}
