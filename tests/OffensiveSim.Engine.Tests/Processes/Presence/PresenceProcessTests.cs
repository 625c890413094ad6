using CsCheck;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Processes.Combat;
using OffensiveSim.Engine.Processes.Presence;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Presence;

public sealed class PresenceProcessTests
{
    [Fact]
    public void A_garrison_holds_its_place_and_an_empty_place_is_empty()
    {
        Look(SmallTheater.Row("BBR").Source(0, 0).Formation("1-bde", 0, 1).Compile(), run =>
        {
            Assert.Equal([Hold.Empty, Hold.Garrison, Hold.Empty], run.Presence.Hold);
            Assert.Equal(3000, run.Presence.DefenceMen[1], 6);
            Assert.Equal(3000 * run.State.Formations.Quality[0] * run.State.Formations.Cohesion[0], run.Presence.DefencePower[1], 6);
        }, steps: 1);
    }

    /// <summary>n1 is empty and at the front; the garrison of n0, 8 km behind, posts at most a fifth of its men there, and they are missing at home.</summary>
    [Fact]
    public void A_garrison_screens_an_empty_place_at_the_front_with_men_who_are_missing_at_home()
    {
        Look(SmallTheater.Row("BBR", km: 8).Source(0, 0).Formation("1-bde", 0, 0).Compile(), run =>
        {
            Assert.Equal([Hold.Garrison, Hold.Screen, Hold.Empty], run.Presence.Hold);
            Assert.InRange(run.Presence.ScreenMen[1], 30, 600);
            Assert.Equal(3000, run.Presence.DefenceMen[0] + run.Presence.DefenceMen[1], 6);
            Assert.Equal(run.Presence.ScreenMen[1], 3000 * Screens.ShareIn(run, 0, 1), 6);
        }, steps: 1);
    }

    [Fact]
    public void Nobody_is_lent_twice() =>
        RandomTheater.Keys.Sample(
            key => Look(new CompiledTheater(RandomTheater.Of(key)), run =>
            {
                for (var side = 0; side < 2; side++)
                {
                    var here = Enumerable.Range(0, run.Theater.NodeCount).Where(node => run.State.Ground.Owner[node] == side).ToArray();
                    var standing = here.Sum(node => run.State.Ground.StandingMen[node]);
                    Assert.InRange(here.Sum(node => run.Presence.DefenceMen[node]), 0, standing * (1 + 1e-9));
                    Assert.All(here, node => Assert.InRange(run.Presence.DefenceMen[node], 0, standing * (1 + 1e-9)));
                }
            }, steps: int.MaxValue),
            iter: 60);

    [Fact]
    public void A_battle_is_where_a_free_attacker_has_reached_the_zone_of_a_held_place() =>
        RandomTheater.Keys.Sample(
            key => Look(new CompiledTheater(RandomTheater.Of(key)), run =>
            {
                var (presence, formations) = (run.Presence, run.State.Formations);
                Assert.Equal(presence.BattleCount, presence.Battles[..presence.BattleCount].Distinct().Count());
                for (var battle = 0; battle < presence.BattleCount; battle++)
                {
                    var node = presence.Battles[battle];
                    Assert.NotEqual(Hold.Empty, presence.Hold[node]);
                    Assert.True(presence.FirstAgainst[node] >= 0);
                    for (var formation = presence.FirstAgainst[node]; formation >= 0; formation = presence.NextAgainst[formation])
                    {
                        Assert.True(formations.Assault[formation] && formations.Contact[formation] && formations.Destination[formation] == node);
                        Assert.NotEqual(run.State.Ground.Owner[node], run.Theater.Roster.Side[formation]);
                    }
                }
            }, steps: int.MaxValue),
            iter: 60);

    private static void Look(CompiledTheater theater, Action<CampaignRun> look, int steps)
    {
        var probe = new Probe(look, steps);
        new CampaignSimulator(theater, [.. StepOrder.For(theater).SelectMany(process => process is CombatProcess ? new[] { probe, process } : [process])]).Run(1, 0);
        Assert.True(probe.Looked);
    }

    /// <summary>Looks at who stands where before the battles are fought.</summary>
    private sealed class Probe(Action<CampaignRun> look, int steps) : IProcess
    {
        public bool Looked { get; private set; }

        public string Explanation => "the test looks";

        public void Apply(CampaignRun run)
        {
            if (run.Step < steps)
            {
                look(run);
                Looked = true;
            }
        }
    }
}
