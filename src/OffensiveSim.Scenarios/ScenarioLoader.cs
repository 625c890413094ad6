using OffensiveSim.Engine.Parameters;
using OffensiveSim.Scenarios.Compiling;
using OffensiveSim.Scenarios.Compiling.Levers;
using OffensiveSim.Scenarios.Levers;
using OffensiveSim.Scenarios.Reading;

namespace OffensiveSim.Scenarios;

/// <summary>From a scenario file to what the engine runs: reading, then compiling.</summary>
public static class ScenarioLoader
{
    /// <summary>Loads a scenario. Throws nothing for any content of any file.</summary>
    /// <param name="path">Path of the scenario file.</param>
    /// <param name="overrides">Values of the command line; may be empty.</param>
    /// <returns>The scenario, or every error; each diagnostic carries its line of source.</returns>
    public static ScenarioResult Load(string path, IReadOnlyList<SetOverride> overrides) => Load(path, overrides, withLevers: true);

    /// <summary>Loads a scenario and turns levers of it: what they set comes after <paramref name="overrides"/>.</summary>
    /// <param name="path">Path of the scenario file.</param>
    /// <param name="overrides">Values of the command line; may be empty.</param>
    /// <param name="turns">How its levers are turned; may be empty.</param>
    /// <returns>The scenario with its levers as they were before they were turned, or every error.</returns>
    public static ScenarioResult Load(string path, IReadOnlyList<SetOverride> overrides, IReadOnlyList<LeverTurn> turns)
    {
        var before = Load(path, overrides, withLevers: true);
        if (turns.Count == 0 || before.Scenario is not { } scenario)
        {
            return before;
        }

        var set = LeverTurns.Overrides(scenario.Levers, turns, out var errors);
        if (errors.Count > 0)
        {
            return new ScenarioResult(null, [.. before.Diagnostics, .. errors]);
        }

        var after = Load(path, [.. overrides, .. set], withLevers: false);
        return new ScenarioResult(
            after.Scenario is { } turned ? turned with { Levers = scenario.Levers } : null,
            [.. before.Diagnostics.Where(diagnostic => !after.Diagnostics.Contains(diagnostic)), .. after.Diagnostics]);
    }

    /// <summary>Loads a scenario, with or without looking at its levers.</summary>
    internal static ScenarioResult Load(string path, IReadOnlyList<SetOverride> overrides, bool withLevers)
    {
        var (files, findings, laws) = (new ScenarioFiles(path), new Findings(), ParameterCatalog.Of(new ModelParameters()));
        var document = ScenarioReader.ReadPartly(files, overrides, laws, findings, out var tree);
        var levers = document is null || !withLevers || findings.IsFull ? [] : LeverCompiler.Of(tree!, document, laws, overrides.Count > 0, findings);

        // What could be read is checked further, so that everything is told at once; after an error nothing is built from it.
        var scenario = document is null || findings.IsFull ? null : ScenarioCompiler.Compile(document, name => files.TryRead(name), findings);
        return new ScenarioResult(scenario is null ? null : scenario with { Levers = levers }, [.. findings.Sorted(files.MainFile).Select(files.WithSourceLine)]);
    }
}
