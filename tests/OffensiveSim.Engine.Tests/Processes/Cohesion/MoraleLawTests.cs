using CsCheck;
using OffensiveSim.Engine.Processes.Cohesion;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Cohesion;

public sealed class MoraleLawTests
{
    private static readonly CohesionParameters Cohesion = new() { MoraleEffect = 0.5 };

    [Fact]
    public void A_success_goes_a_quarter_of_the_way_up_and_a_defeat_a_quarter_of_the_way_down()
    {
        Assert.Equal(0.25, MoraleLaw.AfterSuccess(0), 12);
        Assert.Equal(0.4375, MoraleLaw.AfterSuccess(0.25), 12);
        Assert.Equal(-0.25, MoraleLaw.AfterDefeat(0), 12);
        Assert.Equal(-0.0625, MoraleLaw.AfterDefeat(0.25), 12);
    }

    [Fact]
    public void Victory_and_defeat_mirror_each_other_and_morale_stays_in_its_bounds() =>
        Gen.Double[-1, 1].Sample(morale => MoraleLaw.AfterSuccess(morale) == -MoraleLaw.AfterDefeat(-morale)
            && MoraleLaw.AfterSuccess(morale) is >= -1 and <= 1
            && MoraleLaw.AfterSuccess(morale) >= morale
            && Math.Abs(MoraleLaw.Faded(morale, 0.25)) <= Math.Abs(morale));

    /// <summary>Oracle: dm/dt = -m / 7 is solved by an exponential.</summary>
    [Fact]
    public void In_a_week_two_thirds_are_forgotten()
    {
        var morale = 1.0;
        for (var step = 0; step < 28_000; step++)
        {
            morale = MoraleLaw.Faded(morale, 7.0 / 28_000);
        }

        Assert.Equal(Math.Exp(-1), morale, 4);
    }

    [Fact]
    public void In_the_best_of_hearts_recovery_is_half_as_fast_again_and_in_the_worst_half_as_fast()
    {
        Assert.Equal(1.5, MoraleLaw.Recovery(1, Cohesion), 12);
        Assert.Equal(1, MoraleLaw.Recovery(0, Cohesion), 12);
        Assert.Equal(0.5, MoraleLaw.Recovery(-1, Cohesion), 12);
    }
}
