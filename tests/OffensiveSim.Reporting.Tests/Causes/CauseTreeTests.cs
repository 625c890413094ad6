using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Reporting.Causes;
using OffensiveSim.Reporting.Story;
using OffensiveSim.Scenarios;
using Xunit;

namespace OffensiveSim.Reporting.Tests.Causes;

public class CauseTreeTests
{
    private static readonly CompiledScenario _kharkiv = Shipped.Load("kharkiv-2022");

    private static readonly CompiledTheater _theater = new(_kharkiv.Theater);

    [Fact]
    public void Every_tree_of_a_campaign_follows_its_causes_and_tells_none_twice()
    {
        var events = new CampaignSimulator(_theater).Replay(1, 17).Events;
        var sentences = new EventSentences(_kharkiv, _theater.CapNames, events);
        Assert.All(events, told =>
        {
            var lines = CauseTree.Of(_kharkiv, sentences, events, told);
            Assert.Equal((0, told.Id), (lines[0].Depth, lines[0].Event));
            Assert.All(lines, line => Assert.InRange(line.Depth, 0, CauseTree.MostDepth));
            foreach (var (line, index) in lines.Select((line, index) => (line, index)).Skip(1))
            {
                var parent = lines.Take(index).Last(above => above.Depth == line.Depth - 1);
                Assert.Contains(line.Event, events[parent.Event].Causes);
            }

            Assert.All(lines.Where(line => !line.Above && !line.More).GroupBy(line => line.Event).Where(same => events[same.Key].Causes.Count > 0), same => Assert.Single(same));
        });
    }

    [Fact]
    public void An_order_stems_from_its_rule_and_a_formation_from_its_row_and_its_plan()
    {
        var rules = _kharkiv.Theater.Plans.SelectMany(plan => plan.Rules.Select((_, number) => (plan, number))).ToList();
        var index = rules.FindIndex(rule => rule.plan.Id == "izyum-lyman");
        CampaignEvent[] events =
        [
            new() { Id = 0, Step = 3, Day = 1, Kind = EventKind.Captured, Side = 0, Node = Subjects.Node(_kharkiv, "shevchenkove"), Formation = Subjects.Formation(_kharkiv, "92-mech-bde"), Amount = 2000 },
            new() { Id = 1, Step = 4, Day = 1.25, Kind = EventKind.OrderSent, Side = 1, Node = Subjects.Node(_kharkiv, "izyum"), Formation = Subjects.Formation(_kharkiv, "47-gtd"), About = index, Amount = 10, Causes = [0] },
        ];
        var lines = CauseTree.Of(_kharkiv, new EventSentences(_kharkiv, _theater.CapNames, events), events, events[1]);

        Assert.Equal([1, 0], lines.Select(line => line.Event));
        var rule = Assert.Single(lines[0].Inputs);
        Assert.Equal("the plan izyum-lyman, rule 1", rule.What);
        Assert.Contains("supply_threatened", File.ReadAllLines(rule.Place.File)[rule.Place.Line - 1], StringComparison.Ordinal);
        Assert.Equal(["the plan chuhuiv-prong", "the formation 92-mech-bde"], lines[1].Inputs.Select(input => input.What));
        Assert.All(lines[1].Inputs, input => Assert.Contains(input.What.Split(' ')[^1], File.ReadAllLines(input.Place.File)[input.Place.Line - 1], StringComparison.Ordinal));
    }

    [Fact]
    public void A_tree_that_is_too_deep_is_cut_and_says_so()
    {
        CampaignEvent[] events = [.. Enumerable.Range(0, 40).Select(id => new CampaignEvent { Id = id, Step = id, Day = id, Kind = EventKind.Captured, Side = 0, Node = 0, Formation = 0, Amount = 1, Causes = id == 0 ? [] : [id - 1] })];
        var lines = CauseTree.Of(_kharkiv, new EventSentences(_kharkiv, _theater.CapNames, events), events, events[^1]);

        Assert.Equal(CauseTree.MostDepth + 1, lines.Count);
        Assert.True(lines[^1].More);
    }
}
