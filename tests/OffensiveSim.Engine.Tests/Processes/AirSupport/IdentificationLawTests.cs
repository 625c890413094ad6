using CsCheck;
using OffensiveSim.Engine.Processes.AirSupport;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.AirSupport;

public sealed class IdentificationLawTests
{
    [Fact]
    public void Two_in_a_hundred_take_friend_for_foe_where_the_line_stands_and_fifteen_where_all_moves()
    {
        Assert.Equal(0.02, IdentificationLaw.Share(0.02, 0), 12);
        Assert.Equal(0.15, IdentificationLaw.Share(0.02, 1), 12);
        Assert.Equal(0.085, IdentificationLaw.Share(0.02, 0.5), 12);
    }

    /// <summary>Chance of one or more, times how many there are then, is the mean, down to means whose exponential has no digits left.</summary>
    [Fact]
    public void On_the_mean_as_many_are_misidentified_as_the_share_says() =>
        Gen.Double[-14, 1].Sample(exponent =>
        {
            var expected = Math.Pow(10, exponent);
            var mean = IdentificationLaw.Chance(expected) * IdentificationLaw.Given(expected);
            return IdentificationLaw.Given(expected) >= 1 && Math.Abs(mean - expected) <= (1e-9 * expected) + 1e-15;
        });

    [Fact]
    public void No_sortie_no_mistake() => Assert.Equal((0.0, 1.0), (IdentificationLaw.Chance(0), IdentificationLaw.Given(0)));
}
