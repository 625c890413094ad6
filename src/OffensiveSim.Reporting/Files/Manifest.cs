using System.Text.Json;
using System.Text.Json.Serialization;
using OffensiveSim.Ensembles.Blocks;

namespace OffensiveSim.Reporting.Files;

/// <summary><c>manifest.json</c>, written last: what was run, where and how fast. All that may differ between two runs of the same thing lives here.</summary>
public sealed record Manifest
{
    /// <summary>Name of the schema.</summary>
    public string Schema { get; init; } = "offsim.manifest/1";

    /// <summary>What was run, resolved.</summary>
    public required ManifestScenario Scenario { get; init; }

    /// <summary>Seed of all luck.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Runs that were done.</summary>
    public required int Runs { get; init; }

    /// <summary>Runs that were asked for: more where it was interrupted.</summary>
    public required int RunsAsked { get; init; }

    /// <summary>Version of the engine.</summary>
    public required string Engine { get; init; }

    /// <summary>The machine.</summary>
    public required ManifestHost Host { get; init; }

    /// <summary>How long it took.</summary>
    public required ManifestTimings Timings { get; init; }

    /// <summary>Files of the folder, without blocks and this one.</summary>
    public required IReadOnlyList<ManifestFile> Files { get; init; }

    /// <summary>What its runs are runs of.</summary>
    [JsonIgnore]
    public BlockIdentity Identity => new(Scenario.Hash, Seed, Engine);

    /// <summary>Reads one.</summary>
    /// <param name="path">Its file.</param>
    /// <returns>Null where there is none, or none that can be read.</returns>
    public static Manifest? Read(string path)
    {
        Manifest? manifest = null;
        try
        {
            _ = !File.Exists(path) || Disk.Try(path, () => manifest = JsonSerializer.Deserialize<Manifest>(File.ReadAllBytes(path), JsonText.Options)) is null;
        }
        catch (JsonException)
        {
            // Damaged: the blocks say what they are.
        }

        return manifest;
    }
}

/// <summary>What was run.</summary>
/// <param name="Name">Title.</param>
/// <param name="Hash">SHA-256 of <paramref name="Canonical"/>.</param>
/// <param name="Canonical">The resolved scenario.</param>
public sealed record ManifestScenario(string Name, string Hash, string Canonical)
{
    /// <summary>What hold orders say is lost with their place, by plan entry, as the summary quotes it; null where there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? DeadlineCosts { get; init; }
}

/// <summary>A machine.</summary>
/// <param name="System">Operating system.</param>
/// <param name="Architecture">Processor architecture.</param>
/// <param name="Processors">Logical processors.</param>
/// <param name="Runtime">.NET runtime.</param>
/// <param name="Threads">Threads used.</param>
public sealed record ManifestHost(string System, string Architecture, int Processors, string Runtime, int Threads);

/// <summary>How long it took.</summary>
/// <param name="Started">When it began, UTC.</param>
/// <param name="RunSeconds">Running the campaigns.</param>
/// <param name="WriteSeconds">Writing the files.</param>
/// <param name="RunsPerSecond">Runs a second of running.</param>
public sealed record ManifestTimings(DateTimeOffset Started, double RunSeconds, double WriteSeconds, double RunsPerSecond);

/// <summary>A file.</summary>
/// <param name="Name">Its name in the folder.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">Its SHA-256, hexadecimal.</param>
public sealed record ManifestFile(string Name, long Bytes, string Sha256);
