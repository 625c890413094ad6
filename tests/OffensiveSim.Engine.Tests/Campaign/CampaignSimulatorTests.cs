using CsCheck;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Processes.Supply;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Campaign;

public sealed class CampaignSimulatorTests
{
    [Fact]
    public void A_run_alone_is_the_run_after_others_in_any_order() =>
        RandomTheater.Keys.Sample(
            key =>
            {
                var theater = new CompiledTheater(Everything.OrNot(key));
                var alone = Enumerable.Range(0, 4).Select(run => RecordText.Of(new CampaignSimulator(theater).Run(7, (uint)run))).ToArray();
                var simulator = new CampaignSimulator(theater);
                foreach (var run in new[] { 2, 0, 3, 3, 1, 0 })
                {
                    Assert.Equal(alone[run], RecordText.Of(simulator.Run(7, (uint)run)));
                }
            },
            iter: 60);

    [Fact]
    public void Another_seed_or_another_index_is_another_campaign()
    {
        var simulator = new CampaignSimulator(Duel().Compile());

        var records = new[] { (1ul, 0u), (1ul, 1u), (2ul, 0u) }.Select(run => RecordText.Of(simulator.Run(run.Item1, run.Item2))).ToArray();

        Assert.Equal(3, records.Distinct().Count());
    }

    [Fact]
    public void Looking_on_after_every_step_changes_nothing()
    {
        var theater = Duel().Compile();

        var watched = new CampaignSimulator(theater) { AfterStep = static run => Books.Check(run) };

        Assert.Equal(RecordText.Of(new CampaignSimulator(theater).Run(1, 5)), RecordText.Of(watched.Run(1, 5)));
    }

    [Fact]
    public void A_supply_network_worked_out_only_when_something_changed_is_the_one_worked_out_always() =>
        RandomTheater.Keys.Sample(key => AssertSameNetworks(key), iter: 60);

    [SlowFact]
    [Trait("Tier", "slow")]
    public void The_two_supply_networks_stay_the_same_in_many_campaigns() => RandomTheater.Keys.Sample(key => AssertSameNetworks(key), iter: 2_000);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_warm_run_allocates_nothing(bool everything)
    {
        var theater = RandomTheater.Of((16, 4), days: 30);
        var simulator = new CampaignSimulator(new CompiledTheater(everything ? Everything.AddTo(theater) : theater));
        for (var run = 0u; run < 30; run++)
        {
            simulator.Run(1, run);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var run = 0u; run < 20; run++)
        {
            simulator.Run(1, run);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    /// <summary>Draws are addressed by id, so who stands elsewhere, and where he stands in the list, is nobody's luck but his own.</summary>
    [Fact]
    public void A_formation_far_away_that_never_acts_changes_nobody_elses_luck()
    {
        var alone = new CampaignSimulator(Duel().Compile());
        var definition = Duel().Define();
        var bystander = new FormationDefinition { Id = "bystander", Side = 0, Node = 0, Men = 4000, Quality = 0.7 };
        var accompanied = new CampaignSimulator(new CompiledTheater(definition with
        {
            Formations = [bystander, .. definition.Formations],
            Plans = [.. definition.Plans.Select(plan => plan with { Formations = [.. plan.Formations.Select(formation => formation + 1)] })],
        }));

        for (var run = 0u; run < 40; run++)
        {
            var expected = alone.Run(1, run);
            var (capture, casualties, changes) = (expected.CaptureDay[0], expected.Sides[0].Casualties, expected.ChangeCount);
            var actual = accompanied.Run(1, run);
            Assert.Equal((capture, casualties, changes), (actual.CaptureDay[0], actual.Sides[0].Casualties, actual.ChangeCount));
        }
    }

    /// <summary>A place far behind, three blue brigades against two red ones further east. Plenty of supply.</summary>
    private static SmallTheater Duel() =>
        SmallTheater.Row("BBBBBRRR").Days(12).Source(0, 1).Source(1, 7)
            .Formation("1-bde", 0, 4).Formation("2-bde", 0, 4).Formation("3-bde", 0, 3)
            .Formation("4-bde", 1, 5, quality: 0.5).Formation("5-bde", 1, 6, quality: 0.5)
            .Plan("main", Stance.Attack, ["1-bde", "2-bde", "3-bde"], [5, 6])
            .Plan("line", Stance.Hold, ["4-bde"], [5]).Plan("rear", Stance.Plug, ["5-bde"], [])
            .Objective(5, 0);

    private static void AssertSameNetworks((int Nodes, int Seed) key)
    {
        var theater = new CompiledTheater(Everything.OrNot(key));
        var states = new List<double[]>();
        var changed = new CampaignSimulator(theater) { AfterStep = run => states.Add(Snapshot(run.State.Supply)) };
        IReadOnlyList<IProcess> order = [.. StepOrder.For(theater).Select(process => process is SupplyProcess ? new SupplyProcess(theater) { Always = true } : process)];
        var step = 0;
        var always = new CampaignSimulator(theater, order) { AfterStep = run => Assert.Equal(states[step++], Snapshot(run.State.Supply)) };
        for (var index = 0u; index < 2; index++)
        {
            states.Clear();
            step = 0;
            var expected = RecordText.Of(changed.Run(3, index));
            Assert.Equal(expected, RecordText.Of(always.Run(3, index)));
        }
    }

    private static double[] Snapshot(SupplyState supply) =>
    [
        .. supply.DistanceKm, .. supply.WayBackKm, .. supply.Parent.Select(node => (double)node), .. supply.WayBack.Select(node => (double)node),
        .. supply.CapsOnRoute.Select(caps => (double)caps), .. supply.Safe.Concat(supply.Front).Concat(supply.Exposed).Select(flag => flag ? 1.0 : 0),
    ];
}
