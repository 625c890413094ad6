using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Command;

public sealed class CommandProcessTests
{
    [Fact]
    public void An_attack_takes_its_objectives_in_order()
    {
        var record = SmallTheater.Row("BRRR").Days(15).Source(0, 0).Formation("1-bde", 0, 0).Plan("main", Stance.Attack, ["1-bde"], [1, 2, 3]).Run();

        Assert.Equal([1, 2, 3], record.ChangeNode[..record.ChangeCount]);
    }

    [Fact]
    public void An_attack_begins_on_its_day()
    {
        var record = SmallTheater.Row("BR").Source(0, 0).Formation("1-bde", 0, 0).Plan("main", Stance.Attack, ["1-bde"], [1], plan => plan with { FromDay = 4 }).Objective(1, 0).Run();

        Assert.InRange(record.CaptureDay[0], 4.25, 5.5);
    }

    [Fact]
    public void Who_only_follows_enters_empty_ground_but_attacks_no_equal()
    {
        SmallTheater Follower(string holders) => SmallTheater.Row(holders).Days(10).Source(0, 0).Source(1, holders.Length - 1).Formation("1-bde", 0, 0).Plan("main", Stance.Follow, ["1-bde"], [1]);
        var battles = 0;

        Assert.Equal(1, Follower("BR").Run().ChangeCount);
        var held = Follower("BRR").Formation("2-bde", 1, 1).Run(afterStep: run => battles += run.Presence.BattleCount);
        Assert.Equal((0, 0), (held.ChangeCount, battles));
    }

    [Fact]
    public void Who_only_follows_joins_where_others_have_brought_the_odds_to_three_to_one_and_opens_no_battle()
    {
        SmallTheater Weak() => SmallTheater.Row("BRR").Days(20).Source(0, 0).Source(1, 2).Formation("1-bde", 0, 0, men: 3000).Formation("2-bde", 1, 1, men: 300, quality: 0.3)
            .Plan("main", Stance.Follow, ["1-bde"], [1]);
        var (alone, joined) = (false, false);

        Weak().Run(afterStep: run => alone |= run.State.Formations.Fought[0]);
        Weak().Node(1, node => node with { PreparedKm = 10 }).Formation("3-bde", 0, 0, men: 3000).Plan("others", Stance.Attack, ["3-bde"], [1])
            .Run(afterStep: run => joined |= run.State.Formations.Fought[0] && run.State.Ground.Odds[1] >= 3);

        Assert.Equal((false, true), (alone, joined));
    }

    [Fact]
    public void A_spent_attacker_rests_before_he_goes_on()
    {
        var first = double.NaN;
        var theater = SmallTheater.Row("BR").Days(20).Source(0, 0).Formation("1-bde", 0, 0, change: formation => formation with { Cohesion = 0.5 }).Plan("main", Stance.Attack, ["1-bde"], [1]);

        theater.Run(afterStep: run => first = double.IsNaN(first) && run.State.Formations.Assault[0] ? run.Day : first);

        // From 0.50 to 0.80 at a tenth of the gap to 0.95 a day.
        Assert.Equal(Math.Log(0.45 / 0.15) / 0.1, first, 0.5);
    }

    [Fact]
    public void A_reserve_goes_to_the_first_place_of_its_list_that_is_own()
    {
        var node = -1;

        SmallTheater.Row("BBBRR").Source(0, 0).Formation("reserve", 0, 0).Plan("reserve", Stance.Reserve, ["reserve"], [4, 2, 1]).Run(afterStep: run => node = run.State.Formations.Node[0]);

        Assert.Equal(2, node);
    }

    /// <summary>A red division attacks n1, held by a weak brigade; the reserve that plugs gaps leaves n3 for it, where nothing threatens.</summary>
    [Fact]
    public void A_reserve_that_plugs_gaps_goes_where_the_enemy_outnumbers_the_defence()
    {
        var visited = new HashSet<int>();

        SmallTheater.Row("RBBB").Days(8).Source(0, 3).Source(1, 0).Formation("weak", 0, 1, men: 1500).Formation("reserve", 0, 3, men: 1200).Formation("division", 1, 0, men: 4000)
            .Plan("line", Stance.Hold, ["weak"], [1]).Plan("plug", Stance.Plug, ["reserve"], []).Plan("raid", Stance.Attack, ["division"], [1])
            .Run(afterStep: (CampaignRun run) => visited.Add(run.State.Formations.Node[1]));

        Assert.Contains(1, visited);
    }

    [Fact]
    public void Without_a_menace_it_stays()
    {
        SmallTheater.Row("RBBB").Days(8).Source(0, 3).Source(1, 0).Formation("reserve", 0, 3).Formation("division", 1, 0)
            .Plan("plug", Stance.Plug, ["reserve"], []).Plan("line", Stance.Hold, ["division"], [0])
            .Run(afterStep: run => Assert.Equal(3, run.State.Formations.Node[0]));
    }
}
