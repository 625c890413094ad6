using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Reporting.Report;

namespace OffensiveSim.Reporting.Story;

/// <summary>Rules in words: what made one come true, and what it orders.</summary>
internal sealed class OrderWords(StoryNames names, CauseWords causes)
{
    /// <summary>Why orders were sent, as a clause: "supply was in danger since Kupyansk fell on day 4".</summary>
    public string Why(IReadOnlyList<CampaignEvent> sent)
    {
        var (rule, place) = (names.Rule(sent[0].About), names.Place(sent[0].Node));
        var since = causes.First(sent) is { Length: > 0 } cause ? $" since {cause}" : "";
        return rule.When switch
        {
            ConditionKind.Day => $"as planned for day {PlainWords.Whole(rule.Value)}",
            ConditionKind.Held => $"{place} was taken{Dated(sent)}",
            ConditionKind.NotHeld => $"{place} had not been taken",
            ConditionKind.Lost => $"{place} was lost{Dated(sent)}",
            ConditionKind.Threatened => $"{place} was in danger of being cut off{since}",
            ConditionKind.SupplyThreatened => $"the supply of {place} was in danger{since}",
            ConditionKind.StockBelow => $"supply for less than {PlainWords.Number(rule.Value)} days was left{since}",
            ConditionKind.CohesionBelow => $"the troops were worn down{(since.Length > 0 ? ":" : "")}{since.Replace(" since", "", StringComparison.Ordinal)}",
            ConditionKind.IsolatedDays => $"the troops had been cut off for more than {PlainWords.Number(rule.Value)} days",
            ConditionKind.Believes => $"the command believed that the main blow falls {names.Blow(sent[0].Side)}",
            _ => "",
        };
    }

    /// <summary>What is ordered: "to go back to Borova or Svatove".</summary>
    public string What(CampaignEvent sent) => What(sent.About);

    /// <summary>What a rule orders.</summary>
    public string What(int number)
    {
        var rule = names.Rule(number);
        int[] near = [.. rule.Targets.Take(2)];
        return rule.Then switch
        {
            ActionKind.Attack when near.Length > 0 => $"to attack towards {names.Places([rule.Targets[^1]])}",
            ActionKind.Follow when near.Length > 0 => $"to follow towards {names.Places([rule.Targets[^1]])}",
            ActionKind.MoveTo when near.Length > 0 => $"to move to {names.Places(near, "or")}",
            ActionKind.WithdrawTo when near.Length > 0 => $"to go back to {names.Places(near, "or")}",
            ActionKind.Recall when near.Length > 0 => $"to come by rail to {names.Places(near, "or")}",
            ActionKind.Hold when near.Length > 0 => $"to hold {names.Places([near[0]])}",
            ActionKind.Hold => "to hold where it stands",
            _ => "to stop",
        };
    }

    /// <summary>How long an order took: "the order took 14 hours".</summary>
    public static string Delay(CampaignEvent sent) => sent.Amount switch
    {
        < 1 => "the order came at once",
        < 1.5 => "the order took an hour",
        < 48 => $"the order took {PlainWords.Number(Math.Round(sent.Amount))} hours",
        _ => $"the order took {PlainWords.Number(Math.Round(sent.Amount / 24))} days",
    };

    /// <summary>When an order that is sent will be there: "it takes 14 hours to arrive".</summary>
    public static string Arrival(CampaignEvent sent) => sent.Amount < 1 ? "it is there at once" : $"{Delay(sent).Replace("the order took", "it takes", StringComparison.Ordinal)} to arrive";

    private string Dated(IReadOnlyList<CampaignEvent> sent) => causes.Found(sent, EventKind.Captured, EventKind.Swept) is { } fall ? $" on {StoryNames.Day(fall.Day)}" : "";
}
