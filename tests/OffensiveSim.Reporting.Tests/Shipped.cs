using OffensiveSim.Scenarios;

namespace OffensiveSim.Reporting.Tests;

/// <summary>Scenarios of the repository.</summary>
internal static class Shipped
{
    /// <summary>A scenario by its folder.</summary>
    public static CompiledScenario Load(string name) => ScenarioLoader.Load(Path.Combine(Root(AppContext.BaseDirectory), "scenarios", name, "scenario.yaml"), []).Scenario!;

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "OffensiveSim.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
