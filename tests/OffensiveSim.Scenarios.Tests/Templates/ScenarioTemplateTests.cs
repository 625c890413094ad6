using OffensiveSim.Scenarios.Templates;
using Xunit;

namespace OffensiveSim.Scenarios.Tests.Templates;

public sealed class ScenarioTemplateTests
{
    [Fact]
    public void The_template_is_read_without_a_complaint()
    {
        using var folder = new ScenarioFolder();

        Assert.Null(ScenarioTemplate.WriteTo(folder["new"]));
        var result = folder.Read("new/scenario.yaml");

        Assert.Equal("", folder.Rendered(result));
        Assert.Equal(8, result.Document!.Theater.Nodes.Count);
        Assert.Equal((1000, 2200), result.Document.Sides["red"].Formations[0].Men.Range);
        Assert.True(File.Exists(folder["new/scenario.schema.json"]));
    }

    [Fact]
    public void A_folder_that_holds_something_is_left_alone()
    {
        using var folder = new ScenarioFolder().With("mine.txt", "mine");

        Assert.NotNull(ScenarioTemplate.WriteTo(folder.Path));
        Assert.NotNull(ScenarioTemplate.WriteTo(folder["mine.txt"]));
        Assert.Equal("mine", File.ReadAllText(folder["mine.txt"]));
        Assert.False(File.Exists(folder["scenario.yaml"]));
    }
}
