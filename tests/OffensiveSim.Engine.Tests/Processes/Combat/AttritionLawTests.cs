using CsCheck;
using OffensiveSim.Engine.Processes.Combat;
using OffensiveSim.Engine.Randomness;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Combat;

public sealed class AttritionLawTests
{
    private static readonly CombatParameters Combat = new();

    [Fact]
    public void An_even_fight_costs_both_sides_the_same_share()
    {
        var losses = AttritionLaw.PerDay(powerRatio: 1, intensity: 1, mines: 0, Combat);

        Assert.Equal(0.022, losses.Attacker, 12);
        Assert.Equal(0.022, losses.Defender, 12);
    }

    [Fact]
    public void Superiority_spares_the_attacker_and_costs_the_defender()
    {
        var losses = AttritionLaw.PerDay(powerRatio: 3, intensity: 1, mines: 0, Combat);

        Assert.Equal(0.022 * Math.Pow(3, -0.29), losses.Attacker, 12);
        Assert.Equal(0.022 * Math.Pow(3, 0.375), losses.Defender, 12);
    }

    [Fact]
    public void Better_odds_never_cost_the_attacker_more_or_the_defender_less() =>
        Gen.Select(Gen.Double[0.1, 20], Gen.Double[0.1, 20], Gen.Double[0, 5]).Sample((f, g, intensity) =>
        {
            var before = AttritionLaw.PerDay(Math.Min(f, g), intensity, mines: 0, Combat);
            var after = AttritionLaw.PerDay(Math.Max(f, g), intensity, mines: 0, Combat);
            return after.Attacker <= before.Attacker && after.Defender >= before.Defender;
        });

    /// <summary>Oracle: without the exponents both sides decay at l0 whatever the odds, so ten days leave exp(-10 l0) of each.</summary>
    [Fact]
    public void Without_exponents_strength_decays_exponentially()
    {
        const double Dt = 1e-4;
        var (attacker, defender) = (1.0, 1.0);
        for (var step = 0; step < 100_000; step++)
        {
            var losses = AttritionLaw.PerDay(powerRatio: 3, even: 0.022, mines: 0, relief: 0, cost: 0);
            attacker -= attacker * losses.Attacker * Dt;
            defender -= defender * losses.Defender * Dt;
        }

        Assert.Equal(Math.Exp(-0.22), attacker, 5);
        Assert.Equal(Math.Exp(-0.22), defender, 5);
    }

    [Fact]
    public void Men_lost_scatter_around_the_mean_with_four_times_the_binomial_variance()
    {
        const int Points = 20_000;
        var (sum, squares) = (0.0, 0.0);
        for (var point = 0; point < Points; point++)
        {
            var lost = AttritionLaw.MenLost(engaged: 10_000, share: 0.05, Distributions.Normal((point + 0.5) / Points));
            sum += lost;
            squares += lost * lost;
        }

        var mean = sum / Points;
        Assert.Equal(500, mean, 6);
        Assert.Equal(4 * 10_000 * 0.05 * 0.95, (squares / Points) - (mean * mean), 5.0);
    }

    [Fact]
    public void Nobody_loses_less_than_nothing_or_more_than_three_tenths_of_the_engaged() =>
        Gen.Select(Gen.Double[0, 20_000], Gen.Double[0, 1], Gen.Double[-8, 8]).Sample((engaged, share, z) =>
        {
            var lost = AttritionLaw.MenLost(engaged, share, z);
            return lost >= 0 && lost <= 0.3 * engaged;
        });

    [Fact]
    public void A_tenth_of_the_men_takes_a_tenth_of_the_equipment_along()
    {
        Assert.Equal(8, AttritionLaw.EquipmentLost(menLost: 300, men: 3000, equipment: 80), 12);
        Assert.Equal(0, AttritionLaw.EquipmentLost(menLost: 0, men: 0, equipment: 80));
    }

    [Fact]
    public void No_more_equipment_is_lost_than_there_is() =>
        Gen.Select(Gen.Double[0, 20_000], Gen.Double[0, 0.999], Gen.Double[0, 1000]).Sample((men, share, equipment) =>
        {
            var lost = AttritionLaw.EquipmentLost(men * share, men, equipment);
            return lost >= 0 && lost <= equipment;
        });

    [Fact]
    public void Mines_kill_attackers_and_nobody_else() =>
        Gen.Select(Gen.Double[0.1, 20], Gen.Double[0, 1], Gen.Double[0, 1]).Sample((odds, mines, more) =>
        {
            var (bare, mined, denser) = (AttritionLaw.PerDay(odds, 1, 0, Combat), AttritionLaw.PerDay(odds, 1, mines, Combat), AttritionLaw.PerDay(odds, 1, Math.Min(1, mines + more), Combat));
            return mined.Attacker >= bare.Attacker && denser.Attacker >= mined.Attacker && mined.Defender == bare.Defender;
        });

    [Fact]
    public void Ground_mined_throughout_doubles_what_the_attacker_loses() =>
        Assert.Equal(2 * AttritionLaw.PerDay(3, 1, mines: 0, Combat).Attacker, AttritionLaw.PerDay(3, 1, mines: 1, Combat).Attacker, 12);
}
