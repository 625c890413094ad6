using OffensiveSim.Engine.Processes.Presence;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Presence;

public sealed class SupportTests
{
    /// <summary>Blue at n0 assaults n1; behind it, at n2, stands a second red garrison, 15 km from the point of contact.</summary>
    private static SmallTheater Assault() =>
        SmallTheater.Row("BRRR", km: 10).Days(4).Source(0, 0).Source(1, 3)
            .Formation("division", 0, 0, men: 4000).Plan("main", Stance.Attack, ["division"], [1])
            .Formation("line", 1, 1, men: 4000).Formation("behind", 1, 2, men: 2000)
            .Node(1, node => node with { PreparedKm = 10 });

    [Fact]
    public void A_garrison_nearby_sends_a_part_that_grows_while_the_assault_lasts_and_is_missing_at_home()
    {
        var shares = new List<double>();
        Assault().Run(afterStep: run =>
        {
            var presence = run.Presence;
            if (presence.SupportTo[2] == 1)
            {
                shares.Add(presence.SupportShare[2]);
                Assert.InRange(presence.SupportShare[2], 0, run.Model.Presence.ScreenMost);
                Assert.Equal(1 - presence.SupportShare[2], Screens.ShareIn(run, 2, 2), 12);
            }
        });

        Assert.True(shares.Count >= 4);
        Assert.Equal(shares.Order(), shares);
        Assert.True(shares[^1] > shares[0]);
    }

    [Fact]
    public void The_men_who_help_are_counted_where_they_fight_and_nowhere_else() =>
        Assault().Run(afterStep: run =>
        {
            // Standing men are whole garrisons before anyone is sent; broken places are emptied in the step.
            var (presence, standing) = (run.Presence, run.State.Ground.StandingMen);
            if (presence.Hold[1] == Hold.Garrison && presence.Hold[2] == Hold.Garrison)
            {
                Assert.Equal(standing[1] + standing[2], presence.DefenceMen[1] + presence.DefenceMen[2] + presence.ScreenMen[3], 6);
            }
        });

    [Fact]
    public void Those_who_help_share_the_losses()
    {
        var lost = 0.0;
        Assault().Run(afterStep: run => lost = 2000 - run.State.Formations.Men[2]);

        Assert.True(lost > 0);
    }

    [Fact]
    public void A_garrison_under_assault_sends_nobody()
    {
        SmallTheater.Row("BRRB", km: 10).Days(4).Source(0, 0).Source(0, 3).Source(1, 1)
            .Formation("west", 0, 0, men: 4000).Formation("east", 0, 3, men: 4000).Plan("main", Stance.Attack, ["west"], [1]).Plan("other", Stance.Attack, ["east"], [2])
            .Formation("line", 1, 1, men: 4000).Formation("behind", 1, 2, men: 4000)
            .Run(afterStep: run =>
            {
                for (var battle = 0; battle < run.Presence.BattleCount; battle++)
                {
                    Assert.Equal(-1, run.Presence.SupportTo[run.Presence.Battles[battle]]);
                }
            });
    }
}
