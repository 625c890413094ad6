using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Processes.Panic;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Panic;

public sealed class PanicProcessTests
{
    [Fact]
    public void Raiders_find_formations_within_20_km_who_then_get_half_of_their_supply()
    {
        var theater = SmallTheater.Row("BRRR", km: 15).Days(40).Source(0, 0).Source(1, 3)
            .Formation("raiders", 0, 0, men: 300, change: formation => formation with { Raider = true })
            .Formation("near", 1, 1).Formation("far", 1, 3);
        var (near, far) = (0, 0);

        var record = theater.Run(afterStep: run =>
        {
            near += PanicProcess.IsRaided(run, 1) ? 1 : 0;
            far += PanicProcess.IsRaided(run, 2) ? 1 : 0;
        });

        // Found after 1 / 0.12 steps on average, then felt for four: about a third of 160 steps; four standard deviations of a renewal process.
        Assert.InRange(near, 20, 85);
        Assert.Equal(0, far);
        var raiders = theater.Compile().CapNames.ToList().IndexOf("raiders");
        Assert.True(record.Sides[1].ShortByCapTonnes[raiders] > 0);
        Assert.Equal(0, record.Sides[0].ShortByCapTonnes[raiders]);
    }

    [Fact]
    public void A_rout_nearby_makes_the_shaken_run_and_leaves_the_steady()
    {
        // The line at n1 is worn out and routs; behind it at n2 stand one formation as worn out and one in good order.
        var theater = SmallTheater.Row("BRRRR", km: 10).Days(6).Source(0, 0).Source(1, 4)
            .Formation("division", 0, 0, men: 9000).Plan("main", Stance.Attack, ["division"], [1])
            .Formation("line", 1, 1, men: 1000, change: formation => formation with { Cohesion = 0.2 })
            .Formation("shaken", 1, 2, men: 1000, change: formation => formation with { Cohesion = 0.35 })
            .Formation("steady", 1, 2, men: 1000, change: formation => formation with { Cohesion = 0.95 });
        var (shaken, steady) = (0, 0);
        for (var index = 0u; index < 50; index++)
        {
            var (ran, left) = (false, false);
            theater.Run(index, run =>
            {
                ran |= run.State.Formations.Status[2] == FormationStatus.Routed && !run.State.Formations.Fought[2];
                left |= run.State.Formations.Status[3] == FormationStatus.Routed;
            });
            shaken += ran ? 1 : 0;
            steady += left ? 1 : 0;
        }

        Assert.InRange(shaken, 10, 50);
        Assert.Equal(0, steady);
    }

    [Fact]
    public void Without_contagion_nobody_runs_before_he_is_fought()
    {
        var theater = SmallTheater.Row("BRRRR", km: 10).Days(6).Source(0, 0).Source(1, 4)
            .Formation("division", 0, 0, men: 9000).Plan("main", Stance.Attack, ["division"], [1])
            .Formation("line", 1, 1, men: 1000, change: formation => formation with { Cohesion = 0.2 })
            .Formation("shaken", 1, 2, men: 1000, change: formation => formation with { Cohesion = 0.35 });
        var simulator = new CampaignSimulator(theater.Without(Mechanism.Contagion).Compile())
        {
            AfterStep = run => Assert.NotEqual(FormationStatus.Routed, run.State.Formations.Status[2]),
        };

        for (var index = 0u; index < 20; index++)
        {
            simulator.Run(1, index);
        }
    }
}
