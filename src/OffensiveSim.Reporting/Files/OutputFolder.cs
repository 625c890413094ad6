using OffensiveSim.Ensembles.Blocks;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Reporting.Files;

/// <summary>The folder that an ensemble leaves behind. With a manifest it is finished, and not touched unless it is asked to go on.</summary>
/// <param name="path">The folder.</param>
public sealed class OutputFolder(string path)
{
    /// <summary>Names of all files that stand directly in the folder, the manifest last.</summary>
    public static IReadOnlyList<string> Names { get; } = ["summary.json", "runs.parquet", "days.parquet", "control.geojson", "report.html", "manifest.json"];

    /// <summary>The folder.</summary>
    public string Path => path;

    /// <summary>Its blocks.</summary>
    public BlockStore Blocks { get; } = new(System.IO.Path.Combine(path, "blocks"));

    /// <summary>Where an ensemble goes unless the user says otherwise: <c>out/SCENARIO/first 8 of the hash-sSEED</c>.</summary>
    /// <param name="scenarioFile">The scenario's file: one named scenario.yaml goes by its folder's name, any other by its own.</param>
    /// <param name="hash">Hash of the scenario.</param>
    /// <param name="seed">Seed.</param>
    public static string Default(string scenarioFile, string hash, ulong seed)
    {
        var full = System.IO.Path.GetFullPath(scenarioFile);
        var stem = System.IO.Path.GetFileNameWithoutExtension(full);
        var name = stem == "scenario" ? System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(full)) : stem;
        return System.IO.Path.Combine("out", string.IsNullOrEmpty(name) ? "scenario" : name, $"{hash[..8]}-s{seed}");
    }

    /// <summary>Path of one of <see cref="Names"/>.</summary>
    public string PathOf(string name) => System.IO.Path.Combine(path, name);

    /// <summary>Makes the folder ready for an ensemble that begins. A folder with an ensemble, finished or not, or with something else, is refused.</summary>
    /// <returns>Why it cannot be used, with what to do, or null.</returns>
    public Diagnostic? Prepare()
    {
        if (File.Exists(PathOf("manifest.json")))
        {
            return Refusal("there is a finished ensemble in this folder", "give another --out, delete the folder, or add campaigns to it with --resume and more --runs");
        }

        return Blocks.Count() is var kept and > 0
            ? Refusal($"there is an unfinished ensemble in this folder, with {kept} blocks of campaigns", "go on with --resume, give another --out, or delete the folder")
            : Open();
    }

    /// <summary>Makes the folder ready for an ensemble that goes on: what it has of the same campaigns stays, and is unfinished again; with nothing there it begins.</summary>
    /// <param name="wanted">What is run.</param>
    /// <param name="runs">How many campaigns are asked for.</param>
    /// <returns>Why it cannot be used, with what to do, or null.</returns>
    public Diagnostic? Resume(BlockIdentity wanted, int runs)
    {
        var manifest = PathOf("manifest.json");
        var finished = Manifest.Read(manifest);
        if ((finished?.Identity ?? Blocks.Identity()) is { } found && wanted.Difference(found) is { } difference)
        {
            return Refusal($"the ensemble in this folder {difference}", "give another --out, or the same scenario, seed and version");
        }

        return finished?.Runs > runs ? Refusal($"the ensemble in this folder has {finished.Runs} campaigns, more than the {runs} asked for", $"give --runs {finished.Runs} or more (--max-runs with --precision)")
            : Open() ?? Disk.Try(manifest, () => File.Delete(manifest));
    }

    private Diagnostic? Open()
    {
        var blocks = PathOf("blocks");
        var strange = File.Exists(path);
        if (Disk.Try(path, () => strange |= Directory.Exists(path) && !Directory.Exists(blocks) && Directory.EnumerateFileSystemEntries(path).Any()) is { } unread)
        {
            return unread;
        }

        return strange
            ? Refusal("this is something else than an ensemble's folder", "give another --out: a folder that is empty or not there yet")
            : Disk.Try(path, () => Directory.CreateDirectory(blocks)) ?? Blocks.Sweep() ?? Disk.Try(path, Sweep);
    }

    // What a killed process left of files that it was writing.
    private void Sweep()
    {
        foreach (var file in Directory.EnumerateFiles(path).Where(file => Names.Any(name => IsUnfinished(System.IO.Path.GetFileName(file), name))))
        {
            File.Delete(file);
        }
    }

    private static bool IsUnfinished(string file, string name) => file.StartsWith(name + ".", StringComparison.Ordinal) && file.EndsWith(AtomicFile.Unfinished, StringComparison.Ordinal);

    private Diagnostic Refusal(string message, string hint) => new(Severity.Error, new Place(path, 0, 0), message, hint);
}
