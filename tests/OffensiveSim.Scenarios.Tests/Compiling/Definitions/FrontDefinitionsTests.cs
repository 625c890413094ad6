using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Scenarios.Format;
using Xunit;
using static OffensiveSim.Scenarios.Tests.Compiling.SampleScenario;

namespace OffensiveSim.Scenarios.Tests.Compiling.Definitions;

public class FrontDefinitionsTests
{
    [Fact]
    public void A_scenario_with_a_front_a_belief_and_a_deadline_compiles_to_them()
    {
        var theater = Compiled(WithFront(red => red with
        {
            Sent = [new SentSection { Place = At(57), Id = "gone", To = Name("far", 57), Formations = [Name("3-bde", 57)], Share = Range(0.5, 0, 1, 57) }],
            Belief = new BeliefSection { Place = At(58), OfBlowAt = [Name("south-east", 58)], Prior = Range(0.2, 0.1, 0.3, 58), SignalPerDay = Range(0.5, 0.3, 0.7, 58), Feint = Range(0.6, 0, 1, 58), SetsSurprise = true },
            Plan =
            [
                red.Plan[0] with { HoldOrder = true, HoldDeadline = new DeadlineSection { Place = At(63), Keep = Name("north-east", 63), UntilDay = Range(6, 5, 8, 63), Cost = "face" } },
                red.Plan[1] with { Rules = [Rule(new ConditionSection { Believes = 0.95 }, new ActionSection { Recall = [Name("south-east", 64), Name("north-east", 64)] }, 64)] },
            ],
        })).Theater;

        var front = Assert.Single(theater.Fronts);
        Assert.Equal(("south", 4), (front.Id, Assert.Single(front.Nodes)));
        var sent = Assert.Single(theater.Sent);
        Assert.Equal(("gone", 4, 2, 0.5), (sent.Id, sent.Node, Assert.Single(sent.Formations), sent.Share));
        var belief = theater.Sides[1].Belief!;
        Assert.Equal([0], belief.Blows);
        Assert.Equal((0.2, 0.5, 0.6, true), (belief.Prior, belief.SignalPerDay, belief.Feint, belief.SetsSurprise));
        Assert.Null(theater.Sides[0].Belief);
        Assert.Equal(new HoldDeadline(2, 6), theater.Plans.Single(plan => plan.Id == "line").Deadline);
        var rule = Assert.Single(theater.Plans.Single(plan => plan.Id == "reserve").Rules);
        Assert.Equal((ConditionKind.Believes, 0.95, ActionKind.Recall), (rule.When, rule.Value, rule.Then));
        Assert.Equal([3, 2], rule.Targets);
        Assert.Equal(
            [InputKind.PlanHoldUntilDay, InputKind.BeliefPrior, InputKind.BeliefSignal, InputKind.BeliefFeint, InputKind.SentShare],
            theater.Ranges.Select(range => range.Address.Kind));
    }

    [Fact]
    public void A_belief_without_places_is_about_every_attack_and_one_about_a_place_that_nobody_attacks_is_false_and_told_to_be()
    {
        Assert.Equal([0], Compiled(Believing([])).Theater.Sides[1].Belief!.Blows);
        var result = Compile(Believing([Name("north-west", 58)]));
        Assert.Empty(result.Scenario!.Theater.Sides[1].Belief!.Blows);
        var warning = Assert.Single(result.Diagnostics, told => told.Message.Contains("its belief is false", StringComparison.Ordinal));
        Assert.Equal((Severity.Warning, At(58)), (warning.Severity, warning.Place));
    }

    /// <summary>Nothing of it stands in the canonical text where it is not used, so that a scenario keeps the hash it had before there were fronts.</summary>
    [Fact]
    public void A_scenario_that_uses_none_of_it_keeps_its_canonical_text()
    {
        var plain = Compiled(Document).Canonical;

        Assert.All(new[] { "\"fronts\"", "\"sent\"", "\"belief\"", "\"deadline\"" }, key =>
        {
            Assert.DoesNotContain(key, plain, StringComparison.Ordinal);
            Assert.Contains(key, Compiled(WithFront(red => red with
            {
                Sent = [new SentSection { Place = At(57), Id = "gone", To = Name("far", 57), Formations = [Name("3-bde", 57)], Share = Number(1, 57) }],
                Belief = new BeliefSection { Place = At(58), Prior = Number(0.5, 58), SignalPerDay = Number(0.5, 58) },
                Plan = [red.Plan[0] with { HoldDeadline = new DeadlineSection { Place = At(63), Keep = Name("north-east", 63), UntilDay = Number(6, 63), Cost = "face" } }, red.Plan[1]],
            })).Canonical, StringComparison.Ordinal);
        });
    }

    private static ScenarioDocument Believing(Reference[] at) => WithFront(red => red with { Belief = new BeliefSection { Place = At(58), OfBlowAt = at, Prior = Number(0.5, 58), SignalPerDay = Number(0.5, 58) } });
}
