using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Campaign;

public sealed class SuppressionTests
{
    /// <summary>Red comes down a row of blue places, one of which is held by a weak garrison that may rout; a reinforcement comes, an order is given, a bridge is blown, a strike hits.</summary>
    private static readonly CompiledTheater _theater = new(SmallTheater.Row("BBBBR").Days(12).Source(0, 0).Source(1, 4)
        .Link(0, link => link with { River = true, Bridge = true })
        .Formation("garrison", 0, 2, men: 1200, quality: 0.4, change: formation => formation with { Cohesion = 0.5 })
        .Formation("reinforcement", 0, 1, men: 500, change: formation => formation with { ArrivesDay = 2 })
        .Formation("division", 1, 4, men: 9000).Plan("main", Stance.Attack, ["division"], [3, 2, 1, 0])
        .Plan("rear", Stance.Hold, ["reinforcement"], [1], plan => plan with { Rules = [new RuleDefinition { When = ConditionKind.Lost, Node = 2, Then = ActionKind.WithdrawTo, Targets = [0] }] })
        .Define());

    private static readonly CampaignSimulator _simulator = new(_theater);

    /// <summary>In 60 campaigns, each event of a kind that can be suppressed is suppressed alone: it is gone, and so is every other of its kind for the same place or formation.</summary>
    [Fact]
    public void What_is_suppressed_does_not_happen()
    {
        var kinds = new HashSet<EventKind>();
        for (var run = 0u; run < 60; run++)
        {
            foreach (var told in _simulator.Replay(1, run).Events)
            {
                if (Suppression.Of(_theater, told) is not { } suppression)
                {
                    continue;
                }

                kinds.Add(told.Kind);
                Assert.DoesNotContain(_simulator.Replay(1, run, suppression).Events, other => Suppression.Of(_theater, other) == suppression);
            }
        }

        Assert.Superset(new HashSet<EventKind> { EventKind.Captured, EventKind.Arrived, EventKind.OrderSent, EventKind.BridgeBlown, EventKind.Routed, EventKind.CalledOff }, kinds);
    }

    [Fact]
    public void Nothing_changes_before_it_would_have_happened()
    {
        var events = _simulator.Replay(1, 0).Events;
        var arrival = events.Single(told => told.Kind == EventKind.Arrived);
        var without = _simulator.Replay(1, 0, Suppression.Of(_theater, arrival)).Events;

        Assert.Equal(Before(events, arrival.Step), Before(without, arrival.Step));
    }

    [Fact]
    public void A_campaign_after_a_suppressed_one_is_as_ever()
    {
        var before = RecordText.Of(_simulator.Run(1, 5));
        var capture = _simulator.Replay(1, 5).Events.First(told => told.Kind == EventKind.Captured);
        _simulator.RunWithout(1, 5, Suppression.Of(_theater, capture));

        Assert.Equal(before, RecordText.Of(_simulator.Run(1, 5)));
    }

    private static List<string> Before(IReadOnlyList<CampaignEvent> events, int step) => [.. events.Where(told => told.Step < step).Select(told => $"{told.Step} {told.Kind} {told.Node} {told.Formation} {told.Amount}")];
}
