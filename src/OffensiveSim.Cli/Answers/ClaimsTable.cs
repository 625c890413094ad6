using OffensiveSim.Ensembles.Results;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Cli.Answers;

/// <summary>What each side says of who holds what, beside who does.</summary>
internal static class ClaimsTable
{
    /// <summary>The table; without rows where the scenario does not tell of claims.</summary>
    public static PlainTable Of(CompiledScenario scenario, Summary summary, ScenarioNames names)
    {
        var claims = scenario.SideIds.Where(id => summary.Claims?.ContainsKey(id) == true).Select(id => (Id: id, Says: summary.Claims![id])).ToList();
        var table = new PlainTable("What each side says has fallen, and when (typical)", ["place", "falls", .. claims.Select(side => (Cell)$"{names.Side(side.Id)} says so")]);
        for (var i = 0; claims.Count > 0 && i < summary.Objectives.Count; i++)
        {
            var objective = summary.Objectives[i];
            table.Add([names.Node(objective.Node), When(objective.Day), .. claims.Select(side => When(side.Says.Places[i].Day))]);
        }

        foreach (var (id, says) in claims)
        {
            var day = Widest(summary, says);
            if (summary.TerritoryKm2.ByDay[day].P50 is { } gained && says.SaidKm2[day].P50 is { } said && gained != said)
            {
                table.Note($"What {names.Side(id)} says lies furthest from the truth on day {day}: {PlainWords.About(said)} km² gained by {names.Side(scenario.SideIds[scenario.Theater.Outcomes.TerritoryBy])} where {PlainWords.About(gained)} were.");
            }
        }

        return table;

        Cell When(Quantiles day) => Figures.Day(scenario.Document.Start, day.P50, scenario.Theater.Days);
    }

    /// <summary>The day on which what is said, and what is, lie furthest apart.</summary>
    private static int Widest(Summary summary, ClaimsSummary says) =>
        Enumerable.Range(0, says.SaidKm2.Count).MaxBy(day => Math.Abs((summary.TerritoryKm2.ByDay[day].P50 ?? 0) - (says.SaidKm2[day].P50 ?? 0)));
}
