using CsCheck;
using OffensiveSim.Engine.Processes.Encirclement;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Encirclement;

public sealed class SurrenderLawTests
{
    [Fact]
    public void The_hazard_grows_with_time_and_triples_for_the_shattered()
    {
        Assert.Equal(0, SurrenderLaw.Hazard(isolatedDays: 0, cohesion: 0.8));
        Assert.Equal(2.0 / 15, SurrenderLaw.Hazard(isolatedDays: 15, cohesion: 0.8), 12);
        Assert.Equal(6.0 / 15, SurrenderLaw.Hazard(isolatedDays: 15, cohesion: 0.3), 12);
    }

    [Fact]
    public void Time_never_lowers_and_order_never_raises_it() =>
        Gen.Select(Gen.Double[0, 40], Gen.Double[0, 40], Gen.Double[0, 1], Gen.Double[0, 1]).Sample((days, more, a, b) =>
            SurrenderLaw.Hazard(days + more, a) >= SurrenderLaw.Hazard(days, a)
            && SurrenderLaw.Hazard(days, Math.Max(a, b)) <= SurrenderLaw.Hazard(days, Math.Min(a, b)));

    /// <summary>Oracle: the Weibull survival exp(-(t / 15)^2) is 0.804304 after a week.</summary>
    [Fact]
    public void Four_of_five_pockets_hold_out_for_a_week() => Assert.Equal(0.804304, Math.Exp(-Integral(7)), 6);

    /// <summary>Oracle: its median is 15 sqrt(ln 2) = 12.488 days.</summary>
    [Fact]
    public void Half_of_them_have_surrendered_after_twelve_and_a_half_days()
    {
        Assert.Equal(12.488, 15 * Math.Sqrt(Math.Log(2)), 3);
        Assert.Equal(0.5, Math.Exp(-Integral(15 * Math.Sqrt(Math.Log(2)))), 6);
    }

    private static double Integral(double days)
    {
        const int Parts = 10_000;
        var dt = days / Parts;
        return Enumerable.Range(0, Parts).Sum(part => SurrenderLaw.Hazard((part + 0.5) * dt, 0.8) * dt);
    }
}
