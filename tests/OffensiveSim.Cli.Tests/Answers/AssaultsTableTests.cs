using OffensiveSim.Cli.Answers;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Reporting.Report;
using Xunit;

namespace OffensiveSim.Cli.Tests.Answers;

public class AssaultsTableTests
{
    [Fact]
    public void A_place_whose_assaults_are_called_off_has_a_row_and_others_have_none()
    {
        var summary = SampleAnswer.Result.Summary;
        var stormed = summary.Objectives[0] with
        {
            Assaults = new Quantiles(1, 1, 2, 3, 4, 7, 9),
            Repulse = new EventSummary(new Share(0.8, 0.75, 0.85), new Quantiles(3, 4, 5, 6, 7, 8, 9)),
        };

        var shown = Shown(summary with { Objectives = [stormed, .. summary.Objectives.Skip(2)] });

        Assert.Contains("Old Ford", shown, StringComparison.Ordinal);
        Assert.Contains("3", shown, StringComparison.Ordinal);
        Assert.Contains("7", shown, StringComparison.Ordinal);
        Assert.Contains(Figures.Interval(stormed.Repulse.Share), shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Харків-Схід", shown, StringComparison.Ordinal);
        TerminalLines.AssertFit(shown, 80);
    }

    [Fact]
    public void Where_nothing_is_called_off_nothing_is_shown()
    {
        var summary = SampleAnswer.Result.Summary;

        Assert.Equal("", Shown(summary with { Objectives = [.. summary.Objectives.Select(objective => objective with { Repulse = new EventSummary(new Share(0.01, 0, 0.02), objective.Day) })] }));
    }

    private static string Shown(Summary summary)
    {
        var output = new StringWriter { NewLine = "\n" };
        AssaultsTable.Of(SampleAnswer.Scenario, summary, new ScenarioNames(SampleAnswer.Scenario)).Write(new Terminal(output, TextWriter.Null, 80));
        return output.ToString();
    }
}
