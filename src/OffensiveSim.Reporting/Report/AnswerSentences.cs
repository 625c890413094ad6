using OffensiveSim.Ensembles.Results;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Reporting.Report;

/// <summary>The answer in words: one class, so that the terminal and the report say the same. Names are as the scenario has them, unescaped.</summary>
public sealed class AnswerSentences(CompiledScenario scenario, Summary summary)
{
    private readonly ScenarioNames _names = new(scenario);

    /// <summary>The answer about the objective that the scenario names first.</summary>
    public string Headline => summary.Objectives.Count == 0 ? "The scenario declares no objective." : Objective(MainObjective);

    /// <summary>Index of the objective the headline is about: the first marked <c>main</c>, else the first.</summary>
    public int MainObjective
    {
        get
        {
            var declared = scenario.Document.Outcomes.Objectives;
            for (var i = 0; i < Math.Min(declared.Count, summary.Objectives.Count); i++)
            {
                if (declared[i].Main)
                {
                    return i;
                }
            }

            return 0;
        }
    }

    /// <summary>What else a reader should know before any chart: pockets, strain, the end of the offensive, ground.</summary>
    public IReadOnlyList<string> Others =>
    [
        .. summary.Pockets.Select(Pocket),
        .. scenario.SideIds.Where(summary.Logistics.ContainsKey).Select(Strain).OfType<string>(),
        .. scenario.SideIds.Where(summary.Logistics.ContainsKey).Select(Culmination).OfType<string>(),
        Territory(),
    ];

    /// <summary>How often and when one objective falls.</summary>
    /// <param name="index">Index in <see cref="Summary.Objectives"/>.</param>
    public string Objective(int index)
    {
        var objective = summary.Objectives[index];
        var place = _names.Node(objective.Node);
        if (objective.Share.Value <= 0)
        {
            return $"{place} falls in none of the {PlainWords.Number(summary.Runs)} simulated campaigns.";
        }

        return $"In {PlainWords.Frequency(objective.Share)} simulated campaigns {place} falls, {When(objective.Day)}.";
    }

    /// <summary>What really happened to an objective, and where that lies among the campaigns. Null where history does not say.</summary>
    /// <param name="index">Index in <see cref="Summary.Objectives"/>.</param>
    public string? History(int index)
    {
        if (Observed(index) is not { } seen)
        {
            return null;
        }

        var where = Standing(summary.Objectives[index].Day, seen.Earliest, seen.Latest);
        return $"It really fell on {PlainWords.Date(scenario.Document.Start, seen.Day)}, day {PlainWords.Whole(seen.Day)}: {where}.";
    }

    /// <summary>The first recorded fall of an objective to the declared side; null where there is none.</summary>
    /// <param name="index">Index in <see cref="Summary.Objectives"/>.</param>
    public Observation? Observed(int index)
    {
        var (node, side) = (_names.NodeIndex(summary.Objectives[index].Node), _names.SideIndex(summary.Objectives[index].Side));
        return scenario.History.Where(row => row.Node == node && node >= 0 && (row.Side == side || row.Side < 0)).MinBy(row => row.Day);
    }

    /// <summary>What every list of pockets has to say beside its shares. Figures: benchmarks/GRAIN.md.</summary>
    public const string PocketsAndGrain =
        "How often forces are cut off depends on how finely roads are divided into places: with roads over 10 km divided once more, such shares moved by up to 0.2 at Kharkiv and at Kherson.";

    /// <summary>Whether a force was cut off, and how large and for how long.</summary>
    public string Pocket(PocketSummary pocket)
    {
        var force = _names.Pocket(pocket.Name);
        if (pocket.Share.Value <= 0)
        {
            return $"In none of the simulated campaigns is {force} cut off.";
        }

        var size = pocket.PeakMen is { P25: { } few, P75: { } many } ? $", with {PlainWords.AboutRange(few, many)} men" : "";
        var length = pocket.Days is { P25: { } shortest, P75: { } longest } ? $", for {Duration(shortest, longest)}" : "";
        return $"In {PlainWords.Frequency(pocket.Share)} simulated campaigns {force} is cut off{size}{length}.";
    }

