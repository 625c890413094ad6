using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Reporting.Causes;
using OffensiveSim.Reporting.Story;
using OffensiveSim.Scenarios;
using Xunit;

namespace OffensiveSim.Reporting.Tests.Causes;

public class EventPhraseTests
{
    private static readonly CompiledScenario _kharkiv = Shipped.Load("kharkiv-2022");

    private static readonly CampaignEvent[] _events =
    [
        new() { Id = 0, Step = 3, Day = 1, Kind = EventKind.Captured, Side = 0, Node = Subjects.Node(_kharkiv, "shevchenkove"), Formation = 0, Amount = 2000 },
        new() { Id = 1, Step = 4, Day = 1.25, Kind = EventKind.LeftByOrder, Side = 1, Node = Subjects.Node(_kharkiv, "izyum"), Formation = Subjects.Formation(_kharkiv, "4-gtd"), About = 0, Amount = 900 },
        new() { Id = 2, Step = 5, Day = 1.5, Kind = EventKind.CutOff, Side = 1, Node = Subjects.Node(_kharkiv, "borova"), Formation = Subjects.Formation(_kharkiv, "4-gtd"), Amount = 900 },
        new() { Id = 3, Step = 8, Day = 2.25, Kind = EventKind.Swept, Side = 0, Node = Subjects.Node(_kharkiv, "kupyansk-vuzlovyi") },
    ];

    [Theory]
    [InlineData("shevchenkove captured", 0)]
    [InlineData("Shevchenkove FELL", 0)]
    [InlineData("izyum abandoned", 1)]
    [InlineData("izyum left_by_order", 1)]
    [InlineData("4-gtd left by order", 1)]
    [InlineData("4-gtd cut off", 2)]
    [InlineData("Kupyansk-Vuzlovyi captured", 3)]
    [InlineData("2", 2)]
    public void An_event_is_found_by_what_happened_to_whom(string phrase, int id) => Assert.Equal(id, Find(phrase, out _)?.Id);

    [Theory]
    [InlineData("kupyask captured", "did you mean kupyansk?")]
    [InlineData("izyum captred", "did you mean \"izyum captured\"?")]
    [InlineData("izyum", "write an event's id")]
    [InlineData("", "write an event's id")]
    [InlineData("izyum surrendered", "what does happen there: 1, day 1: ")]
    [InlineData("svatove captured", "nothing that happens in it is about that place")]
    [InlineData("77", "ids go from 0 to 3")]
    public void What_is_not_found_is_told_with_what_to_do(string phrase, string hint)
    {
        Assert.Null(Find(phrase, out var error));
        Assert.Contains(hint, error.Hint, StringComparison.Ordinal);
    }

    private static CampaignEvent? Find(string phrase, out (string Message, string Hint) error) =>
        new EventPhrase(_kharkiv, new EventSentences(_kharkiv, new CompiledTheater(_kharkiv.Theater).CapNames, _events), _events).Find(phrase, out error);
}
