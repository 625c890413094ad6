using OffensiveSim.Analysis.Backtesting;
using OffensiveSim.Cli.Backtests;
using Xunit;

namespace OffensiveSim.Cli.Tests.Backtests;

public class BacktestTextTests
{
    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public void No_line_is_wider_than_the_terminal(int width) => TerminalLines.AssertFit(Shown(width), width);

    [Fact]
    public void On_80_columns_it_reads_as_reviewed() => GoldenFile.AssertEqual("backtest-80.txt", Shown(80));

    [Fact]
    public void On_120_columns_it_reads_as_reviewed() => GoldenFile.AssertEqual("backtest-120.txt", Shown(120));

    [Fact]
    public void Names_cannot_steer_the_terminal() => Assert.DoesNotContain('\u001b', Shown(120));

    [Fact]
    public void Misses_come_first_and_the_worst_of_them_before_the_others()
    {
        var shown = Shown(120);
        string[] order = ["far-crossing had not fallen by day 30", "Харків-Схід fell", "[bold]Old Ford[/] fell on day 2;", "Ground on day 1 to 2", "Depth on day 29", "How far off"];
        var places = order.Select(words => shown.IndexOf(words, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Without_a_miss_it_says_so()
    {
        var none = SampleBacktest.Result with
        {
            Captures = new(1, 1, 1, SampleBacktest.Result.Captures.Mean, [SampleBacktest.Result.Captures.Observations[2]]),
            TerritoryKm2 = new(0, 0, 0, null, []),
            DepthKm = new(0, 0, 0, null, []),
        };
        var shown = Shown(120, none);
        Assert.Contains("History lies within what 9 of 10 campaigns span, wherever it is known.", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Ground gained", shown, StringComparison.Ordinal);
    }

    private static string Shown(int width, BacktestResult? result = null)
    {
        var output = new StringWriter { NewLine = "\n" };
        new BacktestText(SampleAnswer.Scenario, result ?? SampleBacktest.Result).Write(new Terminal(output, TextWriter.Null, width));
        return output.ToString();
    }
}
