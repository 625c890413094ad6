using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Reporting.Story;

/// <summary>Events as plain sentences with places, numbers and causes. Names are as the scenario has them, unescaped.</summary>
public sealed class EventSentences
{
    private readonly StoryNames _names;
    private readonly IReadOnlyList<CampaignEvent> _events;
    private readonly CauseWords _causes;
    private readonly OrderWords _orders;

    /// <summary>Sentences about a campaign.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="caps">What may bind supply in it: <c>theater.CapNames</c>.</param>
    /// <param name="events">All events of the campaign.</param>
    public EventSentences(CompiledScenario scenario, IReadOnlyList<string> caps, IReadOnlyList<CampaignEvent> events)
    {
        (_names, _events) = (new StoryNames(scenario, caps), events);
        _causes = new CauseWords(_names, events);
        _orders = new OrderWords(_names, _causes);
    }

    /// <summary>One event as a sentence.</summary>
    public string Of(CampaignEvent told) => Of(new EventGroup([told]));

    internal StoryNames Names => _names;

    internal string Of(EventGroup group) => PlainWords.Capital(group.First.Kind switch
    {
        EventKind.Arrived => $"{Who(group)} arrived at {Where(group)} with {Men(group.Amount)} men.",
        EventKind.DidNotArrive => $"{Who(group)} did not come: {Where(group)} had fallen.",
        EventKind.OrderSent => $"{Who(group)} {Was(group)} ordered {_orders.What(group.First)}: {_orders.Why(group.Events)}; {OrderWords.Arrival(group.First)}.",
        EventKind.OrderCarriedOut => $"The order {_orders.What(group.First)} reached {Who(group)} at {Where(group)}.",
        EventKind.LeftByOrder => LeftByOrder(group),
        EventKind.Moved => $"{Who(group)} came to {Where(group)} from {_names.Place(group.First.About)}.",
        EventKind.Settled => $"{Who(group)} stopped at {Where(group)} and stood again, {Men(group.Amount)} men.",
        EventKind.Rallied => $"{Who(group)} came to order again at {Where(group)}, {Men(group.Amount)} men.",
        EventKind.RefitBegan => $"{Who(group)} stopped attacking to rest and refill: {WornOut(group)}.",
        EventKind.RefitEnded => $"{Who(group)} had rested.",
        EventKind.Paused => $"The {_names.Adjective(group.First.Side)} attack paused: two of three attacking formations or more were resting.",
        EventKind.Culminated => $"The {_names.Adjective(group.First.Side)} attack came to its end: no progress for two weeks, since {StoryNames.Day(group.First.Amount)}{Culmination(group.First)}.",
        _ => FrontSentences.Of(this, group) ?? BattleSentences.Of(this, group) ?? SupplySentences.Of(this, group),
    });

    internal CauseWords Causes => _causes;

    /// <summary>Who: "the 92nd Mechanized Brigade".</summary>
    internal string Who(EventGroup group) => _names.Formations(group.Formations);

    /// <summary>Where.</summary>
    internal string Where(EventGroup group) => _names.Places(group.Places);

    /// <summary>"was" or "were".</summary>
    internal string Was(EventGroup group) => _names.AreMany(group.Formations) ? "were" : "was";

    /// <summary>A number of men.</summary>
    internal static string Men(double men) => PlainWords.About(men);

    /// <summary>A reason with what stands before it; empty where there is none.</summary>
    internal string Because(EventGroup group, string before, params IReadOnlyList<EventKind> kinds) =>
        _causes.First(group.Events, kinds) is { Length: > 0 } cause ? $"{before}{cause}" : "";

    private string LeftByOrder(EventGroup group)
    {
        CampaignEvent[] sent = [.. group.Events.SelectMany(left => left.Causes).SelectMany(carriedOut => _events[carriedOut].Causes).Select(id => _events[id])];
        var reason = sent.Length > 0 ? $": {_orders.Why(sent)}; {OrderWords.Delay(sent[0])}" : "";
        return $"{Who(group)}, {Men(group.Amount)} men, left {Where(group)} by order{reason}.";
    }

    private string WornOut(EventGroup group) => Supply(group.First) ? $"supply ran low{Because(group, ": ", EventKind.ShortOfSupply)}" : Fight(group) is { } fight ? $"worn down in the fight for {_names.Place(fight.Node)}" : "worn down";

    private CampaignEvent? Fight(EventGroup group) => _causes.Found(group.Events, EventKind.AssaultBegan);

    // An attack stops below one day of supply; see RefitLaw.
    private static bool Supply(CampaignEvent refit) => refit.MoreAmount < 1;

    private static string Culmination(CampaignEvent told)
    {
        var words = AnswerSentences.Cause(((CulminationCause)told.About).ToString());
        return told.About == (int)CulminationCause.None ? "" : $"; {words}";
    }

    /// <summary>Is it an order to withdraw?</summary>
    internal bool IsWithdrawal(CampaignEvent sent) => sent.Kind == EventKind.OrderSent && _names.Rule(sent.About).Then == ActionKind.WithdrawTo;
}
