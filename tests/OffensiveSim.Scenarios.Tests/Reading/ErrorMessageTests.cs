using Xunit;

namespace OffensiveSim.Scenarios.Tests.Reading;

/// <summary>What a user is told of a faulty scenario: the file beside its message, to be read like prose. Its tables and other files begin with its name.</summary>
public sealed class ErrorMessageTests
{
    private static readonly string Errors = Path.Combine(GoldenFile.Folder, "Errors");

    public static TheoryData<string> Cases => [.. Directory.GetFiles(Errors, "*.yaml").Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => !name.Contains('.', StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_message_is_the_one_reviewed(string name)
    {
        using var folder = new ScenarioFolder().With($"{name}.yaml", File.ReadAllText(Path.Combine(Errors, $"{name}.yaml")));
        foreach (var beside in Directory.GetFiles(Errors, $"{name}.*.*"))
        {
            folder.With(Path.GetFileName(beside), File.ReadAllText(beside));
        }

        var result = folder.Load($"{name}.yaml");

        Assert.Null(result.Scenario);
        GoldenFile.AssertEqual(Path.Combine(Errors, $"{name}.txt"), folder.Rendered(result.Diagnostics));
    }
}
