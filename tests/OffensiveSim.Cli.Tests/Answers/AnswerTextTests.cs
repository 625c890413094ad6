using OffensiveSim.Cli.Answers;
using Xunit;

namespace OffensiveSim.Cli.Tests.Answers;

public class AnswerTextTests
{
    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public void No_line_is_wider_than_the_terminal(int width) => TerminalLines.AssertFit(Shown(width), width);

    [Fact]
    public void On_80_columns_it_reads_as_reviewed() => GoldenFile.AssertEqual("run-80.txt", Shown(80));

    [Fact]
    public void On_120_columns_it_reads_as_reviewed() => GoldenFile.AssertEqual("run-120.txt", Shown(120));

    [Fact]
    public void Names_cannot_steer_the_terminal_or_its_styles()
    {
        var shown = Shown(120);
        Assert.DoesNotContain('\u001b', shown);
        Assert.Contains(@"Two [red]towns[/]\u{001b}[2J and a ford", shown, StringComparison.Ordinal);
        Assert.Contains("[bold]Old Ford[/]", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_styled_terminal_shows_the_same_words()
    {
        var output = new StringWriter { NewLine = "\n" };
        new AnswerText(SampleAnswer.Scenario, SampleAnswer.Result).Write(new Terminal(output, TextWriter.Null, 80, outputStyled: true));
        var plain = System.Text.RegularExpressions.Regex.Replace(output.ToString(), "\u001b\\[[0-9;]*m", "");
        Assert.Equal(Shown(80), plain);
    }

    private static string Shown(int width)
    {
        var output = new StringWriter { NewLine = "\n" };
        new AnswerText(SampleAnswer.Scenario, SampleAnswer.Result).Write(new Terminal(output, TextWriter.Null, width));
        return output.ToString();
    }
}
