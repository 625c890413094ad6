using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Command;

public sealed class HoldOrdersTests
{
    [Fact]
    public void An_exit_waits_for_the_deadline_and_no_longer()
    {
        Assert.InRange(LeftOn(hold: false, untilDay: 8), 2, 3.25);
        Assert.InRange(LeftOn(hold: true, untilDay: 8), 8, 9.25);
        Assert.InRange(LeftOn(hold: true, untilDay: 0), 2, 3.25);
        Assert.Equal(double.NaN, LeftOn(hold: true, untilDay: 100));
        Assert.Equal(double.NaN, LeftOn(hold: true, untilDay: null));
        Assert.InRange(LeftOn(hold: true, untilDay: 8, Mechanism.HoldOrders), 2, 3.25);
    }

    [Fact]
    public void What_is_lost_before_the_deadline_is_counted_with_and_without_the_order()
    {
        Assert.Equal(double.NaN, LostOn(hold: true, untilDay: 6));
        Assert.InRange(LostOn(hold: false, untilDay: 6), 2, 5.75);
        Assert.Equal(double.NaN, LostOn(hold: false, untilDay: 2));
        Assert.InRange(LostOn(hold: true, untilDay: 6, Mechanism.HoldOrders), 2, 5.75);
    }

    [Fact]
    public void The_loss_is_told_with_the_capture_as_its_cause()
    {
        var events = new CampaignSimulator(Town(hold: false, untilDay: 6)).Replay(1, 0).Events;

        var lost = Assert.Single(events, told => told.Kind == EventKind.LostBeforeDeadline);
        Assert.Equal((1, 1, 6.0), (lost.Side, lost.Node, lost.Amount));
        Assert.Equal(EventKind.Captured, events[Assert.Single(lost.Causes)].Kind);
    }

    [Theory]
    [InlineData(ConditionKind.Day)]
    [InlineData(ConditionKind.Lost)]
    [InlineData(ConditionKind.Believes)]
    public void A_reserve_in_sanctuary_that_a_condition_releases_takes_a_lost_place_back_and_nobody_follows_it_home(ConditionKind when)
    {
        // Red's border group stands on its own soil (node 2), where blue may not go; blue takes node 1 and can be thrown out again.
        RuleDefinition[] rules = [new RuleDefinition { When = when, Node = 1, Value = when == ConditionKind.Believes ? 0.6 : 5, Then = ActionKind.Attack, Targets = [1] }];
        CompiledTheater Border(bool released) => SmallTheater.Row("BRR").Days(30).Source(0, 0).Source(1, 2)
            .Node(2, node => node with { SanctuaryOf = 1 })
            .Formation("raid", 0, 0, men: 1500).Plan("main", Stance.Attack, ["raid"], [1, 2])
            .Formation("border-group", 1, 2, men: 9000, quality: 1).Plan("border", Stance.Hold, ["border-group"], [], plan => plan with { Rules = released ? rules : [] })
            .Side(1, side => side with { Belief = new BeliefDefinition { Blows = [0], Prior = 0.5, SignalPerDay = 1.5 } })
            .Objective(1, 0).Compile();

        double Share(bool released)
        {
            var simulator = new CampaignSimulator(Border(released)) { AfterStep = run => Assert.Equal(1, run.State.Ground.Owner[2]) };
            return Enumerable.Range(0, 40).Count(index =>
            {
                var record = simulator.Run(1, (uint)index);
                Assert.True(double.IsNaN(record.LostAgainDay[0]) || record.LostAgainDay[0] > record.CaptureDay[0]);
                return !double.IsNaN(record.LostAgainDay[0]);
            }) / 40.0;
        }

        Assert.Equal(0, Share(released: false));
        Assert.InRange(Share(released: true), 0.7, 1);
    }

    private static double LeftOn(bool hold, double? untilDay, params Mechanism[] without)
    {
        var left = double.NaN;
        new CampaignSimulator(Town(hold, untilDay, without)) { AfterStep = run => left = double.IsNaN(left) && run.State.Formations.Node[1] != 1 ? run.Day : left }.Run(1, 0);
        return left;
    }

    private static double LostOn(bool hold, double untilDay, params Mechanism[] without) => new CampaignSimulator(Town(hold, untilDay, without)).Run(1, 0).DeadlineLostDay[0];

    /// <summary>A strong red garrison in the middle that is told to go on day 2; blue only follows.</summary>
    private static CompiledTheater Town(bool hold, double? untilDay, params Mechanism[] without) => new(SmallTheater.Row("BRR").Days(20).Source(0, 0).Source(1, 2)
        .Formation("followers", 0, 0, men: 1000).Plan("follow", Stance.Follow, ["followers"], [1])
        .Formation("garrison", 1, 1, men: 6000).Plan("town", Stance.Hold, ["garrison"], [], plan => plan with
        {
            HoldOrder = hold,
            Deadline = untilDay is { } day ? new HoldDeadline(1, day) : null,
            Rules = [new RuleDefinition { When = ConditionKind.Day, Value = 2, Then = ActionKind.WithdrawTo, Targets = [2], Free = true }],
        }).Define() with
    { Without = without });
}
