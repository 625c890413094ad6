using OffensiveSim.Scenarios.Format;
using OffensiveSim.Scenarios.Reading;
using Xunit;

namespace OffensiveSim.Scenarios.Tests.Reading;

public sealed class OverridesTests
{
    [Fact]
    public void A_variant_changes_what_it_sets_and_nothing_else()
    {
        using var folder = CsvScenario.Write();
        var (based, varied) = (folder.Read().Document!, folder.Read("variants/weaker.yaml"));

        Assert.Equal("", folder.Rendered(varied));
        var document = varied.Document!;
        Assert.Equal("Weaker", document.Name);
        Assert.Equal((2000, null), (document.Sides["blue"].Formations[0].Men.Value, document.Sides["blue"].Formations[0].Men.Range));
        Assert.Equal(["1-bde", "2-bde", "4-bde"], document.Sides["blue"].Formations.Select(f => f.Id));
        Assert.True(document.Sides["red"].Plan[0].HoldOrder);
        Assert.Equal([BridgeState.Down, BridgeState.None], document.Theater.Links.Select(link => link.Bridge));
        Assert.Equal(based.Theater.Nodes, document.Theater.Nodes);
        Assert.Null(document.Extends);
        Assert.Null(document.Set);
    }

    [Theory]
    [InlineData("days", "12")]
    [InlineData("sides.red.surprise", "0.5")]
    [InlineData("sides.blue.plan[main].attack.from_day", "{ value: 2, range: [1, 4] }")]
    [InlineData("sides.blue.formations[1-bde].men.range", "[2000, 4000]")]
    [InlineData("sides.blue.formations[3-bde].men.range", "[500, 900]")]
    [InlineData("sides.blue.supply.sources[west].t_per_day", "700")]
    [InlineData("theater.links[east--west/rail].km", "40")]
    [InlineData("outcomes.territory.by", "red")]
    [InlineData("outcomes.objectives[east].main", "true")]
    [InlineData("theater.nodes", "nodes.csv")]
    [InlineData("sides.blue.plan[main].attack.with", "{ add: [2-bde, 3-bde], remove: [1-bde] }")]
    public void The_command_line_can_set(string path, string value)
    {
        using var folder = CsvScenario.Write();

        Assert.Equal("", folder.Rendered(folder.Read("scenario.yaml", new SetOverride(path, value))));
    }

    [Fact]
    public void The_command_line_wins_over_the_variant()
    {
        using var folder = CsvScenario.Write();
        var document = folder.Read("variants/weaker.yaml", new SetOverride("sides.blue.formations[1-bde].men", "1111")).Document!;

        Assert.Equal(1111, document.Sides["blue"].Formations[0].Men.Value);
        Assert.Equal(new Place("--set", 1, 34), document.Sides["blue"].Formations[0].Men.Place);
    }

    [Theory]
    [InlineData("sides.blu.surprise", "1", "there is no \"blu\" here", "Did you mean blue?")]
    [InlineData("sides.blue.suprise", "1", "there is no \"suprise\" here", "Did you mean surprise?")]
    [InlineData("sides.blue.formations[1-bd].men", "1", "there is no \"1-bd\" in \"formations\"", "Did you mean 1-bde?")]
    [InlineData("sides.blue.formations.*.men", "1", "cannot hold *", "use factors")]
    [InlineData("sides.blue.formations.men", "1", "\"formations\" is a list", "formations[1-bde]")]
    [InlineData("sides.blue.name.x", "1", "Nothing stands below \"name\"", "End the path there")]
    [InlineData("sides.blue[x]", "1", "\"blue\" is not a list", "Write .x for a key")]
    [InlineData("sides..blue", "1", "is not a path", "Write keys with dots")]
    [InlineData("", "1", "is not a path", "Write keys with dots")]
    [InlineData("extends", "x.yaml", "cannot be set", "in the file itself")]
    [InlineData("days", "many", "--set:1:6: error: days must be a number, but is \"many\"", "from 1 to 730")]
    [InlineData("days", "[", "--set:1:6: error: This [ is opened and not closed.", "Close it with ]")]
    [InlineData("days", "", "--set:1:6: error: days must be a number, but is nothing", "Expected")]
    [InlineData("sides.blue.formations", "{ remove: [7-bde] }", "There is no \"7-bde\" to remove", "Did you mean")]
    public void A_path_or_value_that_does_not_fit_is_an_error(string path, string value, string message, string hint)
    {
        using var folder = CsvScenario.Write();
        var result = folder.Read("scenario.yaml", new SetOverride(path, value));

        Assert.Null(result.Document);
        Assert.Contains(message, folder.Rendered(result), StringComparison.Ordinal);
        Assert.Contains(hint, folder.Rendered(result), StringComparison.Ordinal);
    }

    [Fact]
    public void Scenarios_that_extend_each_other_in_a_circle_are_refused()
    {
        using var folder = CsvScenario.Write();
        folder.With("variants/a.yaml", "offsim: 1\nextends: b.yaml\n").With("variants/b.yaml", "offsim: 1\nextends: ./../variants/a.yaml\n");

        Assert.Contains("a circle", folder.Rendered(folder.Read("variants/a.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chain_that_is_too_long_is_refused()
    {
        using var folder = CsvScenario.Write();
        for (var i = 0; i < ScenarioTree.LongestChain; i++)
        {
            folder.With($"v{i}.yaml", $"offsim: 1\nextends: {(i == 0 ? "scenario" : $"v{i - 1}")}.yaml\n");
        }

        Assert.Equal("", folder.Rendered(folder.Read($"v{ScenarioTree.LongestChain - 2}.yaml")));
        Assert.Contains("extend each other", folder.Rendered(folder.Read($"v{ScenarioTree.LongestChain - 1}.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_variant_cannot_hold_sections_of_its_own()
    {
        using var folder = CsvScenario.Write().With("variants/a.yaml", "extends: ../scenario.yaml\ndays: 3\n");
        var text = folder.Rendered(folder.Read("variants/a.yaml"));

        Assert.Contains("variants/a.yaml:2:1: error: A scenario that extends another cannot hold \"days\" itself.", text, StringComparison.Ordinal);
        Assert.Contains("variants/a.yaml:1:1: error: The key offsim is missing.", text, StringComparison.Ordinal);
    }
}
