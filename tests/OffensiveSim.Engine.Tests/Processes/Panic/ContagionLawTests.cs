using CsCheck;
using OffensiveSim.Engine.Processes.Combat;
using OffensiveSim.Engine.Processes.Panic;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Panic;

public sealed class ContagionLawTests
{
    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(1, 0, 0.3679)]
    [InlineData(0, 15, 0.3679)]
    [InlineData(2, 0, 0)]
    [InlineData(0, 25.1, 0)]
    public void A_rout_fades_with_a_day_and_with_15_km(double ageDays, double km, double part) => Assert.Equal(part, ContagionLaw.OfRout(ageDays, km), 4);

    [Fact]
    public void Older_and_farther_routs_never_shake_more() =>
        Gen.Select(Gen.Double[0, 3], Gen.Double[0, 30], Gen.Double[0, 3], Gen.Double[0, 30]).Sample((age, km, later, farther) =>
            ContagionLaw.OfRout(age + later, km) <= ContagionLaw.OfRout(age, km) && ContagionLaw.OfRout(age, km + farther) <= ContagionLaw.OfRout(age, km));

    [Fact]
    public void However_many_routs_it_is_bounded() =>
        Gen.Select(Gen.Double[0, 100], Gen.Bool).Sample((routs, raided) => ContagionLaw.Of(routs, raided) is >= 0 and <= 1.75);

    [Fact]
    public void The_steady_do_not_panic_and_less_cohesion_never_helps()
    {
        Assert.Equal(0, ContagionLaw.Hazard(1, 0.8));
        Gen.Select(Gen.Double[0, 1.75], Gen.Double[0, 1], Gen.Double[0, 1]).Sample((contagion, cohesion, other) =>
            ContagionLaw.Hazard(contagion, Math.Max(cohesion, other)) <= ContagionLaw.Hazard(contagion, Math.Min(cohesion, other)));
    }

    /// <summary>Oracle: at C = C0 + 0.15 half of the contagion turns into panic a day.</summary>
    [Fact]
    public void Half_way_up_the_curve_the_hazard_is_half_of_the_contagion() => Assert.Equal(0.6, ContagionLaw.Hazard(1.2, RoutLaw.Threshold + 0.15), 9);
}
