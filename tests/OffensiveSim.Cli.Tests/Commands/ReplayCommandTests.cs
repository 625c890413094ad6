using System.Text.Json;
using Xunit;

namespace OffensiveSim.Cli.Tests.Commands;

public class ReplayCommandTests
{
    private static readonly string _pocket = Path.Combine(GoldenFile.Root, "scenarios", "tutorial", "3-a-pocket-closes.yaml");

    [Fact]
    public async Task The_pocket_of_the_tutorial_is_told_as_reviewed()
    {
        var told = await Offsim.Run("replay", _pocket, "--run", "1");
        Assert.Equal(ExitCode.Done, told.Code);
        GoldenFile.AssertEqual("replay-80.txt", told.Output);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(40)]
    public async Task The_story_of_Kharkiv_fits_the_terminal(int width)
    {
        var output = new StringWriter { NewLine = "\n" };
        Assert.Equal(ExitCode.Done, await Program.RunAsync(["replay", Offsim.Kharkiv, "--run", "17"], new Terminal(output, TextWriter.Null, width), TestContext.Current.CancellationToken));
        TerminalLines.AssertFit(output.ToString().ReplaceLineEndings("\n"), width);
    }

    [Fact]
    public async Task The_file_of_events_is_what_json_prints_and_each_line_names_earlier_causes()
    {
        using var folder = new TemporaryFolder();
        var shown = await Offsim.Run("replay", Offsim.Kharkiv, "--run", "17", "--events", folder["new/events.jsonl"]);
        Assert.Equal(ExitCode.Done, shown.Code);
        Assert.Contains("events with their causes, one a line.", shown.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);

        var json = await Offsim.Run("replay", Offsim.Kharkiv, "--run", "17", "--json");
        Assert.Equal(ExitCode.Done, json.Code);
        Assert.Equal(File.ReadAllText(folder["new/events.jsonl"]), json.Output);
        var lines = json.Output.TrimEnd('\n').Split('\n');
        Assert.InRange(lines.Length, 100, 10_000);
        for (var id = 0; id < lines.Length; id++)
        {
            using var line = JsonDocument.Parse(lines[id]);
            Assert.Equal(id, line.RootElement.GetProperty("id").GetInt32());
            Assert.All(line.RootElement.GetProperty("causes").EnumerateArray(), cause => Assert.InRange(cause.GetInt32(), 0, id - 1));
            Assert.EndsWith(".", line.RootElement.GetProperty("text").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Another_run_another_seed_and_another_value_are_other_campaigns()
    {
        var stories = new[]
        {
            await Offsim.Run("replay", Offsim.Kharkiv),
            await Offsim.Run("replay", Offsim.Kharkiv, "--run", "1"),
            await Offsim.Run("replay", Offsim.Kharkiv, "--seed", "2"),
            await Offsim.Run("replay", Offsim.Kharkiv, "--set", "sides.ukraine.surprise=0"),
        };
        Assert.Equal(stories.Length, stories.Select(story => story.Output).Distinct().Count());
        Assert.Equal(stories[0].Output, (await Offsim.Run("replay", Offsim.Kharkiv, "--run", "0", "--seed", "1")).Output);
    }

    [Fact]
    public async Task A_file_of_events_is_not_overwritten_and_what_will_not_do_is_told()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["events.jsonl"], "mine");
        var refused = await Offsim.Run("replay", _pocket, "--events", folder["events.jsonl"]);
        Assert.Equal(ExitCode.BadInput, refused.Code);
        Assert.Empty(refused.Output);
        Assert.Contains("give another --events", refused.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folder["events.jsonl"]));

        var barred = await Offsim.Run("replay", _pocket, "--events", folder["events.jsonl/below.jsonl"]);
        Assert.Equal(ExitCode.BadInput, barred.Code);
        Assert.Equal(ExitCode.BadInput, (await Offsim.Run("replay", folder["none.yaml"])).Code);
    }
}
