using OffensiveSim.Scenarios.Reading;
using OffensiveSim.Scenarios.Templates;
using Xunit;

namespace OffensiveSim.Scenarios.Tests;

public sealed class ScenarioLoaderTests
{
    [Fact]
    public void The_template_compiles_without_a_complaint()
    {
        using var folder = new ScenarioFolder().With("scenario.yaml", ScenarioTemplate.Yaml);
        var result = ScenarioLoader.Load(folder["scenario.yaml"], []);

        Assert.Equal("", DiagnosticText.Format(result.Diagnostics));
        Assert.Equal(["blue", "red"], result.Scenario!.SideIds);
    }

    [Fact]
    public void A_variant_and_the_same_values_written_out_have_the_same_hash()
    {
        using var folder = new ScenarioFolder().With("scenario.yaml", ScenarioTemplate.Yaml)
            .With("variant.yaml", "offsim: 1\nextends: scenario.yaml\nset: { days: 20 }\n")
            .With("written.yaml", ScenarioTemplate.Yaml.Replace("days: 21", "days: 20", StringComparison.Ordinal));
        var hashes = new[] { Hash("variant.yaml"), Hash("written.yaml"), Hash("scenario.yaml", new SetOverride("days", "20")), Hash("scenario.yaml") };

        Assert.Equal(2, hashes.Distinct().Count());
        Assert.Equal(hashes[0], hashes[2]);

        string Hash(string file, params SetOverride[] overrides) => ScenarioLoader.Load(folder[file], overrides).Scenario!.Hash;
    }

    [Fact]
    public void What_the_compiler_finds_carries_its_line_of_source()
    {
        using var folder = new ScenarioFolder().With("scenario.yaml", ScenarioTemplate.Yaml.Replace("at: midbridge }", "at: midbrige }", StringComparison.Ordinal));
        var result = ScenarioLoader.Load(folder["scenario.yaml"], []);

        Assert.Null(result.Scenario);
        Assert.Contains("midbrige }", result.Diagnostics.First(d => d.Severity == Severity.Error).SourceLine, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_scenarios_compile() =>
        Assert.All(
            Directory.GetFiles(Path.Combine(GoldenFile.Root, "scenarios"), "*.yaml", SearchOption.AllDirectories),
            file => Assert.Equal("", DiagnosticText.Format([.. ScenarioLoader.Load(file, []).Diagnostics.Where(d => d.Severity == Severity.Error)])));
}
