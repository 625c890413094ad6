using CsCheck;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Campaign;

public sealed class CampaignTraceTests
{
    [Fact]
    public void A_traced_campaign_is_the_untraced_one_to_the_last_bit() =>
        RandomTheater.Keys.Sample(
            key =>
            {
                var theater = new CompiledTheater(Everything.OrNot(key));
                var (plain, traced) = (new CampaignSimulator(theater), new CampaignSimulator(theater));
                for (var run = 0u; run < 4; run++)
                {
                    Assert.Equal(RecordText.Of(plain.Run(7, run)), RecordText.Of(traced.Replay(7, run).Record));
                }
            },
            iter: 60);

    [Fact]
    public void Causes_are_earlier_events_and_days_never_go_back() =>
        RandomTheater.Keys.Sample(
            key =>
            {
                var events = new CampaignSimulator(new CompiledTheater(Everything.OrNot(key))).Replay(7, 1).Events;
                for (var id = 0; id < events.Count; id++)
                {
                    Assert.Equal(id, events[id].Id);
                    Assert.All(events[id].Causes, cause => Assert.InRange(cause, 0, id - 1));
                    Assert.Equal(events[id].Causes.Distinct(), events[id].Causes);
                    Assert.True(id == 0 || events[id].Day >= events[id - 1].Day);
                }
            },
            iter: 60);

    [Fact]
    public void Every_change_of_control_is_one_event_of_the_same_day_and_side() =>
        RandomTheater.Keys.Sample(
            key =>
            {
                var (record, events) = new CampaignSimulator(new CompiledTheater(Everything.OrNot(key))).Replay(7, 2);
                var recorded = Enumerable.Range(0, record.ChangeCount).Select(change => (record.ChangeNode[change], record.ChangeDay[change], (int)record.ChangeOwner[change]));
                Assert.Equal(recorded, events.Where(told => told.Kind is EventKind.Captured or EventKind.Swept).Select(told => (told.Node, told.Day, told.Side)));
            },
            iter: 60);

    [Fact]
    public void What_is_declared_of_a_kind_is_what_its_events_carry() =>
        RandomTheater.Keys.Sample(
            key => Assert.All(new CampaignSimulator(new CompiledTheater(Everything.OrNot(key))).Replay(7, 3).Events, told =>
            {
                var declared = EventWords.Of(told.Kind);
                Assert.True(told.About < 0 || declared.About != EventSubject.None, $"{told.Kind} is about {told.About}");
                Assert.True(double.IsNaN(told.Amount) || declared.Amount.Length > 0, $"{told.Kind} has {told.Amount}");
                Assert.True(double.IsNaN(told.MoreAmount) || declared.MoreAmount.Length > 0, $"{told.Kind} has {told.MoreAmount}");
            }),
            iter: 60);

    [Fact]
    public void After_a_replay_a_run_allocates_nothing_and_is_the_same()
    {
        var simulator = new CampaignSimulator(new CompiledTheater(RandomTheater.Of((16, 4), days: 30)));
        var first = RecordText.Of(simulator.Run(1, 5));
        for (var run = 0u; run < 30; run++)
        {
            simulator.Run(1, run);
        }

        simulator.Replay(1, 5);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var record = simulator.Run(1, 5);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(first, RecordText.Of(record));
    }

    [Fact]
    public void A_capture_leads_back_to_the_break_and_the_assault_that_emptied_the_place()
    {
        var events = new CampaignSimulator(Duel(redMen: 300).Compile()).Replay(1, 0).Events;

        var capture = Assert.Single(events, told => told.Kind == EventKind.Captured && told.Node == 1);
        var broke = Assert.Single(capture.Causes.Select(cause => events[cause]), told => told.Kind == EventKind.DefenceBroke);
        var assault = Assert.Single(broke.Causes.Select(cause => events[cause]));
        Assert.Equal((EventKind.AssaultBegan, 1, 0, 0), (assault.Kind, assault.Node, assault.Side, assault.Formation));
        Assert.True(assault.MoreAmount > 1);
    }

    [Fact]
    public void A_withdrawal_leads_back_to_the_capture_that_cut_the_road()
    {
        var theater = SmallTheater.Row("RRRRB").Source(1, 0).Source(0, 4)
            .Formation("attacker", 0, 4, men: 4000)
            .Formation("garrison", 1, 2, men: 1500)
            .Plan("attack", Stance.Attack, ["attacker"], [3])
            .Plan("hold", Stance.Hold, ["garrison"], [2], plan => plan with
            {
                Rules = [new RuleDefinition { When = ConditionKind.Lost, Node = 3, Then = ActionKind.WithdrawTo, Targets = [0] }],
            });
        var events = new CampaignSimulator(theater.Compile()).Replay(1, 0).Events;

        var left = Assert.Single(events, told => told.Kind == EventKind.LeftByOrder);
        var carriedOut = events[Assert.Single(left.Causes)];
        var sent = events[Assert.Single(carriedOut.Causes)];
        var cause = events[Assert.Single(sent.Causes)];
        Assert.Equal((EventKind.OrderCarriedOut, EventKind.OrderSent, EventKind.Captured, 3), (carriedOut.Kind, sent.Kind, cause.Kind, cause.Node));
        Assert.Equal(2, left.Node);
        Assert.Contains(events, told => told.Kind == EventKind.Settled && told.Node == 0 && told.Causes.Contains(left.Id));
    }

    [Fact]
    public void Who_is_cut_off_knows_which_capture_did_it()
    {
        var theater = SmallTheater.Row("RRRB").Source(1, 0).Source(0, 3)
            .Formation("garrison", 1, 2, men: 1500)
            .Formation("drop", 0, 3, men: 3000);
        // A road round the garrison, so that blue takes what lies behind it.
        var definition = theater.Plan("attack", Stance.Attack, ["drop"], [1]).Define();
        var events = new CampaignSimulator(new CompiledTheater(definition with
        {
            Links = [.. definition.Links, new LinkDefinition { Id = "round", A = 3, B = 1, Mode = LinkMode.Road, Km = 25 }],
        })).Replay(1, 0).Events;

        var cutOff = events.First(told => told.Kind == EventKind.CutOff && told.Formation == 0);
        var cause = events[cutOff.Causes[0]];
        Assert.Equal((EventKind.Captured, 1), (cause.Kind, cause.Node));
    }

    private static SmallTheater Duel(double redMen) => SmallTheater.Row("BR").Source(0, 0).Source(1, 1)
        .Formation("attacker", 0, 0, men: 4000)
        .Formation("defender", 1, 1, men: redMen)
        .Plan("attack", Stance.Attack, ["attacker"], [1]);
}
