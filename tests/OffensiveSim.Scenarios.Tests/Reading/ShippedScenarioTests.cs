using OffensiveSim.Scenarios.Reading;
using Xunit;

namespace OffensiveSim.Scenarios.Tests.Reading;

public sealed class ShippedScenarioTests
{
    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Path.Combine(GoldenFile.Root, "scenarios"), "*.yaml", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(GoldenFile.Root, path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_shipped_scenario_is_read_without_a_complaint(string file) =>
        Assert.Equal("", DiagnosticText.Format(ScenarioReader.Read(Path.Combine(GoldenFile.Root, file), []).Diagnostics));
}
