using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Reporting.Report;

namespace OffensiveSim.Reporting.Story;

/// <summary>Sentences about strikes, bridges, crossings and want of supply.</summary>
internal static class SupplySentences
{
    /// <summary>The sentence.</summary>
    public static string Of(EventSentences words, EventGroup group)
    {
        var (first, names) = (group.First, words.Names);
        return first.Kind switch
        {
            EventKind.StrikeHit => $"A {names.Adjective(first.Side)} strike hit {names.Cap(first.About)}: {PlainWords.Number(Math.Round(100 * first.Amount))} % of their capacity was left.",
            EventKind.StrikeMissed => $"A {names.Adjective(first.Side)} strike missed {names.Cap(first.About)}.",
            EventKind.SalvoHit => $"A {names.Adjective(first.Side)} salvo hit {names.Cap(first.About)}: {PlainWords.Number(Math.Round(100 * first.Amount))} % of {(names.IsCrossing(first.About) ? "their" : "its")} capacity was left.",
            EventKind.BridgeHit => $"A {names.Adjective(first.Side)} salvo closed the bridge from {names.Place(first.About)} to {names.Place(first.Node)} until {StoryNames.Day(first.Amount)}.",
            EventKind.DepotHit => $"A salvo hit the depots of {WhoAt(words, group)}: {PlainWords.Number(group.Amount)} t burned.",
            EventKind.HeadquartersHit => $"A salvo hit the headquarters with {WhoAt(words, group)}: its orders were late until {StoryNames.Day(first.Amount)}.",
            EventKind.CrossingRecovered => $"Nine tenths of the capacity of {names.Cap(first.About)} were back.",
            EventKind.BridgeBlown => $"The bridge from {names.Place(first.About)} to {names.Place(first.Node)} was down when the attackers came to it, and could not be crossed before {StoryNames.Day(first.Amount)}.",
            EventKind.BridgeStood => $"The bridge from {names.Place(first.About)} to {names.Place(first.Node)} still stood when {words.Who(group)} came to it.",
            EventKind.BridgeUsable => $"The bridge from {names.Place(first.About)} to {names.Place(first.Node)} could be crossed again.",
            EventKind.ShortOfSupply => $"{WhoAt(words, group)} had supply for less than a day: {names.Shortage(first.About)}{words.Because(group, "; ")}.",
            EventKind.SuppliedAgain => $"{WhoAt(words, group)} had supply for three days again.",
            _ => throw new InvalidOperationException($"Nothing is said of {first.Kind}."),
        };
    }

    // Where they are many places, or the name says it, the place is left out.
    private static string WhoAt(EventSentences words, EventGroup group)
    {
        var who = words.Who(group);
        return group.Places.Count > 1 || who.Contains(words.Where(group), StringComparison.Ordinal) ? who : $"{who} at {words.Where(group)}";
    }
}
