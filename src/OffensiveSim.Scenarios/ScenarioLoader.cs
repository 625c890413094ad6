using OffensiveSim.Scenarios.Compiling;
using OffensiveSim.Scenarios.Reading;

namespace OffensiveSim.Scenarios;

/// <summary>From a scenario file to what the engine runs: reading, then compiling.</summary>
public static class ScenarioLoader
{
    /// <summary>Loads a scenario. Throws nothing for any content of any file.</summary>
    /// <param name="path">Path of the scenario file.</param>
    /// <param name="overrides">Values of the command line; may be empty.</param>
    /// <returns>The scenario, or every error; each diagnostic carries its line of source.</returns>
    public static ScenarioResult Load(string path, IReadOnlyList<SetOverride> overrides)
    {
        var (document, files, diagnostics) = ScenarioReader.Read(path, overrides);
        if (document is null)
        {
            return new ScenarioResult(null, diagnostics);
        }

        var compiled = ScenarioCompiler.Compile(document, name => files.TryRead(name));
        return compiled with { Diagnostics = [.. compiled.Diagnostics.Select(files.WithSourceLine)] };
    }
}
