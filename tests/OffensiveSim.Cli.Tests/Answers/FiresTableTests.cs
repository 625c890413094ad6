using OffensiveSim.Cli.Answers;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Reporting.Report;
using Xunit;

namespace OffensiveSim.Cli.Tests.Answers;

public class FiresTableTests
{
    [Fact]
    public void Nothing_is_shown_where_nobody_has_batteries() => Assert.Equal("", Shown(SampleAnswer.Result.Summary));

    [Fact]
    public void What_was_hit_is_shown_of_the_side_that_fires()
    {
        var shown = Shown(SampleAnswer.Result.Summary with { Fires = new Dictionary<string, FiresSummary> { ["blue"] = new(All(230), All(20), All(6), All(15), All(22), All(1440)) } });

        Assert.All(new[] { "Blue", "230", "20", "6", "15", "22", "1\u00a0400" }, words => Assert.Contains(words, shown, StringComparison.Ordinal));
        Assert.DoesNotContain("Red", shown, StringComparison.Ordinal);
        TerminalLines.AssertFit(shown, 120);
    }

    private static Quantiles All(double value) => new(value, value, value, value, value, value, value);

    private static string Shown(Summary summary)
    {
        var output = new StringWriter { NewLine = "\n" };
        FiresTable.Of(SampleAnswer.Scenario, summary, new ScenarioNames(SampleAnswer.Scenario)).Write(new Terminal(output, TextWriter.Null, 120));
        return output.ToString();
    }
}
