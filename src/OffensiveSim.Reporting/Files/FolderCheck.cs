using System.Security.Cryptography;
using OffensiveSim.Ensembles;
using OffensiveSim.Ensembles.Blocks;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Reporting.Files;

/// <summary>What a check of a finished folder found.</summary>
/// <param name="Runs">Campaigns in it.</param>
/// <param name="Again">How many of them were run again.</param>
/// <param name="Difference">The first difference; null where there is none.</param>
/// <param name="Refused">Why the folder cannot be checked; null where it can.</param>
public sealed record FolderCheckResult(int Runs, int Again, Diagnostic? Difference, Diagnostic? Refused);

/// <summary>Checks that a finished folder is what it says: its files unchanged, its summary that of its blocks, its campaigns those of its scenario and seed.</summary>
public static class FolderCheck
{
    /// <summary>Checks one.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="sample">How many campaigns are run again.</param>
    /// <param name="choice">Seed of which.</param>
    public static FolderCheckResult Run(OutputFolder folder, int sample, ulong choice)
    {
        if (Manifest.Read(folder.PathOf("manifest.json")) is not { } manifest)
        {
            return Refuse(folder.Path, "there is no finished ensemble in this folder", "give the folder that a run wrote, or finish it with --resume");
        }

        if (manifest.Engine != BlockIdentity.ThisEngine)
        {
            return Refuse(folder.Path, $"the ensemble was run by engine {manifest.Engine}, and this is {BlockIdentity.ThisEngine}", "check it with the version that ran it");
        }

        if (StoredScenario.Rebuild(manifest.Scenario.Name, manifest.Scenario.Canonical, manifest.Scenario.DeadlineCosts) is not { } scenario || scenario.Hash != manifest.Scenario.Hash)
        {
            return Found(manifest, 0, folder.PathOf("manifest.json"), "the scenario in the manifest is not the one that its hash is of");
        }

        if (manifest.Files.Select(file => Changed(folder, file)).FirstOrDefault(changed => changed is not null) is { } altered)
        {
            return new FolderCheckResult(manifest.Runs, 0, altered, null);
        }

        if (SummaryDiffers(folder, scenario, manifest) is { } differs)
        {
            return new FolderCheckResult(manifest.Runs, 0, differs, null);
        }

        var difference = RunCheck.FirstDifference(scenario, manifest.Seed, folder.Blocks, manifest.Runs, sample, choice, out var error);
        var again = Math.Min(sample, manifest.Runs);
        return error is not null ? new FolderCheckResult(manifest.Runs, again, error, null)
            : difference is not null ? Found(manifest, again, folder.Path, difference)
            : new FolderCheckResult(manifest.Runs, again, null, null);
    }

    private static Diagnostic? Changed(OutputFolder folder, ManifestFile file)
    {
        var path = folder.PathOf(file.Name);
        byte[] bytes = [];
        return Disk.Try(path, () => bytes = File.ReadAllBytes(path)) is { } unread ? unread
            : bytes.Length == file.Bytes && Convert.ToHexStringLower(SHA256.HashData(bytes)) == file.Sha256 ? null
            : new Diagnostic(Severity.Error, new Place(path, 0, 0), "the file is not the one that the manifest knows: it was changed or damaged");
    }

    private static Diagnostic? SummaryDiffers(OutputFolder folder, CompiledScenario scenario, Manifest manifest)
    {
        var (rebuilt, error) = Ensemble.FromBlocks(scenario, manifest.Seed, folder.Blocks, Ensemble.BlockCount(manifest.Runs));
        if (rebuilt is null)
        {
            return error;
        }

        using var stream = new MemoryStream();
        SummaryFile.Write(stream, rebuilt.Summary);
        var path = folder.PathOf("summary.json");
        var (told, kept) = (System.Text.Encoding.UTF8.GetString(stream.ToArray()).Split('\n'), File.ReadAllText(path).Split('\n'));
        var line = Enumerable.Range(0, Math.Max(told.Length, kept.Length)).FirstOrDefault(line => line >= told.Length || line >= kept.Length || told[line] != kept[line], -1);
        return line < 0 ? null : new Diagnostic(
            Severity.Error, new Place(path, line + 1, 1), $"the blocks tell another answer: {(line < told.Length ? told[line].Trim() : "nothing")} instead of {(line < kept.Length ? kept[line].Trim() : "nothing")}");
    }

    private static FolderCheckResult Refuse(string path, string message, string hint) => new(0, 0, null, new Diagnostic(Severity.Error, new Place(path, 0, 0), message, hint));

    private static FolderCheckResult Found(Manifest manifest, int again, string path, string message) => new(manifest.Runs, again, new Diagnostic(Severity.Error, new Place(path, 0, 0), message), null);
}