    /// <summary>How short a side went at its worst, and what bound it. Null where it went short of less than a twentieth.</summary>
    public string? Strain(string side)
    {
        var logistics = summary.Logistics[side];
        if (logistics.StrainPeak.P50 is not { } peak || peak < 0.05)
        {
            return null;
        }

        var cap = logistics.BoundBy.Count == 0 ? "" : $"; what bound most: {logistics.BoundBy[0].Cap}";
        return $"At the worst, {_names.Adjective(side)} formations go without {Tonnes(peak)} they ask for{cap}.";
    }

    /// <summary>Whether the offensive culminated, and why. Null where it never did.</summary>
    public string? Culmination(string side)
    {
        var culmination = summary.Logistics[side].Culmination;
        if (culmination.Share.Value <= 0)
        {
            return null;
        }

        var cause = culmination.Cause is { Length: > 0 } why ? $"; most frequent cause: {Cause(why)}" : "";
        return $"In {PlainWords.Frequency(culmination.Share)} simulated campaigns the {_names.Adjective(side)} offensive culminates, {When(culmination.Day)}{cause}.";
    }

    /// <summary>Ground gained by the horizon.</summary>
    public string Territory()
    {
        var gain = summary.TerritoryKm2.Final;
        var side = _names.Side(scenario.SideIds[scenario.Theater.Outcomes.TerritoryBy]);
        return gain is { P25: { } low, P75: { } high }
            ? $"By day {scenario.Theater.Days} {side} has gained {PlainWords.AboutRange(low, high)} km\u00b2 in the middle half of the campaigns."
            : $"No ground changed hands that could be measured for {side}.";
    }

    /// <summary>Where a date lies among the campaigns, judged by its nearest end.</summary>
    internal static string Standing(Quantiles day, double earliest, double latest)
    {
        bool Before(double? quantile) => quantile is { } bound && latest < bound;
        bool After(double? quantile) => quantile is { } bound && earliest > bound;
        return day.P05 is null ? "earlier than nearly all campaigns"
            : Before(day.P05) ? "earlier than in 19 of 20 campaigns"
            : After(day.P95) ? "later than in 19 of 20 campaigns"
            : Before(day.P25) ? "early, but within what 9 of 10 campaigns span"
            : After(day.P75) ? "late, but within what 9 of 10 campaigns span"
            : day.P25 is null ? "earlier than in 3 of 4 campaigns, within what 9 of 10 span"
            : "within the middle half of the campaigns";
    }

    private string When(Quantiles day) =>
        day.P75 is not null ? $"most often on {PlainWords.DaySpan(day)}"
        : (day.P10 ?? day.P05) is { } early ? $"seldom before day {PlainWords.Whole(early)}"
        : $"within {scenario.Theater.Days} days";

    private static string Duration(double shortest, double longest)
    {
        if (longest < 1.5)
        {
            return "about a day";
        }

        var (few, many) = (PlainWords.Number(Math.Max(1, Math.Round(shortest))), PlainWords.Number(Math.Round(longest)));
        return few == many ? $"about {many} days" : $"{few} to {many} days";
    }

    private static string Tonnes(double peak)
    {
        var tenths = Math.Round(peak * 10);
        return tenths >= 10 ? "nearly every tonne" : tenths < 1 ? "about 1 of every 20 tonnes" : $"about {tenths:0} of every 10 tonnes";
    }

    /// <summary>Why an offensive culminated, in words.</summary>
    /// <param name="cause">As <c>summary.json</c> has it.</param>
    public static string Cause(string cause) => cause.ToLowerInvariant() switch
    {
        "exhaustion" => "exhaustion of the assault formations",
        "supply" => "want of supply",
        "resistance" => "the enemy's line held",
        "no_way" or "noway" => "no way forward was left",
        var other => other,
    };
}
