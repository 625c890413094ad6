using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Ensembles;
using OffensiveSim.Ensembles.Blocks;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Reporting.Files;

/// <summary>What running an ensemble into a folder gives.</summary>
/// <param name="Result">The answer; null where there is an error.</param>
/// <param name="Paths">What was written, the manifest last; without blocks.</param>
/// <param name="Error">Why there is no finished folder; null where there is.</param>
public sealed record FolderOutcome(EnsembleResult? Result, IReadOnlyList<string> Paths, Diagnostic? Error);

/// <summary>Runs an ensemble and leaves a finished folder: blocks as they finish, then the files, the manifest last.</summary>
/// <param name="scenario">What is run.</param>
/// <param name="folder">Where it goes.</param>
public sealed class EnsembleFolder(CompiledScenario scenario, OutputFolder folder)
{
    /// <summary>Writes the report; null for a folder without one.</summary>
    public Action<EnsembleResult, Stream>? Report { get; init; }

    /// <summary>Runs and writes. Interrupted, it writes what was done: the runs then are fewer than asked for.</summary>
    /// <param name="options">How to run; blocks go to the folder whatever they say.</param>
    /// <param name="progress">Is told of every finished block.</param>
    /// <param name="cancellation">Stops the running, not the writing.</param>
    public FolderOutcome Fill(EnsembleOptions options, IProgress<EnsembleProgress>? progress = null, CancellationToken cancellation = default)
    {
        var theater = new CompiledTheater(scenario.Theater);
        return Fill(theater, () => new CampaignSimulator(theater).Run, options, progress, cancellation);
    }

    /// <summary>As the other, with campaigns from any source.</summary>
    /// <param name="theater">The scenario's theater, compiled.</param>
    /// <param name="simulator">Makes a source of campaigns; called once for each thread.</param>
    /// <param name="options">How to run.</param>
    /// <param name="progress">Is told of every finished block.</param>
    /// <param name="cancellation">Stops the running, not the writing.</param>
    public FolderOutcome Fill(
        CompiledTheater theater, Func<RunCampaign> simulator, EnsembleOptions options, IProgress<EnsembleProgress>? progress = null, CancellationToken cancellation = default)
    {
        var started = DateTimeOffset.UtcNow;
        if (folder.Prepare() is { } refused)
        {
            return new FolderOutcome(null, [], refused);
        }

        var clock = Stopwatch.StartNew();
        var outcome = Ensemble.Run(scenario, theater, simulator, options with { Store = folder.Blocks }, progress, cancellation);
        var runTime = clock.Elapsed;
        if (outcome.Result is not { } result)
        {
            return new FolderOutcome(null, [], outcome.Error);
        }

        if (result.Summary.Runs == 0)
        {
            return new FolderOutcome(null, [], new Diagnostic(Severity.Error, new Place(folder.Path, 0, 0), "interrupted before any run was done: nothing was written"));
        }

        var paths = new List<string>();
        var error = WriteAnswer(result, options, paths);
        error ??= Add("manifest.json", paths, path => AtomicFile.Write(path, stream => JsonText.Write(stream, new Manifest
        {
            Scenario = new ManifestScenario(scenario.Document.Name, scenario.Hash, scenario.Canonical),
            Seed = options.Seed,
            Runs = result.Summary.Runs,
            RunsAsked = options.Runs,
            Engine = BlockIdentity.ThisEngine,
            Host = new ManifestHost(
                RuntimeInformation.OSDescription, RuntimeInformation.OSArchitecture.ToString(), Environment.ProcessorCount, RuntimeInformation.FrameworkDescription, options.Threads),
            Timings = new ManifestTimings(started, Seconds(runTime), Seconds(clock.Elapsed - runTime), Math.Round(result.Summary.Runs / runTime.TotalSeconds)),
            Files = [.. paths.Select(Described)],
        })));
        return error is null ? new FolderOutcome(result, paths, null) : new FolderOutcome(null, [], error);
    }

    private Diagnostic? WriteAnswer(EnsembleResult result, EnsembleOptions options, List<string> paths)
    {
        var identity = new BlockIdentity(scenario.Hash, options.Seed, BlockIdentity.ThisEngine);
        var blocks = Ensemble.BlockCount(result.Summary.Runs);
        return Add("summary.json", paths, path => AtomicFile.Write(path, stream => SummaryFile.Write(stream, result.Summary)))
            ?? Add("runs.parquet", paths, path => RunsParquet.Write(path, scenario, folder.Blocks, identity, blocks))
            ?? Add("days.parquet", paths, path => DaysParquet.Write(path, scenario, result))
            ?? Add("control.geojson", paths, path => AtomicFile.Write(path, stream => ControlGeoJson.Write(stream, scenario, result)))
            ?? (Report is null ? null : Add("report.html", paths, path => AtomicFile.Write(path, stream => Report(result, stream))));
    }

    private Diagnostic? Add(string name, List<string> paths, Func<string, Diagnostic?> write)
    {
        var error = write(folder.PathOf(name));
        if (error is null)
        {
            paths.Add(folder.PathOf(name));
        }

        return error;
    }

    private static ManifestFile Described(string path)
    {
        using var stream = File.OpenRead(path);
        return new ManifestFile(Path.GetFileName(path), stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }

    private static double Seconds(TimeSpan time) => Math.Round(time.TotalSeconds, 3);
}
