using Xunit;

namespace OffensiveSim.Cli.Tests.Commands;

public class VerifyCommandTests
{
    [Fact]
    public async Task A_sound_folder_passes_a_changed_one_fails_and_anything_else_is_refused()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(ExitCode.Done, (await Offsim.Run("run", Offsim.Kharkiv, "--runs", "300", "--out", folder["a"])).Code);

        var sound = await Offsim.Run("verify", folder["a"], "--campaigns", "5");
        Assert.Equal((ExitCode.Done, ""), (sound.Code, sound.Error));
        Assert.Contains("300 campaigns tell, and 5 campaigns run again", sound.Output, StringComparison.Ordinal);

        File.AppendAllText(folder["a/summary.json"], " ");
        var changed = await Offsim.Run("verify", folder["a"]);
        Assert.Equal((ExitCode.Failed, ""), (changed.Code, changed.Output));
        Assert.Contains("summary.json", changed.Error, StringComparison.Ordinal);

        Assert.Equal(ExitCode.BadInput, (await Offsim.Run("verify", folder["nothing"])).Code);
        Assert.Equal(ExitCode.BadInput, (await Offsim.Run("verify", folder["a"], "--campaigns", "-1")).Code);
    }
}
