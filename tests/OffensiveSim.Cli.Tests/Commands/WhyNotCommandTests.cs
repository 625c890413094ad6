using System.Text.Json;
using Xunit;

namespace OffensiveSim.Cli.Tests.Commands;

public class WhyNotCommandTests
{
    private static readonly string _pocket = Path.Combine(GoldenFile.Root, "scenarios", "tutorial", "3-a-pocket-closes.yaml");

    [Fact]
    public async Task What_kept_Izyum_is_told_as_reviewed()
    {
        var told = await Offsim.Run("why-not", Offsim.Kharkiv, "izyum captured by day 4", "--run", "17");
        Assert.Equal(ExitCode.Done, told.Code);
        GoldenFile.AssertEqual("why-not-80.txt", told.Output);
    }

    [Theory]
    [InlineData("fort-garrison cut off", true)]
    [InlineData("home captured by day 20", false)]
    [InlineData("bridge not captured", false)]
    public async Task Programs_get_the_same(string outcome, bool holds)
    {
        var told = await Offsim.Run("why-not", _pocket, outcome, "--json");
        Assert.Equal(ExitCode.Done, told.Code);
        using var answer = JsonDocument.Parse(told.Output);
        Assert.Equal(("offsim.why-not/1", holds), (answer.RootElement.GetProperty("schema").GetString(), answer.RootElement.GetProperty("holds").GetBoolean()));
    }

    [Fact]
    public async Task A_place_to_which_no_order_leads_is_said_to_be_one()
    {
        var told = await Offsim.Run("why-not", _pocket, "home captured by day 20");
        Assert.Contains("No order of Blue leads to Home.", told.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_outcome_that_cannot_be_read_is_bad_input_with_a_next_step()
    {
        var told = await Offsim.Run("why-not", _pocket, "brigde captured");
        Assert.Equal(ExitCode.BadInput, told.Code);
        Assert.Contains("did you mean bridge?", told.Error, StringComparison.Ordinal);
    }
}
