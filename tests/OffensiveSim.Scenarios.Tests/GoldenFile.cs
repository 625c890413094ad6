using System.Runtime.CompilerServices;
using Xunit;

namespace OffensiveSim.Scenarios.Tests;

/// <summary>Text kept in the repository and compared byte for byte; OFFSIM_UPDATE=1 writes it anew, to be reviewed like code.</summary>
internal static class GoldenFile
{
    /// <summary>Root of the repository.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(ThisFolder(), "..", ".."));

    /// <summary>Folder of the golden files.</summary>
    public static string Folder { get; } = Path.Combine(ThisFolder(), "Golden");

    public static void AssertEqual(string path, string actual)
    {
        if (Environment.GetEnvironmentVariable("OFFSIM_UPDATE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        var kept = File.Exists(path) ? File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal) : "";
        Assert.True(
            kept == actual,
            $"{Path.GetRelativePath(Root, path)} is stale. If the change is meant, run `OFFSIM_UPDATE=1 dotnet test` and review the difference. Now:\n{actual}");
    }

    private static string ThisFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
