using OffensiveSim.Analysis.Ablations;
using OffensiveSim.Cli.Ablations;
using Xunit;

namespace OffensiveSim.Cli.Tests.Ablations;

public class AblationTextTests
{
    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public void No_line_is_wider_than_the_terminal(int width) => TerminalLines.AssertFit(Shown(width), width);

    [Fact]
    public void On_80_columns_it_reads_as_reviewed() => GoldenFile.AssertEqual("ablate-80.txt", Shown(80));

    [Fact]
    public void On_120_columns_it_reads_as_reviewed() => GoldenFile.AssertEqual("ablate-120.txt", Shown(120));

    [Fact]
    public void Names_cannot_steer_the_terminal() => Assert.DoesNotContain('\u001b', Shown(120));

    [Fact]
    public void Where_nothing_matters_there_is_no_table_and_every_mechanism_is_named()
    {
        var nothing = SampleAblation.Result with { Mechanisms = [.. SampleAblation.Result.Mechanisms.Where(ablation => ablation.Effect != Effect.Shown)] };
        var shown = Shown(120, nothing);
        Assert.DoesNotContain("─", shown, StringComparison.Ordinal);
        Assert.Contains("Contagion: no effect here that 1\u00a0000 campaigns can show (12 went differently).", shown, StringComparison.Ordinal);
        Assert.Contains("Raids: without effect here: no formation raids.", shown, StringComparison.Ordinal);
    }

    private static string Shown(int width, AblationResult? result = null)
    {
        var output = new StringWriter { NewLine = "\n" };
        new AblationText(SampleAnswer.Scenario, result ?? SampleAblation.Result).Write(new Terminal(output, TextWriter.Null, width));
        return output.ToString().ReplaceLineEndings("\n");
    }
}
