using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Command;

public sealed class RulesTests
{
    [Fact]
    public void A_rule_withdraws_a_garrison_on_its_day() => Assert.InRange(LeavesOn(Garrison(OnDay(2))), 2, 3.25);

    [Fact]
    public void Without_a_rule_it_stays() => Assert.Equal(double.PositiveInfinity, LeavesOn(Garrison(OnDay(200))));

    [Theory]
    [InlineData(24, 0, 0, 1)]
    [InlineData(0, 2, 0, 2)]
    [InlineData(24, 0, 1, 3)]
    public void Orders_take_their_time_and_longer_for_the_surprised(double hours, double higherDays, double surprise, double meanDays)
    {
        // Complete surprise triples the delay, and has begun to fade when the rule is looked at.
        var prompt = new CampaignTimer(Garrison(OnDay(0)));
        var slow = new CampaignTimer(Garrison(OnDay(0) with { ExtraDelayDays = higherDays })
            .Formation("patrol", 1, 2, men: 1, quality: 0.1).Plan("blow", Stance.Attack, ["patrol"], [1])
            .Side(0, side => side with { CommandDelayHours = hours }).Side(1, side => side with { Surprise = surprise }));

        var mean = Enumerable.Range(0, 800).Average(run => slow.LeavesOn((uint)run) - prompt.LeavesOn((uint)run));

        // A prompt order too waits for the next step, and a delay is rounded up to whole steps: half a step less on average. Four standard errors of a Gamma(2).
        Assert.InRange(mean, (meanDays * 0.9) - (CampaignRun.StepDays / 2), (meanDays * 1.1) - (CampaignRun.StepDays / 2));
    }

    [Fact]
    public void Waiting_for_a_decision_from_above_keeps_nobody_from_acting_on_his_own_orders()
    {
        var slow = OnDay(0) with { ExtraDelayDays = 500 };

        Assert.InRange(LeavesOn(Garrison(slow, OnDay(2))), 2, 3.25);
        Assert.Equal(double.PositiveInfinity, LeavesOn(Garrison(slow, OnDay(2) with { ExtraDelayDays = 0.001 })));
    }

    [Fact]
    public void A_free_withdrawal_is_stopped_by_a_hold_order_and_only_by_it()
    {
        var rule = OnDay(2) with { Free = true };

        Assert.InRange(LeavesOn(Garrison(rule)), 2, 3.25);
        Assert.Equal(double.PositiveInfinity, LeavesOn(Garrison(rule, holdOrder: true)));
        Assert.InRange(LeavesOn(Garrison(OnDay(2), holdOrder: true)), 2, 3.25);
    }

    [Theory]
    [InlineData(0, new[] { 2, 0 })]
    [InlineData(2, new[] { 2 })]
    public void New_orders_turn_an_attacker_round_unless_he_is_on_the_right_way(int ordered, int[] expected)
    {
        var destinations = new List<int>();
        SmallTheater.Row("RBR").Days(3).Source(0, 1).Source(1, 2).Formation("1-bde", 0, 1).Formation("2-bde", 1, 2, men: 9000).Formation("3-bde", 1, 0, men: 9000)
            .Plan("main", Stance.Attack, ["1-bde"], [2], plan => plan with { Rules = [new RuleDefinition { When = ConditionKind.Day, Value = 1, Then = ActionKind.Attack, Targets = [ordered] }] })
            .Run(afterStep: run => destinations.Add(run.State.Formations.Destination[0]));

        Assert.Equal(expected, destinations.Where(node => node >= 0).Distinct());
    }

    [Fact]
    public void A_rule_waits_for_its_day_and_for_its_condition_to_last()
    {
        var held = new RuleDefinition { When = ConditionKind.Held, Node = 0, Then = ActionKind.WithdrawTo, Targets = [0] };

        Assert.InRange(LeavesOn(Garrison(held)), 0, 1.25);
        Assert.InRange(LeavesOn(Garrison(held with { AfterDay = 5 })), 5, 6.25);
        Assert.InRange(LeavesOn(Garrison(held with { ForDays = 3 })), 2, 3.25);
    }

    [Fact]
    public void Conditions_look_at_who_holds_a_place()
    {
        var rule = OnDay(0);

        Assert.Equal(double.PositiveInfinity, LeavesOn(Garrison(rule with { When = ConditionKind.Held, Node = 2 })));
        Assert.InRange(LeavesOn(Garrison(rule with { When = ConditionKind.NotHeld, Node = 2 })), 0, 1.25);
        Assert.Equal(double.PositiveInfinity, LeavesOn(Garrison(rule with { When = ConditionKind.Lost, Node = 2 })));
        Assert.Equal(double.PositiveInfinity, LeavesOn(Garrison(rule with { When = ConditionKind.Lost, Node = 0 })));
    }

    [Fact]
    public void Conditions_look_at_stocks_cohesion_and_isolation()
    {
        var rule = OnDay(0);

        Assert.InRange(LeavesOn(Garrison(rule with { When = ConditionKind.CohesionBelow, Value = 0.9 })), 0, 1.25);
        Assert.Equal(double.PositiveInfinity, LeavesOn(Garrison(rule with { When = ConditionKind.CohesionBelow, Value = 0.5 })));
        Assert.InRange(LeavesOn(Garrison(rule with { When = ConditionKind.StockBelow, Value = 6 })), 0, 1.25);
        Assert.Equal(double.PositiveInfinity, LeavesOn(Garrison(rule with { When = ConditionKind.StockBelow, Value = 2 })));
        Assert.Equal(double.PositiveInfinity, LeavesOn(Garrison(rule with { When = ConditionKind.IsolatedDays, Value = 0 })));
    }

