using Xunit;

namespace OffensiveSim.Scenarios.Tests;

/// <summary>Every scenario and variant in the repository.</summary>
public class ShippedScenariosTests
{
    private static readonly string Folder = Path.Combine(GoldenFile.Root, "scenarios");

    /// <summary>Their files, by path inside the folder of scenarios.</summary>
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_shipped_scenario_has_no_errors(string file) => Assert.DoesNotContain(Load(file).Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);

    [Theory]
    [MemberData(nameof(Files))]
    public void No_shipped_scenario_changes_a_law(string file) => Assert.Empty(Load(file).Scenario!.Document.Model);

    [Theory]
    [MemberData(nameof(Files))]
    public void Whatever_has_a_place_or_a_strength_says_where_that_comes_from(string file)
    {
        var document = Load(file).Scenario!.Document;

        Assert.All(document.Theater.Nodes, node => Assert.False(string.IsNullOrEmpty(node.Source), node.Id));
        Assert.All(document.Theater.Links, link => Assert.False(string.IsNullOrEmpty(link.Source), link.From?.Id + "--" + link.To?.Id));
        Assert.All(document.Sides.Values.SelectMany(side => side.Formations), formation => Assert.False(string.IsNullOrEmpty(formation.Source), formation.Id));
        Assert.All(document.Sides.Values.SelectMany(side => side.Plan), plan => Assert.False(string.IsNullOrEmpty(plan.Source), plan.Id));
        Assert.All(document.History, row => Assert.False(string.IsNullOrEmpty(row.Source), row.At));
    }

    private static ScenarioResult Load(string file) => ScenarioLoader.Load(Path.Combine(Folder, file), []);
}
