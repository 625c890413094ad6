using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Processes.Belief;
using OffensiveSim.Engine.Processes.Command;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Belief;

public sealed class BeliefProcessTests
{
    private static readonly BeliefDefinition _open = new() { Blows = [0], Prior = 0.5, SignalPerDay = 0.8 };

    [Fact]
    public void A_command_comes_to_believe_in_the_blow_that_falls_and_to_dismiss_the_one_that_does_not()
    {
        Assert.InRange(Convinced(_open), 0.93, 0.99);
        Assert.InRange(Convinced(_open with { Blows = [] }), 0.01, 0.07);
    }

    [Fact]
    public void A_feint_turns_the_signals_round_as_often_as_it_is_believed()
    {
        Assert.InRange(Convinced(_open with { Feint = 1 }), 0.01, 0.07);
        Assert.InRange(Convinced(_open with { Feint = 0.5 }), 0.40, 0.60);
        Assert.InRange(Convinced(_open with { Feint = 1, Blows = [] }), 0.93, 0.99);
    }

    [Fact]
    public void Belief_starts_at_the_prior_changes_once_a_day_and_stays_once_the_mind_is_made_up()
    {
        var seen = new List<(int Step, double Belief, bool Decided)>();
        var record = new CampaignSimulator(Theater(_open with { Prior = 0.2 })) { AfterStep = run => seen.Add((run.Step, BeliefLaw.Belief(run.State.Belief.LogOdds[1]), run.State.Belief.Decided[1])) }.Run(1, 3);

        Assert.All(seen.Take(4), step => Assert.Equal(0.2, step.Belief, 12));
        Assert.All(seen.GroupBy(step => step.Step / 4), day => Assert.Single(day.Select(step => step.Belief).Distinct()));
        Assert.NotEqual(0.2, seen[4].Belief, 3);
        var decided = seen.Where(step => step.Decided).ToArray();
        Assert.NotEmpty(decided);
        Assert.Single(decided.Select(step => step.Belief).Distinct());
        var day = decided[0].Step / 4.0;
        Assert.Equal(decided[0].Belief > 0.5 ? (day, double.NaN) : (double.NaN, day), (record.Sides[1].ConvincedDay, record.Sides[1].DismissedDay));
    }

    [Theory]
    [InlineData(0.95, 0.0, double.NaN)]
    [InlineData(0.05, double.NaN, 0.0)]
    public void Whose_mind_is_made_up_at_the_start_learns_nothing(double prior, double convinced, double dismissed)
    {
        var record = new CampaignSimulator(Theater(_open with { Prior = prior })) { AfterStep = run => Assert.Equal(prior, BeliefLaw.Belief(run.State.Belief.LogOdds[1]), 9) }.Run(1, 0);

        Assert.Equal((convinced, dismissed), (record.Sides[1].ConvincedDay, record.Sides[1].DismissedDay));
    }

    [Fact]
    public void Switched_off_or_not_told_nobody_learns_anything()
    {
        Assert.Equal(0, Convinced(_open, Mechanism.Belief));
        new CampaignSimulator(Theater(null)) { AfterStep = run => Assert.False(BeliefProcess.Holds(run, 1, 0)) }.Run(1, 0);
        new CampaignSimulator(Theater(_open with { Prior = 0.3 }, Mechanism.Belief)) { AfterStep = run => Assert.True(BeliefProcess.Holds(run, 1, 0.3) && !BeliefProcess.Holds(run, 1, 0.31)) }.Run(1, 0);
    }

    [Fact]
    public void Surprise_is_what_was_not_believed_at_the_start_where_the_scenario_says_so()
    {
        double Surprised(BeliefDefinition? belief)
        {
            var sigma = double.NaN;
            new CampaignSimulator(Theater(belief)) { AfterStep = run => sigma = run.Step == 0 ? Surprise.Of(run, 0) : sigma }.Run(1, 0);
            return sigma;
        }

        Assert.Equal(0.4, Surprised(null), 12);
        Assert.Equal(0.4, Surprised(_open), 12);
        Assert.Equal(0.8, Surprised(_open with { Prior = 0.2, SetsSurprise = true }), 12);
        Assert.Equal(0.4, Surprised(_open with { Blows = [], SetsSurprise = true }), 12);
    }

    private static double Convinced(BeliefDefinition belief, params Mechanism[] without)
    {
        var simulator = new CampaignSimulator(Theater(belief, without));
        return Enumerable.Range(0, 300).Count(run => !double.IsNaN(simulator.Run(1, (uint)run).Sides[1].ConvincedDay)) / 300.0;
    }

    private static CompiledTheater Theater(BeliefDefinition? belief, params Mechanism[] without) =>
        new(SmallTheater.Row("BR").Days(60).Source(0, 0).Source(1, 1)
            .Formation("brigade", 0, 0).Plan("main", Stance.Attack, ["brigade"], [1], plan => plan with { FromDay = 59 })
            .Formation("line", 1, 1)
            .Side(0, side => side with { Surprise = 0.4 })
            .Side(1, side => side with { Belief = belief }).Define() with
        { Without = without });
}
