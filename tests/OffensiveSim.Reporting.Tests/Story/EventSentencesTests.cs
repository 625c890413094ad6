using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Reporting.Story;
using OffensiveSim.Scenarios;
using Xunit;

namespace OffensiveSim.Reporting.Tests.Story;

public class EventSentencesTests
{
    private static readonly CompiledScenario _kharkiv = Shipped.Load("kharkiv-2022");
    private static readonly CompiledScenario _helped = Shipped.Load("kharkiv-2022", new SetOverride("sides.ukraine.aid", "[{ id: package, day: 3 }]"));
    private static readonly CompiledTheater _theater = new(_kharkiv.Theater);

    [Fact]
    public void Every_kind_of_event_has_a_sentence_with_and_without_a_cause() => Assert.All(Enum.GetValues<EventKind>(), kind =>
    {
        var cause = Event(0, EventKind.Captured, node: "shevchenkove", formation: "92-mech-bde") with { Day = 1.25 };
        foreach (var causes in new int[][] { [], [0] })
        {
            var told = Event(1, kind, node: "izyum", formation: "4-gtd") with { Day = 4.5, About = 0, Amount = 1500, MoreAmount = 2.5, Causes = causes };
            AssertReads(new EventSentences(_helped, _theater.CapNames, [cause, told]).Of(told));
        }
    });

    [Theory]
    [InlineData("kharkiv-2022")]
    [InlineData("kherson-2022")]
    public void Every_sentence_about_shipped_campaigns_reads_as_one(string name)
    {
        var scenario = Shipped.Load(name);
        var theater = new CompiledTheater(scenario.Theater);
        var simulator = new CampaignSimulator(theater);
        for (var run = 0u; run < 10; run++)
        {
            var events = simulator.Replay(1, run).Events;
            var sentences = new EventSentences(scenario, theater.CapNames, events);
            Assert.All(events, told => AssertReads(sentences.Of(told)));
            var story = CampaignStory.Of(scenario, theater.CapNames, events);
            Assert.All(story.SelectMany(day => day.Sentences), AssertReads);
            Assert.Equal(story.Select(day => day.Day).Order().Distinct(), story.Select(day => day.Day));
            Assert.True(story.Sum(day => day.Sentences.Count) < events.Count);
        }
    }

    [Fact]
    public void Who_left_by_order_is_told_with_reason_cause_and_delay()
    {
        var rule = _kharkiv.Theater.Plans.SelectMany(plan => plan.Rules.Select(_ => plan.Id)).ToList().IndexOf("izyum-borova");
        CampaignEvent[] events =
        [
            Event(0, EventKind.Captured, "shevchenkove", "92-mech-bde") with { Day = 1.25 },
            Event(1, EventKind.OrderSent, "izyum", "4-gtd") with { Day = 2, About = rule, Amount = 14.2, Causes = [0] },
            Event(2, EventKind.OrderCarriedOut, "izyum", "4-gtd") with { Day = 2.5, About = rule, Causes = [1] },
            Event(3, EventKind.LeftByOrder, "izyum", "4-gtd") with { Day = 2.5, About = rule, Amount = 1480, Causes = [2] },
        ];

        Assert.Equal(
            "The 4th Guards Tank Division, 1\u00a0500 men, left Izyum by order: the supply of Izyum was in danger since Shevchenkove fell on day 1; the order took 14 hours.",
            Sentences(events).Of(events[3]));
        var day = Assert.Single(CampaignStory.Of(_kharkiv, _theater.CapNames, events), day => day.Day == 2);
        Assert.Equal("8 Sep 2022, day 2", day.Title);
        Assert.Single(day.Sentences);
    }

    [Fact]
    public void What_happens_to_several_in_one_place_is_one_sentence_and_marches_are_left_out()
    {
        CampaignEvent[] events =
        [
            Event(0, EventKind.CutOff, "izyum", "4-gtd") with { Day = 5, Amount = 1000 },
            Event(1, EventKind.Moved, "borova", "2-gmrd") with { Day = 5, About = 0, Amount = 900 },
            Event(2, EventKind.CutOff, "izyum", "47-gtd") with { Day = 5, Amount = 500 },
        ];

        var told = Assert.Single(Assert.Single(CampaignStory.Of(_kharkiv, _theater.CapNames, events)).Sentences);
        Assert.Equal("The 4th Guards Tank Division and the 47th Guards Tank Division, 1\u00a0500 men, were cut off at Izyum.", told);
    }

    [Fact]
    public void What_a_command_believes_and_what_it_loses_before_its_day_are_told_in_the_words_of_the_scenario()
    {
        var scenario = Shipped.Load(
            "kharkiv-2022",
            new SetOverride("sides.russia.belief", "{ of_blow_at: [balakliia, kupyansk], prior: 0.3, signal_per_day: 1 }"),
            new SetOverride("sides.russia.plan[lyman].hold_deadline", "{ keep: lyman, until_day: 24, cost: \"a town that was declared Russian is lost.\" }"));
        CampaignEvent[] events =
        [
            Event(0, EventKind.Believed, "izyum", "4-gtd") with { Node = -1, Formation = -1, Amount = 0.427 },
            Event(1, EventKind.MadeUpItsMind, "izyum", "4-gtd") with { Node = -1, Formation = -1, Amount = 0.96 },
            Event(2, EventKind.MadeUpItsMind, "izyum", "4-gtd") with { Node = -1, Formation = -1, Amount = 0.03 },
            Event(3, EventKind.LostBeforeDeadline, "lyman", "4-gtd") with { Formation = -1, Amount = 24 },
            Event(4, EventKind.Boarded, "izyum", "4-gtd") with { About = Event(0, EventKind.Boarded, "svatove", "4-gtd").Node, Amount = 1500, MoreAmount = 5.2 },
        ];
        var sentences = new EventSentences(scenario, new CompiledTheater(scenario.Theater).CapNames, events);

        Assert.Equal(
            [
                "The Russian command now believes that the main blow falls at Balakliia or Kupyansk with a chance of 43 %.",
                "The Russian command is now sure that the main blow falls at Balakliia or Kupyansk.",
                "The Russian command is now sure that the main blow does not fall at Balakliia or Kupyansk.",
                "Lyman was lost before day 24, until which Russia meant to hold it: a town that was declared Russian is lost.",
                "The 4th Guards Tank Division, 1\u00a0500 men, boarded trains at Izyum for Svatove; they take about 5 days.",
            ],
            events.Select(sentences.Of));
    }

    private static void AssertReads(string sentence)
    {
        Assert.True(char.IsUpper(sentence[0]) || char.IsDigit(sentence[0]), sentence);
        Assert.EndsWith(".", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("  ", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain(" .", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("..", sentence, StringComparison.Ordinal);
    }

    private static EventSentences Sentences(IReadOnlyList<CampaignEvent> events) => new(_kharkiv, _theater.CapNames, events);

    private static CampaignEvent Event(int id, EventKind kind, string node, string formation) => new()
    {
        Id = id,
        Step = 0,
        Day = id,
        Kind = kind,
        Side = _kharkiv.Theater.Formations.First(row => row.Id == formation).Side,
        Node = _kharkiv.Theater.Nodes.ToList().FindIndex(row => row.Id == node),
        Formation = _kharkiv.Theater.Formations.ToList().FindIndex(row => row.Id == formation),
    };
}