    /// <summary>Red walks into the empty n1 behind the garrison of n2; blue learns of it two days later.</summary>
    [Fact]
    public void A_side_acts_on_what_it_knows()
    {
        SmallTheater Theater(double hours) => SmallTheater.Row("BBBRR").Days(15).Source(0, 0).Source(1, 4)
            .Side(0, side => side with { PerceptionDelayHours = hours })
            .Formation("watch", 0, 0).Formation("raider", 1, 3, men: 9000)
            .Plan("raid", Stance.Attack, ["raider"], [2])
            .Plan("watch", Stance.Hold, ["watch"], [0], plan => plan with { Rules = [new RuleDefinition { When = ConditionKind.Lost, Node = 2, Then = ActionKind.MoveTo, Targets = [1] }] });

        var (at, late) = (double.NaN, double.NaN);
        Theater(0).Run(afterStep: run => at = double.IsNaN(at) && run.State.Formations.Stance[0] == Stance.Reserve ? run.Day : at);
        Theater(48).Run(afterStep: run => late = double.IsNaN(late) && run.State.Formations.Stance[0] == Stance.Reserve ? run.Day : late);

        Assert.Equal(2, late - at);
    }

    [Fact]
    public void Formations_of_one_entry_leave_together()
    {
        var theater = SmallTheater.Row("BBBR").Source(0, 0).Side(0, side => side with { CommandDelayHours = 24 })
            .Formation("1-bde", 0, 2).Formation("2-bde", 0, 2)
            .Plan("line", Stance.Hold, ["1-bde", "2-bde"], [2], plan => plan with { Rules = [OnDay(2)] });

        for (var index = 0u; index < 20; index++)
        {
            theater.Run(index, run => Assert.Equal(run.State.Formations.Status[0], run.State.Formations.Status[1]));
        }
    }

    [Fact]
    public void The_first_rule_that_is_met_fires_and_only_once()
    {
        var theater = SmallTheater.Row("BBBBR").Days(20).Source(0, 0).Formation("1-bde", 0, 3).Plan("line", Stance.Hold, ["1-bde"], [3], plan => plan with
        {
            Rules =
            [
                new RuleDefinition { When = ConditionKind.Day, Value = 2, Then = ActionKind.MoveTo, Targets = [1] },
                new RuleDefinition { When = ConditionKind.Day, Value = 2, Then = ActionKind.MoveTo, Targets = [2] },
            ],
        });
        var places = new List<int>();

        theater.Run(afterStep: run => places.Add(run.State.Formations.Node[0]));

        Assert.Equal([3, 2, 1, 2], places.Where((place, at) => at == 0 || places[at - 1] != place));
    }

    [Theory]
    [InlineData(ActionKind.Attack, Stance.Attack)]
    [InlineData(ActionKind.Follow, Stance.Follow)]
    [InlineData(ActionKind.Hold, Stance.Hold)]
    [InlineData(ActionKind.MoveTo, Stance.Reserve)]
    [InlineData(ActionKind.WithdrawTo, Stance.Hold)]
    public void An_order_gives_a_stance(ActionKind action, Stance stance)
    {
        var theater = SmallTheater.Row("BBBR").Source(0, 0).Formation("1-bde", 0, 2)
            .Plan("any", Stance.Plug, ["1-bde"], [], plan => plan with { Rules = [new RuleDefinition { When = ConditionKind.Day, Value = 1, Then = action, Targets = [1] }] });
        var stances = new List<Stance>();

        theater.Run(afterStep: run => stances.Add(run.State.Formations.Stance[0]));

        Assert.Equal((Stance.Plug, stance), (stances[0], stances[^1]));
    }

    private static RuleDefinition OnDay(double day) => new() { When = ConditionKind.Day, Value = day, Then = ActionKind.WithdrawTo, Targets = [0] };

    /// <summary>A garrison at n1 with rules that send it back to n0.</summary>
    private static SmallTheater Garrison(params RuleDefinition[] rules) => Garrison(rules, holdOrder: false);

    private static SmallTheater Garrison(RuleDefinition rule, bool holdOrder) => Garrison([rule], holdOrder);

    private static SmallTheater Garrison(RuleDefinition[] rules, bool holdOrder) =>
        SmallTheater.Row("BBR").Days(30).Source(0, 0).Formation("1-bde", 0, 1)
            .Plan("line", Stance.Hold, ["1-bde"], [1], plan => plan with { Rules = rules, HoldOrder = holdOrder });

    private static double LeavesOn(SmallTheater theater) => new CampaignTimer(theater).LeavesOn(0);

    /// <summary>Notes the day on which the first formation begins to withdraw.</summary>
    private sealed class CampaignTimer
    {
        private readonly CampaignSimulator _simulator;
        private double _day;

        public CampaignTimer(SmallTheater theater) => _simulator = new CampaignSimulator(theater.Compile())
        {
            AfterStep = run => _day = double.IsInfinity(_day) && run.State.Formations.LineList[0] >= 0 ? run.Day : _day,
        };

        public double LeavesOn(uint run)
        {
            _day = double.PositiveInfinity;
            _simulator.Run(1, run);
            return _day;
        }
    }
}
