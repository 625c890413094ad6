using Xunit;

namespace OffensiveSim.Cli.Tests.Commands;

public class NewCommandTests
{
    [Fact]
    public async Task What_it_writes_is_sound_and_runs()
    {
        using var folder = new TemporaryFolder();
        var made = await Offsim.Run("new", folder["mine"]);
        Assert.Equal(ExitCode.Done, made.Code);
        GoldenFile.AssertEqual("new.txt", folder.Seen(made.Output));
        Assert.Equal(ExitCode.Done, (await Offsim.Run("check", folder["mine/scenario.yaml"])).Code);
        Assert.Equal(ExitCode.Done, (await Offsim.Run("run", folder["mine/scenario.yaml"], "--runs", "16", "--out", folder["out"])).Code);
    }

    [Fact]
    public async Task Nothing_is_written_over()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["scenario.yaml"], "mine");
        var made = await Offsim.Run("new", folder.Path);
        Assert.Equal(ExitCode.BadInput, made.Code);
        Assert.Empty(made.Output);
        Assert.Contains("nothing is overwritten", made.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folder["scenario.yaml"]));
    }
}
