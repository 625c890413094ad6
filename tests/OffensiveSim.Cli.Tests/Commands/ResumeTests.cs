using System.Diagnostics;
using OffensiveSim.Engine.Tests;
using Xunit;

namespace OffensiveSim.Cli.Tests.Commands;

/// <summary><c>offsim run --resume</c>: nothing that was done is lost, whatever stops the program.</summary>
public class ResumeTests
{
    private const int Kills = 20;

    [Fact]
    public async Task More_campaigns_are_added_to_a_finished_folder_and_nothing_else_is()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(ExitCode.Done, (await Offsim.Run("run", Offsim.Kharkiv, "--runs", "100", "--out", folder["a"])).Code);
        Assert.Equal(ExitCode.Done, (await Offsim.Run("run", Offsim.Kharkiv, "--runs", "300", "--out", folder["b"])).Code);

        Assert.Equal(ExitCode.Done, (await Offsim.Run("run", Offsim.Kharkiv, "--runs", "300", "--resume", "--out", folder["a"])).Code);

        Assert.Equal(File.ReadAllBytes(folder["b/summary.json"]), File.ReadAllBytes(folder["a/summary.json"]));
        var other = await Offsim.Run("run", Offsim.Kharkiv, "--runs", "300", "--resume", "--set", "sides.ukraine.surprise=0", "--out", folder["a"]);
        Assert.Equal(ExitCode.BadInput, other.Code);
        Assert.Contains("is of another scenario", other.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interruption_says_how_to_go_on_and_going_on_gives_the_whole_answer()
    {
        using var folder = new TemporaryFolder();
        using var interrupt = new CancellationTokenSource(TimeSpan.FromSeconds(4));
        var cut = await Offsim.Run(interrupt.Token, "run", Offsim.Kharkiv, "--runs", "1000000", "--threads", "1", "--out", folder["a"]);

        Assert.Equal(ExitCode.Interrupted, cut.Code);
        if (!File.Exists(folder["a/manifest.json"]))
        {
            Assert.Contains("interrupted before any run was done", cut.Error, StringComparison.Ordinal);
            return;
        }

        Assert.Contains("--runs 1000000 --seed 1 --resume --out", cut.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, (await Offsim.Run("run", Offsim.Kharkiv, "--runs", "4096", "--resume", "--out", folder["a"])).Code);
        Assert.Equal(ExitCode.Done, (await Offsim.Run("run", Offsim.Kharkiv, "--runs", "4096", "--out", folder["b"])).Code);
        Assert.Equal(File.ReadAllBytes(folder["b/summary.json"]), File.ReadAllBytes(folder["a/summary.json"]));
    }

    /// <summary>The program itself, killed again and again after a random time, wherever it is then: running, writing blocks, writing the files.</summary>
    [SlowFact]
    [Trait("Tier", "slow")]
    public async Task Killed_at_random_moments_it_goes_on_and_ends_with_the_same_bytes()
    {
        using var folder = new TemporaryFolder();
        var luck = new Random(1);
        string[] run = ["run", Offsim.Kharkiv, "--runs", "6000", "--resume", "--out", folder["killed"]];
        var kills = 0;
        while (kills < Kills)
        {
            using var process = Start(run);
            var ended = process.WaitForExit(TimeSpan.FromMilliseconds(luck.Next(50, 2500)));
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            kills++;
            if (ended)
            {
                Assert.Equal(ExitCode.Done, process.ExitCode);
                File.Delete(folder["killed/manifest.json"]);
                File.Delete(folder[$"killed/blocks/block-{luck.Next(20):000000}.bin"]);
            }
        }

        Assert.Equal(ExitCode.Done, (await Offsim.Run(run)).Code);
        Assert.Equal(ExitCode.Done, (await Offsim.Run("run", Offsim.Kharkiv, "--runs", "6000", "--out", folder["whole"])).Code);
        Assert.Equal(File.ReadAllBytes(folder["whole/summary.json"]), File.ReadAllBytes(folder["killed/summary.json"]));
        Assert.Empty(Directory.GetFiles(folder["killed"], "*.tmp", SearchOption.AllDirectories));
    }

    private static Process Start(string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        Array.ForEach(args, start.ArgumentList.Add);
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
