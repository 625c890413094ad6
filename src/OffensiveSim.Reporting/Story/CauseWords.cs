using OffensiveSim.Engine.Outcomes;

namespace OffensiveSim.Reporting.Story;

/// <summary>An event as the reason for another: a clause that fits behind "since" or a colon.</summary>
internal sealed class CauseWords(StoryNames names, IReadOnlyList<CampaignEvent> events)
{
    /// <summary>The first cause, of any of several events, that has words; empty where there is none.</summary>
    /// <param name="of">Events told in one sentence.</param>
    /// <param name="kinds">Kinds that may be named; all where none is given.</param>
    public string First(IReadOnlyList<CampaignEvent> of, params IReadOnlyList<EventKind> kinds) =>
        Found(of, kinds) is { } cause ? Clause(cause, names.AreMany([.. of.Select(told => told.Formation).Distinct()])) : "";

    /// <summary>The first cause of some kind; null where there is none.</summary>
    public CampaignEvent? Found(IReadOnlyList<CampaignEvent> of, params IReadOnlyList<EventKind> kinds) => of
        .SelectMany(told => told.Causes)
        .Where(id => of.All(told => told.Id != id))
        .Select(id => events[id])
        .FirstOrDefault(cause => kinds.Count == 0 ? Clause(cause).Length > 0 : kinds.Contains(cause.Kind));

    /// <summary>The event as a clause, with its day; empty where it explains nothing to a reader.</summary>
    /// <param name="cause">The event.</param>
    /// <param name="many">Is it the reason for something that happened to several?</param>
    public string Clause(CampaignEvent cause, bool many = false) => cause.Kind switch
    {
        EventKind.Captured or EventKind.Swept => $"{names.Place(cause.Node)} fell on {Day(cause)}",
        EventKind.StrikeHit => $"{names.Cap(cause.About)} were hit on {Day(cause)}",
        EventKind.SalvoHit => $"{names.Cap(cause.About)} {(names.IsCrossing(cause.About) ? "were" : "was")} hit on {Day(cause)}",
        EventKind.BridgeHit => $"the bridge from {names.Place(cause.About)} to {names.Place(cause.Node)} was hit on {Day(cause)}",
        EventKind.DepotHit => $"the depots of {names.Formation(cause.Formation)} were hit on {Day(cause)}",
        EventKind.HeadquartersHit => $"a headquarters with {names.Formation(cause.Formation)} was hit on {Day(cause)}",
        EventKind.BridgeBlown => $"the bridge from {names.Place(cause.About)} to {names.Place(cause.Node)} went on {Day(cause)}",
        EventKind.DefenceBroke => $"the defence of {names.Place(cause.Node)} broke on {Day(cause)}",
        EventKind.ScreenBrushedAside => $"the outposts at {names.Place(cause.Node)} were brushed aside on {Day(cause)}",
        EventKind.LeftByOrder => $"{names.Formation(cause.Formation)} left by order on {Day(cause)}",
        EventKind.WentBack => $"{names.Formation(cause.Formation)} {Was(cause)} beaten on {Day(cause)}",
        EventKind.Routed or EventKind.Overrun => $"{names.Formation(cause.Formation)} had run from {names.Place(cause.Node)} on {Day(cause)}",
        EventKind.Caught => $"{names.Formation(cause.Formation)} {Was(cause)} caught on the road from {names.Place(cause.Node)} on {Day(cause)}",
        EventKind.Panicked => $"{names.Formation(cause.Formation)} had panicked at {names.Place(cause.Node)} on {Day(cause)}",
        EventKind.BrokeOut => $"{names.Formation(cause.Formation)} had fought out of it on {Day(cause)}",
        EventKind.Destroyed or EventKind.Surrendered => $"{names.Formation(cause.Formation)} {Was(cause)} lost on {Day(cause)}",
        EventKind.Raided => $"raiders of {names.Formation(cause.About)} were behind {(many ? "them" : "it")} on {Day(cause)}",
        EventKind.CutOff => $"{They(many)} had been cut off since {Day(cause)}",
        EventKind.ShortOfSupply => $"{They(many)} had been short of supply since {Day(cause)}",
        EventKind.CalledOff => $"the attack on {names.Place(cause.Node)} failed on {Day(cause)}",
        EventKind.AssaultBegan => $"{They(many)} had been in the fight for {names.Place(cause.Node)} since {Day(cause)}",
        EventKind.Boarded or EventKind.Diverted => $"{names.Formation(cause.Formation)} had boarded trains on {Day(cause)}",
        EventKind.MadeUpItsMind when cause.Amount > 0.5 => $"the command was sure of it from {Day(cause)}",
        _ => "",
    };

    private string Was(CampaignEvent cause) => names.AreMany([cause.Formation]) ? "were" : "was";

    private static string They(bool many) => many ? "they" : "it";

    private static string Day(CampaignEvent cause) => StoryNames.Day(cause.Day);
}
