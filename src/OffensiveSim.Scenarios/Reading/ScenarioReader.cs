using OffensiveSim.Engine.Parameters;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Reading;

/// <summary>What reading gives: the scenario as written, its files, and what is wrong.</summary>
/// <param name="Document">The scenario after <c>extends</c>, <c>set</c> and <c>--set</c>; null where there is an error.</param>
/// <param name="Files">The files that were read; reads the other files that the document names.</param>
/// <param name="Diagnostics">What is wrong, by file, line and column.</param>
public sealed record ReadResult(ScenarioDocument? Document, ScenarioFiles Files, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>Reads scenario files: text in, checked document out. References between ids, and the ground, are the compiler's to check.</summary>
public static class ScenarioReader
{
    /// <summary>Reads a scenario. Throws nothing for any content of any file.</summary>
    /// <param name="path">Path of the scenario file.</param>
    /// <param name="overrides">Values of the command line; may be empty.</param>
    public static ReadResult Read(string path, IReadOnlyList<SetOverride> overrides) => Read(path, overrides, ParameterCatalog.Of(new ModelParameters()));

    /// <summary>Reads a scenario against given declarations of the laws' parameters.</summary>
    internal static ReadResult Read(string path, IReadOnlyList<SetOverride> overrides, IReadOnlyList<ParameterEntry> parameters)
    {
        var (files, findings) = (new ScenarioFiles(path), new Findings());
        var document = ReadPartly(files, overrides, parameters, findings, out _);
        return new ReadResult(findings.HasErrors ? null : document, files, [.. findings.Sorted(files.MainFile).Select(files.WithSourceLine)]);
    }

    /// <summary>Reads what can be read of a scenario, for further checks: where an error has been added, parts are missing and marked as unread.</summary>
    internal static ScenarioDocument? ReadPartly(ScenarioFiles files, IReadOnlyList<SetOverride> overrides, IReadOnlyList<ParameterEntry> parameters, Findings findings, out MappingNode? tree)
    {
        files.AddCommandLine(overrides);
        tree = ScenarioTree.Read(files, overrides, findings);
        return tree is not null
            ? (ScenarioDocument)new SectionReader(findings, parameters).Section(tree, typeof(ScenarioDocument))
            : null;
    }
}
