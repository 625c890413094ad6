using CsCheck;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Theater;
using Xunit;

namespace OffensiveSim.Engine.Tests.Campaign;

public sealed class ConservationTests
{
    [Fact]
    public void After_every_step_the_books_balance_and_nobody_is_where_he_may_not_be() => Sample(iterations: 150);

    [SlowFact]
    [Trait("Tier", "slow")]
    public void After_every_step_of_many_campaigns_the_books_balance() => Sample(iterations: 5_000);

    private static void Sample(int iterations) =>
        RandomTheater.Keys.Sample(key =>
        {
            var theater = new CompiledTheater(Everything.OrNot(key));
            var owners = theater.Ground.Controller.ToArray();
            var seen = 0;
            var simulator = new CampaignSimulator(theater)
            {
                AfterStep = run =>
                {
                    Books.Check(run);
                    seen = FollowChanges(run, owners, seen);
                },
            };
            for (var index = 0u; index < 3; index++)
            {
                theater.Ground.Controller.CopyTo(owners, 0);
                seen = 0;
                simulator.Run(seed: 1, index);
            }
        }, iter: iterations);

    /// <summary>Replays the recorded changes of control of this step: they must give the holders as they stand.</summary>
    private static int FollowChanges(CampaignRun run, int[] owners, int seen)
    {
        var record = run.Record;
        for (; seen < record.ChangeCount; seen++)
        {
            Assert.Equal(run.Day + CampaignRun.StepDays, record.ChangeDay[seen]);
            Assert.NotEqual(owners[record.ChangeNode[seen]], record.ChangeOwner[seen]);
            owners[record.ChangeNode[seen]] = record.ChangeOwner[seen];
        }

        Assert.Equal(owners, run.State.Ground.Owner);
        return seen;
    }
}
