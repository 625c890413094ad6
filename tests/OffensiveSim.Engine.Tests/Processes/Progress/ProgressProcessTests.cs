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

    private static SmallTheater Barred(int days, Func<FormationDefinition, FormationDefinition>? change = null) =>
        SmallTheater.Row("BR").Days(days).Node(1, node => node with { SanctuaryOf = 1 }).Source(0, 0)
            .Formation("1-bde", 0, 0, change: change).Plan("main", Stance.Attack, ["1-bde"], [1]);
}
