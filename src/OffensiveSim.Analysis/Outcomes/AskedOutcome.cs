using System.Globalization;
using System.Text.RegularExpressions;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Scenarios;
using OffensiveSim.Scenarios.Reading;

namespace OffensiveSim.Analysis.Outcomes;

/// <summary>An outcome that a reader asks about: a place captured, or a force cut off, by some day or at all; or not.</summary>
public sealed partial record AskedOutcome
{
    private AskedOutcome()
    {
    }

    /// <summary>As written.</summary>
    public required string Text { get; init; }

    /// <summary>Index of the place; -1 where a force is asked about.</summary>
    public int Node { get; private init; } = -1;

    /// <summary>The side that captures it; the side of the force, for a force.</summary>
    public int Side { get; private init; }

    /// <summary>Index of the pocket; -1 where a place is asked about.</summary>
    public int Pocket { get; private init; } = -1;

    /// <summary>By the end of this day, counted from 0 as in all tables; null for at all.</summary>
    public int? ByDay { get; private init; }

    /// <summary>True where it is asked that it does not happen.</summary>
    public bool Not { get; private init; }

    /// <summary>Reads "izyum captured by day 6", "kupyansk not captured by ukraine by day 10", "izyum cut off".</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="text">As written.</param>
    /// <param name="error">What is wrong, and what to do, where it cannot be read.</param>
    /// <returns>Null where it cannot be read.</returns>
    public static AskedOutcome? Read(CompiledScenario scenario, string text, out (string Message, string Hint) error)
    {
        error = ($"\"{text}\" does not say what is to happen", "write such as \"kupyansk captured by day 6\", \"kupyansk not captured by ukraine by day 10\" or \"izyum cut off\"");
        if (Form().Match(text.Trim()) is not { Success: true } match)
        {
            return null;
        }

        var asked = new AskedOutcome { Text = text.Trim(), Not = match.Groups["not"].Success };
        if (match.Groups["day"].Success)
        {
            if (!int.TryParse(match.Groups["day"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var day) || day >= scenario.Theater.Days)
            {
                error = ($"day {match.Groups["day"].Value} is not one of the campaign's", $"days go from 0 to {scenario.Theater.Days - 1}");
                return null;
            }

            asked = asked with { ByDay = day };
        }

        var who = match.Groups["who"].Value;
        return match.Groups["what"].Value.StartsWith("cut", StringComparison.OrdinalIgnoreCase) ? OfForce(scenario, asked, who, out error) : OfPlace(scenario, asked, who, match.Groups["side"], out error);
    }

    /// <summary>When it happens in a campaign, days since the start; infinite where it does not.</summary>
    public double Day(RunRecord record)
    {
        if (Pocket >= 0)
        {
            return double.IsNaN(record.Pockets[Pocket].FirstDay) ? double.PositiveInfinity : record.Pockets[Pocket].FirstDay;
        }

        for (var change = 0; change < record.ChangeCount; change++)
        {
            if (record.ChangeNode[change] == Node && record.ChangeOwner[change] == Side)
            {
                return record.ChangeDay[change];
            }
        }

        return double.PositiveInfinity;
    }

    /// <summary>Is it as asked?</summary>
    public bool Holds(RunRecord record)
    {
        var day = Day(record);
        return (ByDay is { } last ? day < last + 1 : double.IsFinite(day)) != Not;
    }

    private static AskedOutcome? OfForce(CompiledScenario scenario, AskedOutcome asked, string who, out (string Message, string Hint) error)
    {
        var pockets = scenario.Document.Outcomes.Pockets;
        var index = pockets.ToList().FindIndex(pocket => Same(pocket.Id, who) || Same(pocket.Label, who) || Same(pocket.Label, $"the {who}"));
        error = index >= 0 ? default : ($"no force \"{who}\" is watched in this scenario", pockets.Count == 0
            ? "declare it under outcomes.pockets"
            : NearestName.Of(who, pockets.Select(pocket => pocket.Id)) is { } near ? $"did you mean {near}?" : $"it watches {string.Join(", ", pockets.Select(pocket => pocket.Id))}");
        return index < 0 ? null : asked with { Pocket = index, Side = scenario.Theater.Outcomes.Pockets[index].Side };
    }

    private static AskedOutcome? OfPlace(CompiledScenario scenario, AskedOutcome asked, string who, Group by, out (string Message, string Hint) error)
    {
        var node = Subjects.Node(scenario, who);
        if (node < 0)
        {
            error = ($"there is no place \"{who}\" in this scenario", NearestName.Of(who, scenario.Theater.Nodes.Select(place => place.Id)) is { } near ? $"did you mean {near}?" : "use an id of theater.nodes");
            return null;
        }

        var side = by.Success ? scenario.SideIds.ToList().FindIndex(id => Same(id, by.Value) || Same(scenario.Document.Sides[id].Name, by.Value)) : 1 - scenario.Theater.Nodes[node].Controller;
        error = side >= 0 ? default : ($"there is no side \"{by.Value}\" in this scenario", $"its sides are {string.Join(" and ", scenario.SideIds)}");
        return side < 0 ? null : asked with { Node = node, Side = side };
    }

    private static bool Same(string? name, string written) => string.Equals(name, written, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^(?<who>.+?)\s+(is\s+|are\s+|was\s+|has\s+|does\s+)?(?<not>not\s+)?(?<what>captured|taken|falls|fallen|fall|cut\s+off)(\s+by\s+(?!day\b)(?<side>\S+))?(\s+by\s+day\s+(?<day>\d{1,6}))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
