using OffensiveSim.Scenarios.Reading;

namespace OffensiveSim.Scenarios.Tests;

/// <summary>A folder of scenario files that a test writes and that goes with it.</summary>
internal sealed class ScenarioFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("offsim-").FullName;

    public string this[string file] => System.IO.Path.Combine(Path, file);

    public ScenarioFolder With(string file, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[file])!);
        File.WriteAllText(this[file], text);
        return this;
    }

    public ReadResult Read(string file = "scenario.yaml", params SetOverride[] overrides) => ScenarioReader.Read(this[file], overrides);

    public ScenarioResult Load(string file = "scenario.yaml", params SetOverride[] overrides) => ScenarioLoader.Load(this[file], overrides);

    /// <summary>The diagnostics as a user in this folder would see them.</summary>
    public string Rendered(ReadResult result) => Rendered(result.Diagnostics);

    public string Rendered(IReadOnlyList<Diagnostic> diagnostics) => DiagnosticText.Format(diagnostics).Replace(Path + "/", "", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
