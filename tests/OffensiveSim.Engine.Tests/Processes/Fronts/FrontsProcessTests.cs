using CsCheck;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Processes.Fronts;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Fronts;

public sealed class FrontsProcessTests
{
    private const int Far = 3;

    [Fact]
    public void Who_is_recalled_on_a_day_comes_by_rail_when_the_law_says_and_is_a_formation_like_any_other()
    {
        var (arrived, places) = (new List<double>(), new List<int>());
        var theater = new CompiledTheater(Recalled(OnDay(4), stance: Stance.Reserve));
        for (var run = 0u; run < 100; run++)
        {
            var record = new CampaignSimulator(theater) { AfterStep = run => places.Add(run.Day >= 15 ? run.State.Formations.Node[1] : 1) }.Run(1, run);
            arrived.Add(record.RecallDay[0]);
            Assert.Equal(5000, record.RecallMen[0], 6);
        }

        // The order is looked at once a day, boarded a step later, and a train is noticed at the end of its step.
        var (fastest, slowest) = (RailMoveLaw.Days(SecondFront.RailKm, 0, 1, 0), RailMoveLaw.Days(SecondFront.RailKm, 1, 0, 1));
        Assert.All(arrived, day => Assert.InRange(day, 4 + fastest, 4 + slowest + 1.5));
        Assert.True(arrived.Max() - arrived.Min() > 0.5);
        Assert.Equal([1], places.Distinct());
    }

    [Fact]
    public void A_later_day_of_recall_brings_it_as_much_later() => Assert.Equal(
        Enumerable.Range(0, 50).Select(run => ArrivalDay(OnDay(3), (uint)run) + 4),
        Enumerable.Range(0, 50).Select(run => ArrivalDay(OnDay(7), (uint)run)));

    [Fact]
    public void Nobody_comes_who_is_not_recalled_or_with_the_mechanism_off_or_by_a_rule_that_orders_anything_else()
    {
        Assert.Equal(double.NaN, ArrivalDay(OnDay(100)));
        Assert.Equal(double.NaN, ArrivalDay(OnDay(1) with { Then = ActionKind.MoveTo }));
        Assert.Equal(double.NaN, new CampaignSimulator(new CompiledTheater(Recalled(OnDay(1)) with { Without = [Mechanism.SecondFront] })).Run(1, 0).RecallDay[0]);
    }

    [Fact]
    public void A_command_that_comes_to_believe_in_the_blow_recalls_and_one_that_believes_the_feint_does_not()
    {
        double Recalls(double feint) => Enumerable.Range(0, 200).Count(run => !double.IsNaN(new CampaignSimulator(new CompiledTheater(WithBelief(feint))).Run(1, (uint)run).RecallDay[0])) / 200.0;

        Assert.InRange(Recalls(feint: 0), 0.9, 1);
        Assert.InRange(Recalls(feint: 1), 0, 0.1);
    }

    [Fact]
    public void Men_are_conserved_wherever_they_are() => Gen.Double[0, 1].Sample(share =>
    {
        var theater = SecondFront.Node(Row().Formation("1-div", 1, 2, men: 4000).Formation("2-div", 1, 2, men: 3000).Formation("3-div", 1, 2, men: 2000)
            .Plan("south", Stance.Hold, ["1-div", "2-div", "3-div"], [2], plan => plan with { Rules = [OnDay(2)] }).Define());
        var formations = theater.Formations.Count;
        new CampaignSimulator(new CompiledTheater(theater with { Sent = [new SentDefinition { Id = "sent", Node = Far, Formations = [formations - 3, formations - 2, formations - 1], Share = share }] }))
        {
            AfterStep = run =>
            {
                Books.Check(run);
                var (fronts, all) = (run.State.Fronts, run.State.Formations);
                var away = Enumerable.Range(0, formations).Where(formation => fronts.Phase[formation] != FrontPhase.Elsewhere).ToArray();
                Assert.All(away, formation => Assert.Equal(FormationStatus.Absent, all.Status[formation]));
                Assert.Equal(9000, Enumerable.Range(formations - 3, 3).Sum(formation => all.Men[formation]), 6);
                Assert.Equal(9000, away.Sum(formation => all.Men[formation]) + Enumerable.Range(formations - 3, 3).Where(formation => all.Status[formation] == FormationStatus.Ready).Sum(formation => all.Men[formation]), 6);
            },
        }.Run(1, 0);
    }, iter: 20);

