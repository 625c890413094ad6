using System.Text.Json;
using Xunit;

namespace OffensiveSim.Cli.Tests.Commands;

public class DecisiveCommandTests
{
    private static readonly string _pocket = Path.Combine(GoldenFile.Root, "scenarios", "tutorial", "3-a-pocket-closes.yaml");

    [Fact]
    public async Task What_decides_the_tutorials_pocket_is_shown_as_reviewed()
    {
        var told = await Offsim.Run("decisive", _pocket, "--outcome", "fort-garrison cut off", "--runs", "40");
        Assert.Equal(ExitCode.Done, told.Code);
        GoldenFile.AssertEqual("decisive-80.txt", told.Output);
    }

    [Fact]
    public async Task Programs_get_the_same_and_without_words_the_first_main_objective_is_asked_about()
    {
        var told = await Offsim.Run("decisive", _pocket, "--runs", "20", "--json");
        Assert.Equal(ExitCode.Done, told.Code);
        using var result = JsonDocument.Parse(told.Output);
        Assert.Equal("offsim.decisive/1", result.RootElement.GetProperty("schema").GetString());
        Assert.EndsWith("captured by blue", result.RootElement.GetProperty("outcome").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_outcome_that_cannot_be_read_is_bad_input_with_a_next_step()
    {
        var told = await Offsim.Run("decisive", _pocket, "--outcome", "brigde captured");
        Assert.Equal(ExitCode.BadInput, told.Code);
        Assert.Contains("did you mean bridge?", told.Error, StringComparison.Ordinal);
    }
}
