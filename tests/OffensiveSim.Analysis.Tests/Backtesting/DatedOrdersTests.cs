using OffensiveSim.Analysis.Backtesting;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;
using static OffensiveSim.Analysis.Tests.MadeUp;

namespace OffensiveSim.Analysis.Tests.Backtesting;

public class DatedOrdersTests
{
    private static readonly PlanDefinition _attack = new() { Id = "main", Side = 0, Formations = [0], Stance = Stance.Attack, Nodes = [1, 2] };
    private static readonly PlanDefinition _hold = new() { Id = "line", Side = 1, Formations = [1], Stance = Stance.Hold };

    [Fact]
    public void A_plan_without_dates_conditions_nothing() => Assert.All(Enumerable.Range(1, 3), node => Assert.Null(Why(node, _attack, _hold)));

    [Fact]
    public void An_attack_from_a_day_conditions_its_first_place_and_no_other()
    {
        Assert.Equal("attacked by order from day 2.5 (plan main)", Why(1, _attack with { FromDay = 2.5 }));
        Assert.Null(Why(2, _attack with { FromDay = 2.5 }));
    }

    [Fact]
    public void Another_attack_without_a_date_lets_the_place_count() => Assert.Null(Why(1, _attack with { FromDay = 2 }, _attack with { Id = "other", Nodes = [2, 1] }));

    [Fact]
    public void A_formation_that_arrives_later_attacks_by_date()
    {
        var late = Theater with { Formations = [Theater.Formations[0] with { ArrivesDay = 6 }, Theater.Formations[1]], Plans = [_attack] };
        Assert.Equal("attacked by order from day 6 (plan main)", new DatedOrders(late).Of(1, 0));
    }

    [Fact]
    public void A_rule_with_a_day_attacks_by_date_and_one_with_another_condition_does_not()
    {
        var rule = new RuleDefinition { When = ConditionKind.Day, Value = 4, Then = ActionKind.Attack, Targets = [3] };
        Assert.Equal("attacked by order from day 4 (plan main)", Why(3, _attack with { Rules = [rule] }));
        Assert.Null(Why(3, _attack with { Rules = [rule with { When = ConditionKind.Held, Node = 1, AfterDay = 4 }] }));
    }

    [Fact]
    public void A_garrison_ordered_away_on_a_day_gives_its_place_up_by_date()
    {
        var leave = new RuleDefinition { When = ConditionKind.Day, Value = 5, Then = ActionKind.WithdrawTo, Targets = [3] };
        Assert.Equal("its garrison is ordered away on day 5 (plan line)", Why(1, _attack, _hold with { Rules = [leave] }));
        Assert.Equal("its garrison is ordered away on day 5 (plan line)", Why(2, _attack, _hold with { Nodes = [2], Rules = [leave] }));
        Assert.Null(Why(3, _attack, _hold with { Rules = [leave] }));
        Assert.Null(Why(1, _attack, _hold with { Rules = [leave with { When = ConditionKind.Threatened, AfterDay = 5 }] }));
    }

    [Fact]
    public void A_strike_on_a_date_conditions_nothing_whether_a_place_falls_for_it_is_the_answer()
    {
        var struck = Theater with
        {
            Crossings = [new CrossingDefinition("bridge", [1], 500)],
            Strikes = [new StrikeDefinition { Id = "first", Side = 0, Crossing = 0, Day = 3, Multiplier = 0, RepairDays = 4, Success = 1 }],
        };
        Assert.Null(new DatedOrders(struck).Of(2, 0));
    }

    private static string? Why(int node, params PlanDefinition[] plans) => new DatedOrders(Theater with { Plans = plans }).Of(node, 0);
}
