using OffensiveSim.Cli.Answers;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Reporting.Report;
using Xunit;

namespace OffensiveSim.Cli.Tests.Answers;

public class AirTableTests
{
    [Fact]
    public void Nothing_is_shown_where_nobody_has_aircraft() => Assert.Equal("", Shown(SampleAnswer.Result.Summary));

    [Fact]
    public void Sorties_mistakes_and_own_losses_are_shown_of_the_side_that_flies()
    {
        var shown = Shown(SampleAnswer.Result.Summary with { Air = new Dictionary<string, AirSummary> { ["red"] = new(Around(1240), Around(36), Around(70)) } });

        Assert.All(new[] { "Red", "1\u00a0200, 1\u00a0200 to 1\u00a0300", "36, 35 to 37", "70" }, words => Assert.Contains(words, shown, StringComparison.Ordinal));
        Assert.DoesNotContain("Blue", shown, StringComparison.Ordinal);
        TerminalLines.AssertFit(shown, 120);
    }

    private static Quantiles Around(double middle) => new(middle * 0.97, middle * 0.98, middle, middle, middle, middle * 1.02, middle * 1.03);

    private static string Shown(Summary summary)
    {
        var output = new StringWriter { NewLine = "\n" };
        AirTable.Of(SampleAnswer.Scenario, summary, new ScenarioNames(SampleAnswer.Scenario)).Write(new Terminal(output, TextWriter.Null, 120));
        return output.ToString();
    }
}
