using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Reporting.Report;

namespace OffensiveSim.Reporting.Story;

/// <summary>Sentences about assaults, captures, and what becomes of the beaten.</summary>
internal static class BattleSentences
{
    /// <summary>The sentence; null where the events are of another kind.</summary>
    public static string? Of(EventSentences words, EventGroup group)
    {
        var (first, names) = (group.First, words.Names);
        var (who, where) = (group.Formations.Count > 0 ? words.Who(group) : "", group.Places.Count > 0 ? words.Where(group) : "");
        return first.Kind switch
        {
            EventKind.AssaultBegan => $"{names.Adjective(first.Side)} troops attacked {where}: {EventSentences.Men(first.Amount)} men, {Strength(first.MoreAmount)}.",
            EventKind.Penetrated => $"The attack on {where} got two kilometres into its defences.",
            EventKind.HitByOwnAircraft => $"Aircraft struck their own side at {where}: {who} lost {EventSentences.Men(group.Amount)} men.",
            EventKind.CalledOff => $"The attack on {where} was called off for about {Days(first.Amount)}: {Strength(first.MoreAmount)}{Since(words, group)}.",
            EventKind.DefenceBroke => $"The defence of {where} broke{Since(words, group)}.",
            EventKind.ScreenBrushedAside => $"The outposts at {where} were brushed aside.",
            EventKind.WentBack => $"{who} went back from {where} in order{Losses(group)}.",
            EventKind.Routed => $"{who} broke and ran from {where}{Losses(group)}{Shaken(words, group)}.",
            EventKind.Panicked => $"{who} ran from {where} before anybody attacked{Losses(group)}{Shaken(words, group)}.",
            EventKind.Raided => $"Raiders of {names.Formation(first.About)} found {who} at {where}.",
            EventKind.Captured => Captured(words, group),
            EventKind.Swept => $"{where}, empty and enclosed, fell to {names.Side(first.Side)}{words.Because(group, ": ", EventKind.Captured, EventKind.Swept)}.",
            EventKind.Claimed => $"{names.Side(first.Side)} said that it had taken {where}{Later(words, group)}.",
            EventKind.Admitted => $"{names.Side(first.Side)} admitted the loss of {where}{Later(words, group)}.",
            EventKind.Overrun => $"{who} {words.Was(group)} still in {where} when it fell, and {words.Was(group)} overrun: {EventSentences.Men(group.Amount)} men ran.",
            EventKind.Caught => $"{who} {words.Was(group)} caught on the road from {where} to {names.Place(first.About)} and came through{Losses(group, "on the way")}{words.Because(group, "; ")}.",
            EventKind.CutOff => $"{who}, {EventSentences.Men(group.Amount)} men, {words.Was(group)} cut off at {where}{words.Because(group, ": ")}.",
            EventKind.Reconnected => $"The way back for {who} at {where} was open again after {Days(first.MoreAmount)}{words.Because(group, ": ", EventKind.Captured)}.",
            EventKind.BrokeOut => $"{who} fought {(names.AreMany(group.Formations) ? "their" : "its")} way out of {where} to {names.Place(first.About)}, leaving most vehicles behind{words.Because(group, ": ")}.",
            EventKind.Destroyed => $"{who}, {EventSentences.Men(group.Amount)} men, tried to get out of {where} and {words.Was(group)} destroyed{words.Because(group, ": ")}.",
            EventKind.Surrendered => $"{who}, {EventSentences.Men(group.Amount)} men, surrendered at {where} after {Days(first.MoreAmount)} cut off.",
            _ => null,
        };
    }

    /// <summary>What emptied a place that was captured; null where nobody stood in the way.</summary>
    public static CampaignEvent? Emptied(EventSentences words, IReadOnlyList<CampaignEvent> captures) => words.Causes.Found(
        captures, EventKind.DefenceBroke, EventKind.LeftByOrder, EventKind.Panicked, EventKind.Routed, EventKind.WentBack, EventKind.Destroyed, EventKind.Surrendered, EventKind.BrokeOut, EventKind.ScreenBrushedAside);

    private static string Captured(EventSentences words, EventGroup group)
    {
        var (who, where) = (words.Who(group), words.Where(group));
        var how = Emptied(words, group.Events);
        var bridge = words.Causes.Found(group.Events, EventKind.BridgeStood, EventKind.BridgeUsable) switch
        {
            { Kind: EventKind.BridgeStood } => ", over a bridge that still stood",
            { Kind: EventKind.BridgeUsable } => ", once the bridge could be crossed again",
            _ => "",
        };
        return how switch
        {
            null => $"{who} took {where}, where nobody stood in the way{bridge}.",
            { Kind: EventKind.ScreenBrushedAside } => $"{who} took {where}{bridge}, brushing outposts aside.",
            { Kind: EventKind.DefenceBroke } => $"{where} fell to {who}{bridge}: its defence had broken.",
            _ => $"{where} fell to {who}{bridge}: {words.Causes.Clause(how)}.",
        };
    }

    // A handful is not worth a number.
    private static string Losses(EventGroup group, string where = "on the spot") =>
        group.MoreAmount < 5 ? "" : $": {EventSentences.Men(group.MoreAmount)} of {EventSentences.Men(group.Amount)} men were lost {where}";

    private static string Shaken(EventSentences words, EventGroup group) => words.Because(group, "; ", EventKind.Routed, EventKind.Panicked, EventKind.Raided);

    private static string Since(EventSentences words, EventGroup group) =>
        words.Causes.Found(group.Events, EventKind.AssaultBegan) is { } assault ? $", {Days(Math.Max(0.25, group.First.Day - assault.Day))} after the attack began" : "";

    private static string Later(EventSentences words, EventGroup group) =>
        words.Causes.Found(group.Events, EventKind.Captured, EventKind.Swept) is { } fall && group.First.Day > fall.Day ? $", {Days(group.First.Day - fall.Day)} after it fell" : "";

    private static string Strength(double odds) => odds switch
    {
        >= 10 => "more than ten times as strong as the defenders",
        >= 1.15 => $"{odds.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture)} times as strong as the defenders",
        > 0.87 => "about as strong as the defenders",
        _ => "weaker than the defenders",
    };

    private static string Days(double days) => days < 1.9
        ? $"{PlainWords.Number(Math.Round(days * 24))} hours"
        : $"{PlainWords.Number(Math.Round(days))} days";
}
