using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Reading;

/// <summary>
/// The files of one scenario. Nothing outside its root is read: the folder of the main file, or the one above for a file in a folder named
/// <c>variants</c>; symbolic links are followed before that is judged.
/// </summary>
public sealed class ScenarioFiles
{
    /// <summary>Most bytes of one file, unless a caller says otherwise.</summary>
    public const int LargestFile = 8 << 20;

    /// <summary>What places on the command line give as their file.</summary>
    internal const string CommandLine = "--set";

    private readonly Dictionary<string, string> pathOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> linesOf = new(StringComparer.Ordinal);
    private readonly List<string> read = [];
    private readonly string? root;

    /// <summary>Prepares to read a scenario; nothing is read yet.</summary>
    /// <param name="path">Path of the main file, as the user gave it.</param>
    internal ScenarioFiles(string path)
    {
        MainFile = path;
        try
        {
            var full = Path.GetFullPath(path);
            pathOf[path] = full;
            pathOf[CommandLine] = full;
            var folder = RealPath.Of(Path.GetDirectoryName(full) ?? full);
            root = folder is not null && Path.GetFileName(folder) == "variants" ? Path.GetDirectoryName(folder) : folder;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            root = null;
        }
    }

    /// <summary>The main file, as the user gave it.</summary>
    public string MainFile { get; }

    /// <summary>Every file that was read, in that order, as the user would name them.</summary>
    public IReadOnlyList<string> FilesRead => read;

    /// <summary>Reads a file that the scenario names.</summary>
    /// <param name="file">The name; relative to the file it stands in.</param>
    /// <param name="limit">Most bytes that are accepted.</param>
    public FileText TryRead(FileName file, int limit = LargestFile)
    {
        var written = file.Path;
        if (written.Length is 0 or > 400 || written.Any(c => char.IsControl(c) || c == '\\') || written.StartsWith('/') || (written.Length > 1 && written[1] == ':'))
        {
            return Refuse($"{Quote.Of(written)} is not the name of a file of this scenario.", "Write a relative path with /, such as nodes.csv or ../scenario.yaml.");
        }

        try
        {
            var folder = Path.GetDirectoryName(pathOf.GetValueOrDefault(file.Place.File, pathOf[MainFile]))!;
            var full = Path.GetFullPath(Path.Combine(folder, written));
            if (RealPath.Of(full) is not { } real)
            {
                return Refuse($"The links of {Quote.Of(written)} go in circles.", "Put the file itself there.");
            }

            if (root is null || !RealPath.IsIn(root, real))
            {
                return Refuse($"{Quote.Of(written)} lies outside the scenario's folder.", "Copy the file into the folder of the scenario; only variants/ may look one folder up.");
            }

            return Keep(real, FileText.Read(real, DisplayName(file.Place.File, written), limit, file.Place));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or KeyNotFoundException)
        {
            return Refuse($"{Quote.Of(written)} cannot be read.", "Check the name.");
        }

        FileText Refuse(string message, string hint) => new(written, null, new Diagnostic(Severity.Error, file.Place, message, hint));
    }

    /// <summary>The diagnostic with the line of source that it is about, where that is known.</summary>
    public Diagnostic WithSourceLine(Diagnostic diagnostic)
    {
        var (file, line, _) = diagnostic.Place;
        return diagnostic.SourceLine is null && file is not null && linesOf.TryGetValue(file, out var lines) && line >= 1 && line <= lines.Length
            ? diagnostic with { SourceLine = lines[line - 1] }
            : diagnostic;
    }

    /// <summary>Reads the main file.</summary>
    internal FileText ReadMain() => pathOf.TryGetValue(MainFile, out var full)
        ? Keep(full, FileText.Read(full, MainFile, LargestFile, null))
        : FileText.Read(MainFile, MainFile, LargestFile, null);

    /// <summary>Where a file that was read really is: the same for every name it goes by.</summary>
    internal string Identity(string name) => pathOf.TryGetValue(name, out var full) ? RealPath.Of(full) ?? full : name;

    /// <summary>Makes the overrides of the command line known as lines of source.</summary>
    internal void AddCommandLine(IEnumerable<SetOverride> overrides) =>
        linesOf[CommandLine] = [.. overrides.Select(o => $"{o.Path}={o.Value}".Replace('\n', ' '))];

    private FileText Keep(string full, FileText text)
    {
        if (text.Text is not null)
        {
            pathOf[text.Name] = full;
            linesOf[text.Name] = text.Text.Split('\n');
            if (!read.Contains(text.Name))
            {
                read.Add(text.Name);
            }
        }

        return text;
    }

    // As the user would write it: beside the file that names it, `..` taken back where it can be.
    private string DisplayName(string namedIn, string written)
    {
        var parts = (Path.GetDirectoryName(namedIn == CommandLine ? MainFile : namedIn) ?? "").Replace('\\', '/').Split('/').ToList();
        foreach (var part in written.Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] is not (".." or "" or "."))
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("." or ""))
            {
                parts.Add(part);
            }
        }

        var display = string.Join('/', parts);
        return parts.Count > 1 && parts[0].Length == 0 && !Path.IsPathRooted(MainFile) ? display.TrimStart('/') : display;
    }
}
