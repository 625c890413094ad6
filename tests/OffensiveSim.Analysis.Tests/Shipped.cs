using System.Runtime.CompilerServices;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Analysis.Tests;

/// <summary>Scenarios of the repository.</summary>
internal static class Shipped
{
    /// <summary>A scenario by its file below scenarios/.</summary>
    public static CompiledScenario Load(string file, params SetOverride[] changes) => ScenarioLoader.Load(Path.Combine(Folder(), file), changes).Scenario!;

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "scenarios");
}
