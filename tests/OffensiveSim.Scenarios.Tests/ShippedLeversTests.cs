using OffensiveSim.Scenarios.Levers;
using OffensiveSim.Scenarios.Reading;
using Xunit;

namespace OffensiveSim.Scenarios.Tests;

/// <summary>The levers of the scenarios in the repository, turned as far as they go.</summary>
public sealed class ShippedLeversTests
{
    private static readonly string Folder = Path.Combine(GoldenFile.Root, "scenarios");

    [Theory]
    [InlineData("kharkiv-2022/scenario.yaml", 10)]
    [InlineData("kherson-2022/scenario.yaml", 6)]
    public void A_reader_has_enough_to_turn_and_every_end_is_another_scenario(string file, int least)
    {
        var path = Path.Combine(Folder, file);
        var scenario = ScenarioLoader.Load(path, []).Scenario!;

        Assert.InRange(scenario.Levers.Count, least, 30);
        Assert.All(
            scenario.Levers.SelectMany(lever => lever.Ends.Select(end => new LeverTurn(lever.Id, end))),
            turn => Assert.NotEqual(scenario.Hash, ScenarioLoader.Load(path, [], [turn]).Scenario!.Hash));
    }

    [Theory]
    [MemberData(nameof(ShippedScenariosTests.Files), MemberType = typeof(ShippedScenariosTests))]
    public void Every_end_of_every_lever_loads(string file)
    {
        var path = Path.Combine(Folder, file);

        Assert.Equal("", DiagnosticText.Format(LeverEnds.Check(path, [], ScenarioLoader.Load(path, []).Scenario!.Levers)));
    }

    [Theory]
    [MemberData(nameof(ShippedScenariosTests.Files), MemberType = typeof(ShippedScenariosTests))]
    public void A_variant_is_another_scenario_than_its_base_and_says_why_in_a_question(string file)
    {
        var scenario = ScenarioLoader.Load(Path.Combine(Folder, file), []).Scenario!;
        if (Path.GetFileName(Path.GetDirectoryName(file)) == "variants")
        {
            var extends = File.ReadLines(Path.Combine(Folder, file)).First(line => line.StartsWith("extends: ", StringComparison.Ordinal))["extends: ".Length..];
            Assert.NotEqual(ScenarioLoader.Load(Path.Combine(Folder, Path.GetDirectoryName(file)!, extends), []).Scenario!.Hash, scenario.Hash);
            Assert.Contains("What if", scenario.Document.Story, StringComparison.Ordinal);
        }

        Assert.NotEmpty(scenario.Theater.Outcomes.Objectives);
    }
}
