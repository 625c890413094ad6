using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Progress;

public sealed class ProgressProcessTests
{
    [Fact]
    public void An_attack_on_a_place_that_cannot_be_entered_culminates_on_day_0_for_want_of_a_way()
    {
        var side = Barred(days: 14).Run().Sides[0];

        Assert.Equal((0, CulminationCause.NoWay), (side.CulminationDay, side.CulminationCause));
    }

    [Fact]
    public void The_last_fourteen_days_are_not_judged()
    {
        var side = Barred(days: 13).Run().Sides[0];

        Assert.Equal((double.NaN, CulminationCause.None), (side.CulminationDay, side.CulminationCause));
    }

    [Fact]
    public void Without_orders_to_attack_nothing_culminates()
    {
        var side = SmallTheater.Row("BBR").Days(30).Source(0, 0).Formation("1-bde", 0, 1).Plan("line", Stance.Hold, ["1-bde"], [1]).Run().Sides[0];

        Assert.Equal((double.NaN, double.NaN), (side.PauseDay, side.CulminationDay));
    }

    [Fact]
    public void An_offensive_that_reached_its_last_objective_has_not_culminated()
    {
        var record = SmallTheater.Row("BR").Days(30).Source(0, 0).Formation("1-bde", 0, 0).Plan("main", Stance.Attack, ["1-bde"], [1]).Objective(1, 0).Run();

        Assert.InRange(record.CaptureDay[0], 0.25, 2);
        Assert.Equal(double.NaN, record.Sides[0].CulminationDay);
    }

    /// <summary>Too little order to attack, so refit from the first step: two days of it are a pause.</summary>
    [Fact]
    public void Two_days_of_refit_are_a_pause()
    {
        var side = Barred(days: 5, formation => formation with { Cohesion = 0.5 }).Run().Sides[0];

        Assert.Equal(2, side.PauseDay);
    }

    [Theory]
    [InlineData(0.3, 5, 0, CulminationCause.Exhaustion)]
    [InlineData(0.9, 0, 0, CulminationCause.Supply)]
    public void What_keeps_the_formations_from_attacking_is_the_cause(double cohesion, double stockDays, double tonnesPerDay, CulminationCause cause)
    {
        var theater = SmallTheater.Row("BBR").Days(20).Source(0, 0, stockDays > 0 ? 1000 : tonnesPerDay)
            .Model(model => model with { Cohesion = model.Cohesion with { Recovery = 0 } })
            .Formation("1-bde", 0, 1, change: formation => formation with { Cohesion = cohesion, StockDays = stockDays })
            .Plan("main", Stance.Attack, ["1-bde"], [2]);

        Assert.Equal(cause, theater.Run().Sides[0].CulminationCause);
    }

    /// <summary>A weak attack on a strong line in good supply: attacks are called off, and the line holds.</summary>
    [Fact]
    public void A_line_that_holds_is_resistance()
    {
        var theater = SmallTheater.Row("BBRR").Days(30).Source(0, 0).Source(1, 3)
            .Model(model => model with { Cohesion = model.Cohesion with { Stop = 0, Go = 0 } })
            .Formation("1-bde", 0, 1, men: 2000).Formation("2-bde", 1, 2, men: 9000, quality: 1)
            .Plan("main", Stance.Attack, ["1-bde"], [2]).Plan("line", Stance.Hold, ["2-bde"], [2]);

        Assert.Equal(CulminationCause.Resistance, theater.Run().Sides[0].CulminationCause);
    }

    /// <summary>Red's 1-bde holds n1 and red's 2-bde n3, both cut off from the start.</summary>
    [Theory]
    [InlineData(new[] { 1 }, 2000)]
    [InlineData(new[] { 3 }, 3000)]
    [InlineData(new[] { 1, 3 }, 5000)]
    [InlineData(new int[0], 5000)]
    public void A_force_that_is_cut_off_counts_only_in_the_nodes_of_its_pocket(int[] nodes, double men)
    {
        var pocket = CutOff(nodes).Run().Pockets[0];

        Assert.Equal((1.0, men), (pocket.FirstDay, Math.Round(pocket.PeakMen, 6)));
    }

    [Fact]
    public void A_force_that_is_cut_off_outside_the_nodes_of_its_pocket_is_none_and_its_captives_are_not_counted()
    {
        var record = CutOff([2]).Run();

        Assert.Equal((double.NaN, 0.0, 0.0, 0.0), (record.Pockets[0].FirstDay, record.Pockets[0].Days, record.Pockets[0].PeakMen, record.Pockets[0].CapturedMen));
        Assert.Equal(5000, record.Sides[1].Captured, 6);
        Assert.Equal(5000, CutOff([1, 3]).Run().Pockets[0].CapturedMen, 6);
    }

    private static SmallTheater CutOff(int[] nodes) =>
        SmallTheater.Row("BRBRBR").Days(30).Source(0, 0).Source(1, 5).Formation("1-bde", 1, 1, men: 2000).Formation("2-bde", 1, 3, men: 3000)
            .Plan("line", Stance.Hold, ["1-bde", "2-bde"], [], plan => plan with { HoldOrder = true }).Pocket("towns", ["1-bde", "2-bde"], nodes);

    private static SmallTheater Barred(int days, Func<FormationDefinition, FormationDefinition>? change = null) =>
        SmallTheater.Row("BR").Days(days).Node(1, node => node with { SanctuaryOf = 1 }).Source(0, 0)
            .Formation("1-bde", 0, 0, change: change).Plan("main", Stance.Attack, ["1-bde"], [1]);
}
