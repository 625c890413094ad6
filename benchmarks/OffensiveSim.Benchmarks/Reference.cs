using OffensiveSim.Scenarios;

namespace OffensiveSim.Benchmarks;

/// <summary>The reference work: the shipped Kharkiv scenario.</summary>
internal static class Reference
{
    /// <summary>Loads it from the repository that this program was built in.</summary>
    public static CompiledScenario Load()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "OffensiveSim.sln")))
        {
            folder = folder.Parent;
        }

        var root = folder?.FullName ?? throw new InvalidOperationException("Run the benchmarks from a build inside the repository.");
        var loaded = ScenarioLoader.Load(Path.Combine(root, "scenarios", "kharkiv-2022", "scenario.yaml"), []);
        return loaded.Scenario ?? throw new InvalidOperationException($"The reference scenario does not compile: {loaded.Diagnostics[0].Message}");
    }
}
