using OffensiveSim.Cli.Answers;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Reporting.Report;
using Xunit;

namespace OffensiveSim.Cli.Tests.Answers;

public class ClaimsTableTests
{
    [Fact]
    public void Nothing_is_shown_where_the_scenario_does_not_tell_of_claims() => Assert.Equal("", Shown(SampleAnswer.Result.Summary));

    [Fact]
    public void What_a_side_says_stands_beside_what_is_so_with_the_day_on_which_they_lie_furthest_apart()
    {
        var summary = SampleAnswer.Result.Summary;
        var late = summary.Objectives.Select(objective => new EventSummary(objective.Share, objective.Day with { P50 = objective.Day.P50 + 3 })).ToList();
        var ground = summary.TerritoryKm2.ByDay.Select((day, i) => day with { P50 = i < 5 ? 0 : day.P50 }).ToList();
        var shown = Shown(summary with { Claims = new Dictionary<string, ClaimsSummary> { ["red"] = new(late, ground, ground) } });

        Assert.All(new[] { "Red says so", "5 May, day 2", "8 May, day 5", "not by day 30", "furthest from the truth on day 4", "0 km²", "990 were" }, words => Assert.Contains(words, shown, StringComparison.Ordinal));
        Assert.DoesNotContain("Blue says so", shown, StringComparison.Ordinal);
        TerminalLines.AssertFit(shown, 120);
    }

    private static string Shown(Summary summary)
    {
        var output = new StringWriter { NewLine = "\n" };
        ClaimsTable.Of(SampleAnswer.Scenario, summary, new ScenarioNames(SampleAnswer.Scenario)).Write(new Terminal(output, TextWriter.Null, 120));
        return output.ToString();
    }
}
