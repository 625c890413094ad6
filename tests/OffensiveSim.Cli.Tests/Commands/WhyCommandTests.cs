using System.Text.Json;
using Xunit;

namespace OffensiveSim.Cli.Tests.Commands;

public class WhyCommandTests
{
    private static readonly string _pocket = Path.Combine(GoldenFile.Root, "scenarios", "tutorial", "3-a-pocket-closes.yaml");

    [Fact]
    public async Task The_end_of_the_tutorials_pocket_is_explained_as_reviewed()
    {
        // Given as a relative path, which is as long on every machine: where lines break hangs on it.
        var told = await Offsim.Run("why", Path.GetRelativePath(Environment.CurrentDirectory, _pocket), "--run", "1", "--event", "fort cut off");
        Assert.Equal(ExitCode.Done, told.Code);
        GoldenFile.AssertEqual("why-80.txt", told.Output);
    }

    [Fact]
    public async Task Programs_get_the_same_tree()
    {
        var told = await Offsim.Run("why", Offsim.Kharkiv, "--run", "17", "--event", "kupyansk captured", "--json");
        Assert.Equal(ExitCode.Done, told.Code);
        using var tree = JsonDocument.Parse(told.Output);
        Assert.Equal("offsim.why/1", tree.RootElement.GetProperty("schema").GetString());
        Assert.Contains("Kupyansk", tree.RootElement.GetProperty("causes")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_does_not_happen_is_bad_input_with_a_next_step()
    {
        var told = await Offsim.Run("why", _pocket, "--event", "fortt cut off");
        Assert.Equal(ExitCode.BadInput, told.Code);
        Assert.Empty(told.Output);
        Assert.Contains("did you mean", told.Error, StringComparison.Ordinal);
    }
}
