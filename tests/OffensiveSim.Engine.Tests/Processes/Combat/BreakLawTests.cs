using CsCheck;
using OffensiveSim.Engine.Processes.Combat;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Combat;

public sealed class BreakLawTests
{
    private static readonly CombatParameters Combat = new();

    [Fact]
    public void At_even_odds_the_hazards_are_their_scales()
    {
        Assert.Equal(0.5, BreakLaw.DefenceBreaks(penetrated: 1, powerRatio: 1, Combat), 12);
        Assert.Equal(0.125, BreakLaw.DefenceBreaks(penetrated: 0.5, powerRatio: 1, Combat), 12);
        Assert.Equal(0.17, BreakLaw.AttackStops(powerRatio: 1, Combat), 12);
    }

    [Fact]
    public void A_zone_not_entered_does_not_break() => Assert.Equal(0, BreakLaw.DefenceBreaks(penetrated: 0, powerRatio: 20, Combat));

    [Fact]
    public void Depth_never_helps_the_attacker_and_odds_never_hinder_him() =>
        Gen.Select(Gen.Double[0, 10], Gen.Double[0.5, 20], Gen.Double[0, 20], Gen.Double[0.1, 20], Gen.Double[0, 5]).Sample((penetration, zone, deeper, odds, more) =>
        {
            double Hazard(double km, double f) => BreakLaw.DefenceBreaks(Math.Min(1, penetration / km), f, Combat);
            return Hazard(zone + deeper, odds) <= Hazard(zone, odds)
                && Hazard(zone, odds + more) >= Hazard(zone, odds)
                && BreakLaw.AttackStops(odds + more, Combat) <= BreakLaw.AttackStops(odds, Combat);
        });

    /// <summary>Oracle: competing exponentials with equal scales. At F = 4 and g = 0.75 the defender breaks first 8 times of 9, after 1.848645 days on average.</summary>
    [Fact]
    public void With_equal_scales_the_odds_alone_decide_who_gives_up_first()
    {
        var penetrated = Math.Sqrt(Combat.StopHazard / BreakLaw.BreakHazard);
        var (breaks, stops) = (BreakLaw.DefenceBreaks(penetrated, 4, Combat), BreakLaw.AttackStops(4, Combat));
        const double Dt = 1e-4;
        var (undecided, brokeFirst, meanDays) = (1.0, 0.0, 0.0);
        for (var step = 0; step < 500_000; step++)
        {
            var decided = undecided * BreakLaw.Chance(breaks + stops, Dt);
            brokeFirst += decided * breaks / (breaks + stops);
            meanDays += undecided * Dt;
            undecided -= decided;
        }

        Assert.Equal(8.0 / 9, brokeFirst, 9);
        Assert.Equal(1.848645, meanDays, 3);
        Assert.Equal(1.848645, 1 / (breaks + stops), 6);
    }

    [Fact]
    public void With_equal_scales_the_share_is_the_closed_form_at_all_odds() =>
        Gen.Select(Gen.Double[0.1, 20], Gen.Double[0.5, 1]).Sample((odds, exponent) =>
        {
            var equal = Combat with { StopHazard = BreakLaw.BreakHazard, BreakExponent = exponent };
            var (breaks, stops) = (BreakLaw.DefenceBreaks(1, odds, equal), BreakLaw.AttackStops(odds, equal));
            var power = Math.Pow(odds, 2 * exponent);
            return Math.Abs((breaks / (breaks + stops)) - (power / (1 + power))) < 1e-12;
        });

    [Fact]
    public void A_chance_over_many_short_steps_is_the_chance_over_one_long_one() =>
        Gen.Select(Gen.Double[0, 3], Gen.Int[1, 40]).Sample((hazard, steps) =>
            Math.Abs(1 - Math.Pow(1 - BreakLaw.Chance(hazard, 0.25), steps) - BreakLaw.Chance(hazard, 0.25 * steps)) < 1e-9);
}
