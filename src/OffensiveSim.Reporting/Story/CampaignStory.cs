using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Reporting.Story;

/// <summary>A day of a campaign in sentences.</summary>
/// <param name="Day">Day since the start.</param>
/// <param name="Title">"10 Sep 2022, day 4".</param>
/// <param name="Sentences">What happened, in order.</param>
public sealed record StoryDay(int Day, string Title, IReadOnlyList<string> Sentences);

/// <summary>A campaign told day by day. Marches through own ground, raids, outposts and the like are left out: they stay in the file of events.</summary>
public sealed class CampaignStory
{
    private static readonly HashSet<EventKind> _untold =
    [
        EventKind.OrderCarriedOut, EventKind.Moved, EventKind.Settled, EventKind.Rallied, EventKind.Raided, EventKind.Penetrated, EventKind.ScreenBrushedAside,
        EventKind.BridgeStood, EventKind.RefitEnded, EventKind.SuppliedAgain, EventKind.HitByOwnAircraft,
    ];

    /// <summary>Tells a campaign.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="caps">What may bind supply in it: <c>theater.CapNames</c>.</param>
    /// <param name="events">What happened.</param>
    /// <returns>The days on which something happened that is told.</returns>
    public static IReadOnlyList<StoryDay> Of(CompiledScenario scenario, IReadOnlyList<string> caps, IReadOnlyList<CampaignEvent> events)
    {
        var words = new EventSentences(scenario, caps, events);
        var obeyed = events.Where(told => told.Kind == EventKind.LeftByOrder).SelectMany(left => left.Causes).SelectMany(order => events[order].Causes).ToHashSet();
        return
        [
            .. from told in events
               where !_untold.Contains(told.Kind) && !IsSkirmish(told) && !IsSmallTalk(scenario, told) && !(obeyed.Contains(told.Id) && words.IsWithdrawal(told))
               group told by (int)Math.Floor(told.Day) into day
               select new StoryDay(day.Key, $"{PlainWords.Date(scenario.Document.Start, day.Key)}, day {day.Key}", [.. day.GroupBy(told => Together(words, told)).Select(same => words.Of(new EventGroup([.. same])))]),
        ];
    }

    /// <summary>An assault on nothing but outposts that stand no chance: their fate is told with the capture.</summary>
    private static bool IsSkirmish(CampaignEvent told) => told.Kind == EventKind.AssaultBegan && told.About < 0 && told.MoreAmount > 3;

    /// <summary>What sides say of places that nobody asks about.</summary>
    private static bool IsSmallTalk(CompiledScenario scenario, CampaignEvent told) =>
        told.Kind is EventKind.Claimed or EventKind.Admitted && scenario.Theater.Outcomes.Objectives.All(objective => objective.Node != told.Node);

    /// <summary>Events of a day with equal keys are told in one sentence.</summary>
    private static (EventKind Kind, int Step, int Side, int Node, int About) Together(EventSentences words, CampaignEvent told) => told.Kind switch
    {
        // Columns that nobody stops, and attackers that rest: one sentence a day each.
        EventKind.Captured when BattleSentences.Emptied(words, [told]) is null => (told.Kind, -1, told.Side, -1, told.Formation),
        EventKind.Captured when BattleSentences.Emptied(words, [told])?.Kind == EventKind.ScreenBrushedAside => (told.Kind, -1, told.Side, -2, told.Formation),
        EventKind.RefitBegan => (told.Kind, -1, told.Side, -1, told.MoreAmount < 1 ? 1 : 0),
        EventKind.ShortOfSupply => (told.Kind, -1, told.Side, -1, told.About),
        EventKind.OrderSent => (told.Kind, told.Step, told.Side, told.Node, told.About),
        EventKind.LeftByOrder => (told.Kind, told.Step, told.Side, told.Node, (int)words.Names.Rule(told.About).When),
        EventKind.CutOff or EventKind.WentBack or EventKind.Routed or EventKind.Panicked or EventKind.Overrun or EventKind.Destroyed => (told.Kind, told.Step, told.Side, told.Node, -1),
        EventKind.Boarded => (told.Kind, told.Step, told.Side, told.Node, told.About),
        EventKind.BrokeOut => (told.Kind, told.Step, told.Side, told.Node, told.About),
        _ => (told.Kind, told.Step, told.Side, told.Node, told.Id),
    };
}
