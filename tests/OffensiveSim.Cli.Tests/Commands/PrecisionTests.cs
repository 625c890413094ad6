using Xunit;

namespace OffensiveSim.Cli.Tests.Commands;

/// <summary><c>offsim run --precision</c>.</summary>
public class PrecisionTests
{
    [Fact]
    public async Task It_says_after_how_many_campaigns_what_is_known()
    {
        using var folder = new TemporaryFolder();
        var run = await Offsim.Run("run", Offsim.Kharkiv, "--precision", "0.5", "--max-runs", "300", "--out", folder["a"]);

        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("Precision: after 300 campaigns these are not known to within 50 % and a quarter of a day:", Spaces(run.Output), StringComparison.Ordinal);
        Assert.Contains("--runs 300 --seed 1", File.ReadAllText(folder["a/report.html"]), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, (await Offsim.Run("verify", folder["a"], "--campaigns", "2")).Code);
    }

    [Fact]
    public async Task Interrupted_it_says_how_to_go_on_for_the_same_precision()
    {
        using var folder = new TemporaryFolder();
        using var interrupt = new CancellationTokenSource();
        var running = Task.Run(() => Offsim.Run(interrupt.Token, "run", Offsim.Kharkiv, "--precision", "0.001", "--max-runs", "90000", "--threads", "1", "--out", folder["a"]));
        while (!running.IsCompleted && !File.Exists(folder["a/blocks/block-000000.bin"]))
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        await interrupt.CancelAsync();
        var cut = await running;
        Assert.Equal(ExitCode.Interrupted, cut.Code);
        Assert.Contains("--precision 0.001 --max-runs 90000 --seed 1 --resume --out", cut.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("give one of them", "--precision", "0.01", "--runs", "100")]
    [InlineData("--max-runs goes with --precision", "--max-runs", "100")]
    [InlineData("takes a number from 0.001 to 0.5, not \"0\"", "--precision", "0")]
    [InlineData("takes a number from 0.001 to 0.5, not \"1 %\"", "--precision", "1 %")]
    public async Task Options_that_do_not_go_together_are_bad_input(string words, params string[] options)
    {
        using var folder = new TemporaryFolder();
        var run = await Offsim.Run(["run", Offsim.Kharkiv, .. options, "--out", folder["a"]]);

        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["a"]));
    }

    private static string Spaces(string text) => string.Join(' ', text.Replace('\u00a0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
