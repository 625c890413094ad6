using OffensiveSim.Ensembles.Tests.Grain;
using OffensiveSim.Scenarios;
using Xunit;

namespace OffensiveSim.Ensembles.Tests;

/// <summary>Every variant in the repository runs: a few campaigns each.</summary>
public class ShippedVariantsTests
{
    private const int Runs = 4;

    private static readonly string Folder = ShippedFolder.Of(".");

    private static readonly string[] All =
    [
        .. Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories).Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == "variants").Select(file => Path.GetRelativePath(Folder, file)).Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Files => [.. All];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_variant_runs_to_its_end(string file)
    {
        var scenario = ScenarioLoader.Load(ShippedFolder.Of(file), []).Scenario!;
        var result = Ensemble.Run(scenario, new EnsembleOptions { Runs = Runs, Threads = 1 }, cancellation: TestContext.Current.CancellationToken).Result!;

        Assert.Equal((Runs, scenario.Hash), (result.Summary.Runs, result.Summary.Scenario.Hash));
        Assert.Equal(scenario.Theater.Days + 1, result.Summary.TerritoryKm2.ByDay.Count);
        Assert.All(result.Summary.TerritoryKm2.ByDay, day => Assert.NotNull(day.P50));
    }

    [Fact]
    public void There_are_as_many_as_were_promised()
    {
        Assert.InRange(All.Count(file => file.Contains("kharkiv-2022", StringComparison.Ordinal)), 8, 100);
        Assert.InRange(All.Count(file => file.Contains("kherson-2022", StringComparison.Ordinal)), 5, 100);
    }
}
