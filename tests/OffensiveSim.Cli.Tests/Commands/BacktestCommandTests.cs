using System.Text.Json;
using Xunit;

namespace OffensiveSim.Cli.Tests.Commands;

public class BacktestCommandTests
{
    [Fact]
    public async Task The_Kharkiv_scenario_is_scored_and_the_file_is_what_json_prints()
    {
        using var folder = new TemporaryFolder();
        var shown = await Offsim.Run("backtest", Offsim.Kharkiv, "--runs", "64", "--out", folder["a"]);
        Assert.Equal(ExitCode.Done, shown.Code);
        Assert.Contains("Misses: history lies outside", shown.Output, StringComparison.Ordinal);
        Assert.Contains("64 of 64 campaigns", shown.Error, StringComparison.Ordinal);

        var json = await Offsim.Run("backtest", Offsim.Kharkiv, "--runs", "64", "--threads", "1", "--json");
        Assert.Equal(ExitCode.Done, json.Code);
        Assert.Equal(File.ReadAllText(folder["a/backtest.json"]), json.Output);
        using var parsed = JsonDocument.Parse(json.Output);
        Assert.Equal("offsim.backtest/1", parsed.RootElement.GetProperty("schema").GetString());
        Assert.Equal(57, parsed.RootElement.GetProperty("captures").GetProperty("observations").GetArrayLength());
    }

    [Fact]
    public async Task A_back_test_is_not_overwritten()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["backtest.json"], "mine");
        var refused = await Offsim.Run("backtest", Offsim.Kharkiv, "--runs", "2", "--out", folder.Path);
        Assert.Equal(ExitCode.BadInput, refused.Code);
        Assert.Empty(refused.Output);
        Assert.Contains("give another --out", refused.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folder["backtest.json"]));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_bad_input()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["letter.txt"], "dear");
        var refused = await Offsim.Run("backtest", Offsim.Kharkiv, "--runs", "2", "--out", folder["letter.txt/a"]);
        Assert.Equal(ExitCode.BadInput, refused.Code);
        Assert.Empty(refused.Output);
        Assert.Contains("letter.txt", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scenario_without_history_is_bad_input_with_a_next_step()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(ExitCode.Done, (await Offsim.Run("new", folder["fresh"])).Code);
        var scenario = folder["fresh/scenario.yaml"];
        var text = File.ReadAllText(scenario);
        File.WriteAllText(scenario, text.Split("\nhistory:")[0] + "\n");
        var refused = await Offsim.Run("backtest", scenario, "--runs", "2");
        Assert.Equal(ExitCode.BadInput, refused.Code);
        Assert.Empty(refused.Output);
        Assert.Contains("This scenario has no history to compare with.", refused.Error, StringComparison.Ordinal);
        Assert.Contains("Add what really happened:", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_of_the_scenario_are_told_and_nothing_is_run()
    {
        var refused = await Offsim.Run("backtest", Offsim.Kharkiv, "--set", "sides.ukraine.suprise=0");
        Assert.Equal(ExitCode.BadInput, refused.Code);
        Assert.Contains("Nothing was run.", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Interrupted_before_anything_is_done_it_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        using var interrupt = new CancellationTokenSource();
        await interrupt.CancelAsync();
        var run = await Offsim.Run(interrupt.Token, "backtest", Offsim.Kharkiv, "--runs", "1000", "--out", folder["a"]);
        Assert.Equal(ExitCode.Interrupted, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains("nothing was written", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["a/backtest.json"]));
    }

    [Fact]
    public async Task Interrupted_in_mid_run_it_scores_what_is_done_and_says_so()
    {
        using var interrupt = new CancellationTokenSource();
        var error = new FirstLine(interrupt);
        var output = new StringWriter();
        var code = await Program.RunAsync(["backtest", Offsim.Kharkiv, "--runs", "2560", "--threads", "1"], new Terminal(output, error, width: 80), interrupt.Token);
        Assert.Equal(ExitCode.Interrupted, code);
        Assert.Contains("256 simulated campaigns", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("256 of 2\u00a0560 campaigns were done", error.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Interrupts as soon as progress is told.</summary>
    private sealed class FirstLine(CancellationTokenSource interrupt) : StringWriter
    {
        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            interrupt.Cancel();
        }
    }
}
