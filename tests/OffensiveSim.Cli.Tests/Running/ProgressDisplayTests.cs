using OffensiveSim.Cli.Running;
using OffensiveSim.Ensembles;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Reporting.Files;
using Xunit;

namespace OffensiveSim.Cli.Tests.Running;

public class ProgressDisplayTests
{
    [Fact]
    public void Away_from_a_terminal_there_is_a_line_at_every_tenth_of_the_way()
    {
        var shown = Shown(styled: false);
        Assert.Equal(10, shown.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.DoesNotContain('\u001b', shown);
        GoldenFile.AssertEqual("progress-lines.txt", shown);
    }

    [Fact]
    public void On_a_terminal_it_moves_and_shows_intervals()
    {
        var shown = Shown(styled: true);
        Assert.Contains("60–64\u00a0%", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("\n10\u00a0000 of", shown, StringComparison.Ordinal);
    }

    private static string Shown(bool styled)
    {
        var error = new StringWriter { NewLine = "\n" };
        var outcome = new FolderOutcome(null, [], null);
        var shown = ProgressDisplay.Show(new Terminal(TextWriter.Null, error, 120, errorStyled: styled), SampleAnswer.Scenario, progress =>
        {
            for (var done = 250; done <= 10_000; done += 250)
            {
                progress.Report(new EnsembleProgress(done, 10_000, TimeSpan.FromSeconds(done / 2000.0), [new ObjectiveProgress("east", "blue", new Share(0.62, 0.601, 0.639))]));
            }

            return outcome;
        }, CancellationToken.None);
        Assert.Same(outcome, shown);
        return error.ToString();
    }
}
