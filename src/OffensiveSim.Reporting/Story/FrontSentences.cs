using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Reporting.Report;

namespace OffensiveSim.Reporting.Story;

/// <summary>Sentences about fronts outside the area, help from outside, what a command believes, and deadlines.</summary>
internal static class FrontSentences
{
    /// <summary>The sentence; null for other kinds of event.</summary>
    public static string? Of(EventSentences words, EventGroup group)
    {
        var (first, names) = (group.First, words.Names);
        return first.Kind switch
        {
            EventKind.Boarded => $"{words.Who(group)}, {EventSentences.Men(group.Amount)} men, boarded trains at {words.Where(group)} for {names.Place(first.About)}; {Days(first)}.",
            EventKind.Diverted => $"The trains with {words.Who(group)} were turned to {names.Place(first.About)}: {words.Where(group)} had fallen.",
            EventKind.AidCame => $"{PlainWords.Capital(names.Aid(first.About))} reached {names.Side(first.Side)}.",
            EventKind.Believed => $"{Command(names, first)} now believes that the main blow falls {names.Blow(first.Side)} with a chance of {Percent(first)} %.",
            EventKind.MadeUpItsMind when first.Amount > 0.5 => $"{Command(names, first)} is now sure that the main blow falls {names.Blow(first.Side)}.",
            EventKind.MadeUpItsMind => $"{Command(names, first)} is now sure that the main blow does not fall {names.Blow(first.Side)}.",
            EventKind.LostBeforeDeadline => $"{words.Where(group)} was lost before {StoryNames.Day(first.Amount)}, until which {names.Side(first.Side)} meant to hold it{Cost(names, first)}.",
            _ => null,
        };
    }

    private static string Command(StoryNames names, CampaignEvent told) => $"The {names.Adjective(told.Side)} command";

    private static string Percent(CampaignEvent told) => PlainWords.Number(Math.Round(100 * told.Amount));

    private static string Days(CampaignEvent told) => $"they take about {PlainWords.Number(Math.Round(told.MoreAmount))} days";

    private static string Cost(StoryNames names, CampaignEvent told) => names.Cost(told.Side, told.Node) is { Length: > 0 } cost ? $": {cost.TrimEnd('.')}" : "";
}
