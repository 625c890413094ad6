using CsCheck;
using OffensiveSim.Engine.Processes.Cohesion;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Cohesion;

public sealed class DiggingLawTests
{
    [Theory]
    [InlineData(1500, 2.35)]
    [InlineData(750, 2.175)]
    [InlineData(15_000, 2.35)]
    [InlineData(0, 2)]
    public void A_full_crew_digs_a_third_of_a_kilometre_a_day(double men, double afterKm) => Assert.Equal(afterKm, DiggingLaw.After(preparedKm: 2, mostKm: 10, men, days: 1), 12);

    [Fact]
    public void Lines_deeper_than_the_limit_stay() => Assert.Equal(12, DiggingLaw.After(preparedKm: 12, mostKm: 10, men: 1500, days: 1));

    [Fact]
    public void Lines_never_shrink_and_never_grow_past_the_limit() =>
        Gen.Select(Gen.Double[0, 15], Gen.Double[0, 10], Gen.Double[0, 5000], Gen.Double[0, 40]).Sample((km, most, men, days) =>
        {
            var after = DiggingLaw.After(km, most, men, days);
            return after >= km && after <= Math.Max(km, most);
        });

    /// <summary>Oracle: at constant speed, 10 km take 10 / 0.35 = 28.6 days, in steps of six hours as in one go.</summary>
    [Fact]
    public void Ten_kilometres_take_four_weeks()
    {
        var (km, days) = (0.0, 0.0);
        while (km < 10)
        {
            km = DiggingLaw.After(km, 10, 1500, 0.25);
            days += 0.25;
        }

        Assert.Equal(Math.Ceiling(10 / 0.35 * 4) / 4, days);
    }
}
