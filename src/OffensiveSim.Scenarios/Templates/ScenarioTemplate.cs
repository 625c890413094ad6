using OffensiveSim.Scenarios.Schema;

namespace OffensiveSim.Scenarios.Templates;

/// <summary>The small working scenario that <c>offsim new DIR</c> writes.</summary>
public static class ScenarioTemplate
{
    /// <summary>Text of its scenario file.</summary>
    public static string Yaml { get; } = ReadYaml();

    /// <summary>Writes the scenario, and the schema that editors complete from, into a folder that is new or empty.</summary>
    /// <param name="folder">The folder; made where it is missing.</param>
    /// <returns>Null where it was written; else why not.</returns>
    public static Diagnostic? WriteTo(string folder)
    {
        try
        {
            if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
            {
                return Refuse($"\"{folder}\" is there already and not an empty folder.", "Name a new folder: nothing is overwritten.");
            }

            Directory.CreateDirectory(folder);
            Write("scenario.schema.json", ScenarioSchema.Json());
            Write("scenario.yaml", Yaml);
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Refuse($"\"{folder}\" cannot be written.", "Check the name, and that the folder may be written to.");
        }

        Diagnostic Refuse(string message, string hint) => new(Severity.Error, new Place(folder, 0, 0), message, hint);

        void Write(string name, string text)
        {
            // Under another name first, so that no half-written file carries the real one.
            var (real, temporary) = (Path.Combine(folder, name), Path.Combine(folder, $".{name}.part"));
            File.WriteAllText(temporary, text);
            File.Move(temporary, real);
        }
    }

    private static string ReadYaml()
    {
        using var stream = typeof(ScenarioTemplate).Assembly.GetManifestResourceStream("template/scenario.yaml")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
