using System.Runtime.CompilerServices;
using Xunit;

namespace OffensiveSim.Cli.Tests;

/// <summary>What the terminal shows, kept in Golden/ and compared byte for byte; OFFSIM_UPDATE=1 writes it anew, to be reviewed like code.</summary>
internal static class GoldenFile
{
    /// <summary>Root of the repository.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(ThisFolder(), "..", ".."));

    public static void AssertEqual(string name, string actual)
    {
        var path = Path.Combine(ThisFolder(), "Golden", name);
        if (Environment.GetEnvironmentVariable("OFFSIM_UPDATE") == "1")
        {
            File.WriteAllText(path, actual);
        }

        var kept = File.Exists(path) ? File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal) : "";
        Assert.True(kept == actual, $"Golden/{name} is stale. If the change is meant, run `OFFSIM_UPDATE=1 dotnet test` and review the difference. Now:\n{actual}");
    }

    private static string ThisFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
