using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Theater;
using Xunit;

namespace OffensiveSim.Scenarios.Tests;

public class StoredScenarioTests
{
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Path.Combine(GoldenFile.Root, "scenarios"), "*.yaml", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(GoldenFile.Root, file)).Order(StringComparer.Ordinal)];

    /// <summary>From the canonical text alone comes a scenario of the same hash, whose campaigns are the same.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Every_shipped_scenario_can_be_rebuilt_from_what_a_folder_keeps(string file)
    {
        var scenario = ScenarioLoader.Load(Path.Combine(GoldenFile.Root, file), []).Scenario!;

        var rebuilt = StoredScenario.Rebuild(scenario.Document.Name, scenario.Canonical, StoredScenario.CostsOf(scenario))!;

        Assert.Equal((scenario.Hash, scenario.Canonical), (rebuilt.Hash, rebuilt.Canonical));
        Assert.Equal(scenario.SideIds, rebuilt.SideIds);
        Assert.Equal(Casualties(scenario), Casualties(rebuilt));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{\"offsim\":1,\"start\":\"2022-09-06T00:00:00Z\",\"theater\":{}}")]
    public void What_is_no_canonical_text_is_refused(string text) => Assert.Null(StoredScenario.Rebuild("name", text, null));

    [Fact]
    public void A_text_of_which_one_number_was_written_otherwise_is_refused()
    {
        var canonical = ScenarioLoader.Load(Path.Combine(GoldenFile.Root, "scenarios", "tutorial", "3-a-pocket-closes.yaml"), []).Scenario!.Canonical;

        Assert.Null(StoredScenario.Rebuild("name", canonical.Replace("\"days\":", "\"days\": ", StringComparison.Ordinal), null));
    }

    private static double Casualties(CompiledScenario scenario) => new CampaignSimulator(new CompiledTheater(scenario.Theater)).Run(1, 3).Sides[1].Casualties;
}
