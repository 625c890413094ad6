using System.Diagnostics;
using Xunit;

namespace OffensiveSim.Cli.Tests.Commands;

/// <summary>A disk that fills, and a folder that is pulled away: what is done is kept, and <c>--resume</c> ends with the same bytes.</summary>
public class LostDiskTests
{
    private const string Runs = "600";

    /// <summary>The small disk takes one block of campaigns, or all three and not the files of the answer.</summary>
    [Theory]
    [InlineData("1000k", 1)]
    [InlineData("2500k", 3)]
    public async Task A_disk_that_fills_loses_nothing_and_with_more_room_the_answer_is_the_same(string size, int blocks)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux makes a small disk in memory.");
        using var folder = new TemporaryFolder();
        var disk = Directory.CreateDirectory(folder["disk"]).FullName;
        Assert.SkipUnless(Mounted("mount", "-t", "tmpfs", "-o", $"size={size}", "tmpfs", disk), "Making a small disk takes the rights to mount.");
        try
        {
            var full = await Run(Path.Combine(disk, "a"));
            Assert.Equal(ExitCode.Failed, full.Code);
            Assert.Contains("No space left on device", full.Error, StringComparison.Ordinal);
            Assert.Contains("Campaigns that are done are kept. To go on: offsim run", full.Error, StringComparison.Ordinal);
            Assert.Equal(blocks, Directory.GetFiles(Path.Combine(disk, "a", "blocks")).Length);
            Assert.False(File.Exists(Path.Combine(disk, "a", "manifest.json")));
            Assert.Empty(Directory.GetFiles(disk, "*.tmp", SearchOption.AllDirectories));

            Assert.True(Mounted("mount", "-o", "remount,size=64m", disk));
            Assert.Equal(ExitCode.Done, (await Run(Path.Combine(disk, "a"), "--resume")).Code);
            Assert.Equal(ExitCode.Done, (await Run(folder["whole"])).Code);
            Assert.Equal(File.ReadAllBytes(folder["whole/summary.json"]), File.ReadAllBytes(Path.Combine(disk, "a", "summary.json")));
        }
        finally
        {
            Assert.True(Mounted("umount", disk));
        }
    }

    [Fact]
    public async Task A_folder_that_is_pulled_away_and_brought_back_is_gone_on_with()
    {
        using var folder = new TemporaryFolder();
        var running = Task.Run(() => Offsim.Run("run", Offsim.Kharkiv, "--runs", "100000", "--out", folder["a"]));
        while (!running.IsCompleted && !File.Exists(folder["a/blocks/block-000000.bin"]))
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Directory.Move(folder["a"], folder["away"]);
        var lost = await running;
        Assert.Equal(ExitCode.Failed, lost.Code);
        Assert.Contains("error:", lost.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["a"]));

        Directory.Move(folder["away"], folder["a"]);
        var runs = $"{256 * Math.Max(3, Directory.GetFiles(folder["a/blocks"], "*.bin").Length)}";
        Assert.Equal(ExitCode.Done, (await Offsim.Run("run", Offsim.Kharkiv, "--runs", runs, "--resume", "--out", folder["a"])).Code);
        Assert.Equal(ExitCode.Done, (await Offsim.Run("run", Offsim.Kharkiv, "--runs", runs, "--out", folder["whole"])).Code);
        Assert.Equal(File.ReadAllBytes(folder["whole/summary.json"]), File.ReadAllBytes(folder["a/summary.json"]));
    }

    private static Task<Offsim> Run(string folder, params string[] more) =>
        Offsim.Run(["run", Offsim.Kharkiv, "--runs", Runs, "--threads", "1", .. more, "--out", folder]);

    private static bool Mounted(params string[] words)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(words[0], words[1..]) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
