using OffensiveSim.Scenarios;

namespace OffensiveSim.Reporting.Tests;

/// <summary>Scenarios of the repository.</summary>
internal static class Shipped
{
    /// <summary>A scenario by its folder, with values changed.</summary>
    public static CompiledScenario Load(string name, params SetOverride[] sets) => LoadFile(Path.Combine(name, "scenario.yaml"), sets);

    /// <summary>A scenario by its file, with values changed.</summary>
    public static CompiledScenario LoadFile(string file, params SetOverride[] sets) => ScenarioLoader.Load(Path.Combine(Root(AppContext.BaseDirectory), "scenarios", file), sets).Scenario!;

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "OffensiveSim.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
