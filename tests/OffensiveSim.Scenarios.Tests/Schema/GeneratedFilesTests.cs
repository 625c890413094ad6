using System.Text.Json;
using OffensiveSim.Scenarios.Schema;
using Xunit;

namespace OffensiveSim.Scenarios.Tests.Schema;

public sealed class GeneratedFilesTests
{
    [Fact]
    public void The_committed_schema_is_what_the_declarations_say() =>
        GoldenFile.AssertEqual(Path.Combine(GoldenFile.Root, "scenarios", "scenario.schema.json"), ScenarioSchema.Json());

    [Fact]
    public void The_committed_list_of_keys_is_what_the_declarations_say() =>
        GoldenFile.AssertEqual(Path.Combine(GoldenFile.Root, "src", "OffensiveSim.Scenarios", "FORMAT.md"), FormatDocument.Markdown());

    [Fact]
    public void The_schema_carries_ranges_units_words_and_closed_sections()
    {
        using var schema = JsonDocument.Parse(ScenarioSchema.Json());
        var theater = schema.RootElement.GetProperty("properties").GetProperty("theater");
        var link = theater.GetProperty("properties").GetProperty("links").GetProperty("oneOf")[0].GetProperty("items");
        var km = link.GetProperty("properties").GetProperty("km");

        Assert.Equal(0.1, km.GetProperty("minimum").GetDouble());
        Assert.Equal("Length, in km", km.GetProperty("description").GetString());
        Assert.False(link.GetProperty("additionalProperties").GetBoolean());
        Assert.Equal(["highway", "regional", "local", "double_track", "single_track"], link.GetProperty("properties").GetProperty("class").GetProperty("enum").EnumerateArray().Select(word => word.GetString()));
    }

    [Fact]
    public void The_list_of_keys_names_every_key_of_a_formation() =>
        Assert.All(FormatKey.Of(typeof(Scenarios.Format.FormationRow)), key => Assert.Contains($"| `sides.<side>.formations[].{key.Name}` |", FormatDocument.Markdown(), StringComparison.Ordinal));
}
