using OffensiveSim.Scenarios;

namespace OffensiveSim.Benchmarks;

/// <summary>The shipped scenarios; the reference work is Kharkiv.</summary>
internal static class Reference
{
    /// <summary>The Kharkiv offensive of September 2022, under <c>scenarios</c>.</summary>
    public const string Kharkiv = "kharkiv-2022/scenario.yaml";

    /// <summary>The right bank of the Dnipro, August to November 2022.</summary>
    public const string Kherson = "kherson-2022/scenario.yaml";

    /// <summary>Loads one from the repository that this program was built in.</summary>
    /// <param name="file">Path under <c>scenarios</c>.</param>
    /// <param name="changes">Values to set.</param>
    public static CompiledScenario Load(string file = Kharkiv, params IReadOnlyList<SetOverride> changes)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "OffensiveSim.sln")))
        {
            folder = folder.Parent;
        }

        var root = folder?.FullName ?? throw new InvalidOperationException("Run the benchmarks from a build inside the repository.");
        var loaded = ScenarioLoader.Load(Path.Combine(root, "scenarios", file), changes);
        return loaded.Scenario ?? throw new InvalidOperationException($"{file} does not compile with {string.Join(", ", changes)}: {loaded.Diagnostics[0].Message}");
    }
}
