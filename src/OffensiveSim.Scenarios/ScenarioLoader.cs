using OffensiveSim.Engine.Parameters;
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
        var (files, findings) = (new ScenarioFiles(path), new Findings());
        var document = ScenarioReader.ReadPartly(files, overrides, ParameterCatalog.Of(new ModelParameters()), findings);

        // What could be read is checked further, so that everything is told at once; after an error nothing is built from it.
        var scenario = document is null || findings.IsFull ? null : ScenarioCompiler.Compile(document, name => files.TryRead(name), findings);
        return new ScenarioResult(scenario, [.. findings.Sorted(files.MainFile).Select(files.WithSourceLine)]);
    }
}
