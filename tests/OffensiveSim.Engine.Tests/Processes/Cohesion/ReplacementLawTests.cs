using CsCheck;
using OffensiveSim.Engine.Processes.Cohesion;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Cohesion;

public sealed class ReplacementLawTests
{
    [Fact]
    public void One_percent_of_the_missing_men_arrive_each_day() => Assert.Equal(10, ReplacementLaw.Replaced(left: 3000, full: 4000, days: 1), 12);

    [Fact]
    public void A_full_formation_gets_nobody()
    {
        Assert.Equal(0, ReplacementLaw.Replaced(4000, 4000, 1));
        Assert.Equal(0, ReplacementLaw.Replaced(4100, 4000, 1));
    }

    [Fact]
    public void Nobody_is_filled_beyond_full_strength() =>
        Gen.Select(Gen.Double[0, 20_000], Gen.Double[1, 20_000], Gen.Double[0, 30]).Sample((men, full, days) =>
        {
            var came = ReplacementLaw.Replaced(men, full, days);
            return came >= 0 && (men >= full ? came == 0 : men + came <= full);
        });

    /// <summary>Oracle: the gap decays exponentially, so half of it is closed in 69 days.</summary>
    [Fact]
    public void Half_of_the_gap_is_closed_in_sixty_nine_days()
    {
        var men = 2000.0;
        for (var step = 0; step < 69_315; step++)
        {
            men += ReplacementLaw.Replaced(men, 4000, 0.001);
        }

        Assert.Equal(3000, men, 0.1);
    }
}
