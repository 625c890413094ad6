using System.Text.Json;
using OffensiveSim.Reporting.Files;
using Xunit;

namespace OffensiveSim.Cli.Tests.Commands;

public class RunCommandTests
{
    [Fact]
    public async Task The_Kharkiv_scenario_runs_leaves_its_files_and_is_not_overwritten()
    {
        using var folder = new TemporaryFolder();
        var run = await Offsim.Run("run", Offsim.Kharkiv, "--runs", "64", "--out", folder["a"]);
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("Kupyansk", run.Output, StringComparison.Ordinal);
        Assert.Contains("64 of 64 campaigns", run.Error, StringComparison.Ordinal);
        Assert.All(OutputFolder.Names, name => Assert.True(File.Exists(folder[Path.Combine("a", name)]), name));
        Assert.All(OutputFolder.Names, name => Assert.Contains(name, run.Output, StringComparison.Ordinal));

        var before = File.GetLastWriteTimeUtc(folder["a/manifest.json"]);
        var again = await Offsim.Run("run", Offsim.Kharkiv, "--runs", "64", "--out", folder["a"]);
        Assert.Equal(ExitCode.BadInput, again.Code);
        Assert.Empty(again.Output);
        Assert.Contains("finished ensemble", again.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.GetLastWriteTimeUtc(folder["a/manifest.json"]));
    }

    [Fact]
    public async Task Threads_do_not_change_a_byte_of_the_summary()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(ExitCode.Done, (await Offsim.Run("run", Offsim.Kharkiv, "--runs", "300", "--threads", "1", "--out", folder["one"])).Code);
        Assert.Equal(ExitCode.Done, (await Offsim.Run("run", Offsim.Kharkiv, "--runs", "300", "--threads", "2", "--out", folder["two"])).Code);
        Assert.Equal(File.ReadAllBytes(folder["one/summary.json"]), File.ReadAllBytes(folder["two/summary.json"]));
    }

    [Fact]
    public async Task Json_is_the_summary_file_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        var run = await Offsim.Run("run", Offsim.Kharkiv, "--runs", "3", "--seed", "18446744073709551615", "--json", "--out", folder["a"]);
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal(File.ReadAllText(folder["a/summary.json"]), run.Output);
        using var summary = JsonDocument.Parse(run.Output);
        Assert.Equal(ulong.MaxValue, summary.RootElement.GetProperty("seed").GetUInt64());
    }

    [Fact]
    public async Task Values_of_the_command_line_reach_the_campaigns_and_the_report()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(ExitCode.Done, (await Offsim.Run("run", Offsim.Kharkiv, "--runs", "2", "--out", folder["a"])).Code);
        Assert.Equal(ExitCode.Done, (await Offsim.Run(
            "run", Offsim.Kharkiv, "--runs", "2", "--set", "sides.ukraine.surprise=0", "--set", "days=20", "--out", folder["b"])).Code);
        Assert.NotEqual(Hash("a"), Hash("b"));
        Assert.Contains("--set sides.ukraine.surprise=0 --set days=20", File.ReadAllText(folder["b/report.html"]), StringComparison.Ordinal);

        string? Hash(string run)
        {
            using var summary = JsonDocument.Parse(File.ReadAllText(folder[$"{run}/summary.json"]));
            return summary.RootElement.GetProperty("scenario").GetProperty("hash").GetString();
        }
    }

    [Fact]
    public async Task A_path_that_matches_nothing_is_bad_input_with_a_suggestion_and_nothing_is_written()
    {
        using var folder = new TemporaryFolder();
        var run = await Offsim.Run("run", Offsim.Kharkiv, "--set", "sides.ukraine.suprise=0", "--out", folder["a"]);
        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains("--set:1:15: error:", run.Error, StringComparison.Ordinal);
        Assert.Contains("Did you mean surprise?", run.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing was run.", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["a"]));
    }

    [Fact]
    public async Task A_folder_of_something_else_is_refused_and_left_alone()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["letter.txt"], "dear");
        var run = await Offsim.Run("run", Offsim.Kharkiv, "--runs", "2", "--out", folder.Path);
        Assert.Equal(ExitCode.BadInput, run.Code);
        Assert.Equal(["letter.txt"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Interrupted_in_mid_run_it_keeps_what_is_done_and_says_so()
    {
        using var folder = new TemporaryFolder();
        using var interrupt = new CancellationTokenSource();
        var blocks = folder["a/blocks"];
        var running = Task.Run(() => Offsim.Run(interrupt.Token, "run", Offsim.Kharkiv, "--runs", "1000000", "--threads", "1", "--out", folder["a"]));
        while (!running.IsCompleted && !(Directory.Exists(blocks) && Directory.EnumerateFiles(blocks).Any()))
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        await interrupt.CancelAsync();
        var run = await running;
        Assert.Equal(ExitCode.Interrupted, run.Code);
        Assert.Contains("of 1\u00a0000\u00a0000 campaigns were done", run.Error, StringComparison.Ordinal);
        Assert.Contains("simulated campaigns of 38 days", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["a/manifest.json"]));
    }

    [Fact]
    public async Task Interrupted_before_anything_is_done_it_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        using var interrupt = new CancellationTokenSource();
        await interrupt.CancelAsync();
        var run = await Offsim.Run(interrupt.Token, "run", Offsim.Kharkiv, "--runs", "1000", "--out", folder["a"]);
        Assert.Equal(ExitCode.Interrupted, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains("nothing was written", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["a/manifest.json"]));
    }

    [Fact]
    public async Task The_order_of_a_step_is_explained_and_nothing_is_run()
    {
        using var folder = new TemporaryFolder();
        var explained = await Offsim.Run("run", Offsim.Kharkiv, "--explain-steps", "--out", folder["a"]);
        Assert.Equal(ExitCode.Done, explained.Code);
        GoldenFile.AssertEqual("explain-steps.txt", explained.Output);
        Assert.False(Directory.Exists(folder["a"]));
    }
}
