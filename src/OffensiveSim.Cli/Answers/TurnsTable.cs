using OffensiveSim.Ensembles.Results;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Cli.Answers;

/// <summary>What turned the campaign, as far as the scenario asks or it happened: places lost again, places given up before their day, reserves that came by rail, help from outside, commands that made up their mind.</summary>
internal static class TurnsTable
{
    /// <summary>The table; without rows where there is nothing to tell.</summary>
    public static PlainTable Of(CompiledScenario scenario, Summary summary, ScenarioNames names)
    {
        var table = new PlainTable("What turned the campaign", "what", "in", "when");
        void Add(string what, Share share, Quantiles day) => table.Add(PlainWords.Capital(what), Figures.Frequency(share), Figures.When(scenario.Document.Start, day, scenario.Theater.Days));

        foreach (var objective in summary.Objectives)
        {
            if (objective.LostAgain is { } lost)
            {
                Add($"{names.Node(objective.Node)} is lost again", lost.Share, lost.Day);
            }
        }

        foreach (var deadline in summary.Deadlines ?? [])
        {
            Add($"{names.Node(deadline.Node)} is lost before its day", deadline.Share, deadline.Day);
            table.Note($"{names.Node(deadline.Node)} lost before its day: {deadline.Cost.TrimEnd('.')}.");
        }

        foreach (var recall in summary.Recalls ?? [])
        {
            Add($"{Plan(scenario, recall)} comes by rail", recall.Share, recall.Day);
        }

        foreach (var aid in summary.Aid ?? [])
        {
            Add($"{scenario.Document.Sides[aid.Side].Aid.First(row => row.Id == aid.Id).Label ?? $"the aid {aid.Id}"} reaches {names.Side(aid.Side)}", aid.Share, aid.Day);
        }

        foreach (var (side, belief) in summary.Beliefs ?? new Dictionary<string, BeliefSummary>())
        {
            Add($"the {names.Adjective(side)} command is sure that the main blow falls {Blow(scenario, side, names)}", belief.Convinced.Share, belief.Convinced.Day);
            Add($"the {names.Adjective(side)} command is sure that it falls elsewhere", belief.Dismissed.Share, belief.Dismissed.Day);
        }

        return table;
    }

    private static string Blow(CompiledScenario scenario, string side, ScenarioNames names) =>
        scenario.Document.Sides[side].Belief?.OfBlowAt is { Count: > 0 } places ? $"at {string.Join(" or ", places.Take(2).Select(place => names.Node(place.Id)))}" : "in the area";

    private static string Plan(CompiledScenario scenario, RecallSummary recall)
    {
        var row = scenario.Document.Sides[recall.Side].Plan.First(plan => plan.Id == recall.Plan);
        return row.Label ?? row.Id;
    }
}