    [Fact]
    public void The_share_sent_is_the_share_that_is_away_on_the_mean()
    {
        double Away(double share) => Enumerable.Range(0, 400).Average(index =>
        {
            var away = 0;
            var theater = Recalled(OnDay(100)) with { Sent = [new SentDefinition { Id = "sent", Node = Far, Formations = [2], Share = share }] };
            new CampaignSimulator(new CompiledTheater(theater)) { AfterStep = run => away = run.State.Fronts.Phase[2] == FrontPhase.OnFront ? 1 : 0 }.Run(1, (uint)index);
            return away;
        });

        Assert.Equal(0, Away(0));
        Assert.InRange(Away(0.3), 0.21, 0.39);
        Assert.Equal(1, Away(1));
    }

    [Fact]
    public void Trains_whose_station_falls_go_on_to_the_next_and_who_has_no_station_waits_on_the_front()
    {
        // Node 1 falls while the trains are under way: they are bound for it first, and then for node 2.
        var theater = new CompiledTheater(Recalled(OnDay(0), defended: false));
        var replay = new CampaignSimulator(theater).Replay(1, 0);

        var diverted = Assert.Single(replay.Events, told => told.Kind == EventKind.Diverted);
        Assert.Equal((1, 2), (diverted.Node, diverted.About));
        Assert.Equal(EventKind.Captured, replay.Events[diverted.Causes[0]].Kind);
        var arrived = Assert.Single(replay.Events, told => told.Kind == EventKind.Arrived && told.Day > 1);
        Assert.Equal((2, replay.Record.RecallDay[0] + CampaignRun.StepDays), (arrived.Node, arrived.Day));
        Assert.Equal(double.NaN, ArrivalDay(OnDay(3) with { Targets = [1] }, defended: false));
    }

    [Fact]
    public void The_story_of_a_recall_leads_back_to_its_order()
    {
        var events = new CampaignSimulator(new CompiledTheater(WithBelief(feint: 0))).Replay(1, 1).Events;

        var arrived = Assert.Single(events, told => told.Kind == EventKind.Arrived && told.Day > 1);
        EventKind[] chain = [EventKind.Boarded, EventKind.OrderCarriedOut, EventKind.OrderSent, EventKind.MadeUpItsMind, EventKind.Believed];
        var cause = arrived;
        foreach (var kind in chain)
        {
            cause = events[cause.Causes[0]];
            Assert.Equal(kind, cause.Kind);
        }
    }

    [Fact]
    public void It_allocates_nothing()
    {
        var simulator = new CampaignSimulator(new CompiledTheater(SecondFront.AddTo(Recalled(OnDay(1), defended: false))));
        simulator.Run(1, 0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var run = 0u; run < 20; run++)
        {
            simulator.Run(1, run);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static RuleDefinition OnDay(double day) => new() { When = ConditionKind.Day, Value = day, Then = ActionKind.Recall, Targets = [1, 2] };

    /// <summary>Day of arrival. The second entry never recalls: it is there so that the record has a line where the first recalls nobody.</summary>
    private static double ArrivalDay(RuleDefinition rule, uint run = 0, bool defended = true)
    {
        var theater = Recalled(rule, defended);
        var simulator = new CampaignSimulator(new CompiledTheater(theater with { Plans = [.. theater.Plans, new PlanDefinition { Id = "never", Side = 1, Formations = [1], Rules = [OnDay(1000)] }] }));
        return simulator.Run(1, run).RecallDay[0];
    }

    private static TheaterDefinition WithBelief(double feint)
    {
        var theater = Recalled(new RuleDefinition { When = ConditionKind.Believes, Value = 0.95, Then = ActionKind.Recall, Targets = [1, 2] });
        return theater with { Days = 60, Sides = [theater.Sides[0], theater.Sides[1] with { Belief = new BeliefDefinition { Blows = [0], Prior = 0.5, SignalPerDay = 0.8, Feint = feint } }] };
    }

    private static SmallTheater Row() => SmallTheater.Row("BRR").Days(20).Source(0, 0).Source(1, 2);

    /// <summary>Blue in the west, red in the middle and east with or without a line in the middle, and a red division on the second front.</summary>
    private static TheaterDefinition Recalled(RuleDefinition rule, bool defended = true, Stance stance = Stance.Hold)
    {
        var row = Row().Formation("attackers", 0, 0, men: defended ? 100 : 6000, quality: defended ? 0.1 : 0.9)
            .Formation("division", 1, 2, men: 5000)
            .Formation("line", 1, defended ? 1 : 2, men: 4000)
            .Plan("main", Stance.Attack, ["attackers"], [1], plan => plan with { FromDay = 2 })
            .Plan("reserve", stance, ["division"], stance == Stance.Reserve ? [1] : [], plan => plan with { Rules = [rule] });
        var theater = SecondFront.Node(row.Define());
        return theater with { Formations = [.. theater.Formations.Select(formation => formation.Id == "division" ? formation with { Node = Far } : formation)] };
    }
}
