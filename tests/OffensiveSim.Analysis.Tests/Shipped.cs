using System.Runtime.CompilerServices;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Analysis.Tests;

/// <summary>Scenarios of the repository.</summary>
internal static class Shipped
{
    /// <summary>A scenario by its file below scenarios/.</summary>
    public static CompiledScenario Load(string file, params SetOverride[] changes) => ScenarioLoader.Load(File(file), changes).Scenario!;

    /// <summary>Where it is.</summary>
    public static string File(string file) => Path.Combine(Folder(), file);

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "scenarios");
}
