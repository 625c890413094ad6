using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Movement;

public sealed class WithdrawalTests
{
    [Fact]
    public void A_withdrawal_by_order_marches_to_its_line_and_stops_there()
    {
        var steps = Follow(Line([1]));
        var left = steps.FindIndex(step => step.Status == FormationStatus.Withdrawing);

        Assert.Equal(2, steps[left].Node);
        Assert.Equal(5, steps[left].Km, 12);
        Assert.Equal((1, FormationStatus.Ready), (steps[^1].Node, steps[^1].Status));

        // 40 km take 0.4 days: two steps.
        Assert.Equal(2, steps.FindIndex(step => step.Node == 1) - left + 1);
    }

    [Fact]
    public void It_goes_to_the_first_place_of_the_line_it_reaches() => Assert.Equal(2, Follow(Line([0, 2, 1]))[^1].Node);

    [Fact]
    public void Who_stands_on_the_line_already_stays() => Assert.All(Follow(Line([3])), step => Assert.Equal((3, FormationStatus.Ready), (step.Node, step.Status)));

    /// <summary>A calm withdrawal leaves a twentieth of the equipment, six tenths to one and four tenths of it; one in disorder a quarter.</summary>
    [Theory]
    [InlineData(0.85, 3, 7)]
    [InlineData(0.3, 15, 35)]
    public void Leaving_costs_equipment_and_more_in_disorder(double cohesion, double least, double most)
    {
        var theater = Line([1], formation => formation with { Cohesion = cohesion });

        Assert.InRange(theater.Run().Sides[0].EquipmentLost, least, most);
    }

    [Fact]
    public void A_withdrawal_costs_no_men()
    {
        var side = Line([1]).Run().Sides[0];

        Assert.Equal((0, 0, 0), (side.Casualties, side.Captured, side.Dispersed));
        Assert.Equal(3000, side.Strength[^1], 6);
    }

    [Fact]
    public void Ground_given_up_stays_own_until_somebody_comes() => Assert.Equal(0, Line([1]).Run().ChangeCount);

    /// <summary>From n6 back along places 30 km apart: 60 km, though the railhead is further and cohesion does not come back.</summary>
    [Fact]
    public void The_routed_run_for_60_km_and_stay_there()
    {
        var theater = SmallTheater.Row("BBBBBBR", km: 30).Days(20).Source(0, 0).Source(1, 6)
            .Formation("line", 0, 5, men: 500, change: formation => formation with { Cohesion = 0.12 })
            .Formation("division", 1, 6, men: 9000).Plan("main", Stance.Attack, ["division"], [5])
            .Model(model => model with { Cohesion = model.Cohesion with { Recovery = 0.0001 } });

        var last = Follow(theater).FindLast(step => step.Km == 0);

        Assert.Equal((3, FormationStatus.Routed), (last.Node, last.Status));
    }

    private static SmallTheater Line(int[] places, Func<FormationDefinition, FormationDefinition>? change = null) =>
        SmallTheater.Row("BBBBR").Source(0, 0).Formation("1-bde", 0, 3, change: change)
            .Model(model => model with { Cohesion = model.Cohesion with { Recovery = 0.0001 } })
            .Plan("line", Stance.Hold, ["1-bde"], [3], plan => plan with { Rules = [new RuleDefinition { When = ConditionKind.Day, Value = 1, Then = ActionKind.WithdrawTo, Targets = places }] });

    private static List<(int Node, double Km, FormationStatus Status)> Follow(SmallTheater theater)
    {
        var steps = new List<(int, double, FormationStatus)>();
        theater.Run(afterStep: run => steps.Add((run.State.Formations.Node[0], run.State.Formations.ProgressKm[0], run.State.Formations.Status[0])));
        return steps;
    }
}
