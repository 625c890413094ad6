using CsCheck;
using OffensiveSim.Engine.Processes.Combat;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Combat;

public sealed class RoutLawTests
{
    [Fact]
    public void Half_of_the_beaten_rout_at_the_threshold() => Assert.Equal(0.5, RoutLaw.Chance(cohesion: 0.45), 12);

    [Fact]
    public void Good_order_protects_from_rout()
    {
        Assert.InRange(RoutLaw.Chance(cohesion: 0.85), 0, 0.01);
        Assert.InRange(RoutLaw.Chance(cohesion: 0.05), 0.99, 1);
    }

    [Fact]
    public void Better_order_never_makes_a_rout_likelier() =>
        Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1]).Sample((a, b) => RoutLaw.Chance(Math.Max(a, b)) <= RoutLaw.Chance(Math.Min(a, b)));

    /// <summary>Oracle: the log odds are a straight line in cohesion.</summary>
    [Fact]
    public void The_log_odds_of_a_rout_fall_in_a_straight_line() =>
        Gen.Double[0, 1].Sample(cohesion =>
        {
            var chance = RoutLaw.Chance(cohesion);
            return Math.Abs(Math.Log(chance / (1 - chance)) - ((0.45 - cohesion) / 0.08)) < 1e-9;
        });

    /// <summary>Losses in battle are fitted to figures that include prisoners: nobody is charged twice.</summary>
    [Theory]
    [InlineData(false, 0, 0.01)]
    [InlineData(false, 0.004, 0.006)]
    [InlineData(false, 0.02, 0)]
    [InlineData(true, 0.02, 0.06)]
    public void Men_whom_the_battle_took_are_not_taken_again(bool rout, double beyondEven, double men) => Assert.Equal(men, RoutLaw.After(rout, beyondEven).Men, 12);

    [Fact]
    public void A_rout_costs_more_than_going_back_in_order()
    {
        Assert.True(RoutLaw.InRout.Men > RoutLaw.InOrder.Men);
        Assert.True(RoutLaw.InRout.Equipment > RoutLaw.InOrder.Equipment);
        Assert.True(RoutLaw.InRout.Cohesion > RoutLaw.InOrder.Cohesion);
    }
}
