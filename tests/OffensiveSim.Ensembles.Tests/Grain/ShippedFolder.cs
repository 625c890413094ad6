namespace OffensiveSim.Ensembles.Tests.Grain;

/// <summary>Where the repository keeps its scenarios.</summary>
internal static class ShippedFolder
{
    /// <summary>The folder of a shipped scenario, by its name.</summary>
    public static string Of(string scenario) => Path.Combine(Root(AppContext.BaseDirectory), "scenarios", scenario);

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "OffensiveSim.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
