namespace OffensiveSim.Cli.Tests;

/// <summary>A folder of a test's own, that goes with it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("offsim-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Text as a user in this folder would see it.</summary>
    public string Seen(string text) => text.Replace(Path + System.IO.Path.DirectorySeparatorChar, "", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
