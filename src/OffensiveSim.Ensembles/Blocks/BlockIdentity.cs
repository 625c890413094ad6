using System.Reflection;
using OffensiveSim.Engine.Campaign;

namespace OffensiveSim.Ensembles.Blocks;

/// <summary>What the runs of a block are runs of: blocks may be joined only where all of it is equal.</summary>
/// <param name="ScenarioHash">Hash of the scenario, 64 hexadecimal digits.</param>
/// <param name="Seed">Seed of all luck.</param>
/// <param name="EngineVersion">Version of the engine.</param>
public sealed record BlockIdentity(string ScenarioHash, ulong Seed, string EngineVersion)
{
    /// <summary>Version of the engine that runs here, with the source revision where the build knew it.</summary>
    public static string ThisEngine { get; } =
        typeof(CampaignSimulator).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    /// <summary>How runs differ from these, to follow what they are: "is of another scenario"; null where they belong together.</summary>
    /// <param name="found">What is known of them.</param>
    public string? Difference(BlockIdentity found) =>
        found.Seed != Seed ? $"is of seed {found.Seed}, not {Seed}"
        : found.EngineVersion != EngineVersion ? $"was run by engine {found.EngineVersion}, not {EngineVersion}"
        : !string.Equals(found.ScenarioHash, ScenarioHash, StringComparison.OrdinalIgnoreCase) ? "is of another scenario"
        : null;
}
