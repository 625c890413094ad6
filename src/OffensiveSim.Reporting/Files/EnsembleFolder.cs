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
    /// <summary>Blocks after which precision is looked at first.</summary>
    private const int FirstLook = 4;

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
        if (Ready(options) is { } refused)
        {
            return new FolderOutcome(null, [], refused);
        }

        var clock = Stopwatch.StartNew();
        var outcome = options.Precision is { } precision
            ? RunUntil(precision, theater, simulator, options, progress, cancellation)
            : Ensemble.Run(scenario, theater, simulator, options with { Store = folder.Blocks }, progress, cancellation);
        var runTime = clock.Elapsed;
        if (outcome.Result is not { } result)
        {
            return new FolderOutcome(null, [], outcome.Error);
        }

        if (result.Summary.Runs == 0)
        {
            return new FolderOutcome(null, [], new Diagnostic(Severity.Error, new Place(folder.Path, 0, 0), "interrupted before any run was done: nothing was written"));
        }

        var (paths, error) = WriteAnswer(result, options);
        var manifest = folder.PathOf("manifest.json");
        error ??= AtomicFile.Write(manifest, stream => JsonText.Write(stream, new Manifest
        {
            Scenario = new ManifestScenario(scenario.Document.Name, scenario.Hash, scenario.Canonical) { DeadlineCosts = StoredScenario.CostsOf(scenario) },
            Seed = options.Seed,
            Runs = result.Summary.Runs,
            RunsAsked = options.Precision is null || cancellation.IsCancellationRequested ? options.MostRuns : result.Summary.Runs,
            Engine = BlockIdentity.ThisEngine,
            Host = new ManifestHost(
                RuntimeInformation.OSDescription, RuntimeInformation.OSArchitecture.ToString(), Environment.ProcessorCount, RuntimeInformation.FrameworkDescription, options.Threads),
            Timings = new ManifestTimings(started, Seconds(runTime), Seconds(clock.Elapsed - runTime), Math.Round(result.Summary.Runs / runTime.TotalSeconds)),
            Files = [.. paths.Select(Described)],
        }));
        return error is null ? new FolderOutcome(result, [.. paths, manifest], null) : new FolderOutcome(null, [], error);
    }

    /// <summary>Looks after 4, 8, 16, ... blocks whether all is known well enough: at fixed numbers, so that the answer does not depend on threads. What has been run is taken from the folder, all of it.</summary>
    private EnsembleOutcome RunUntil(
        double precision, CompiledTheater theater, Func<RunCampaign> simulator, EnsembleOptions options, IProgress<EnsembleProgress>? progress, CancellationToken cancellation)
    {
        var stored = folder.Blocks.Count();
        for (var blocks = FirstLook; ; blocks *= 2)
        {
            if (blocks < stored)
            {
                continue;
            }

            var stage = options with { Runs = (int)Math.Min((long)blocks * Ensemble.BlockSize, options.MaxRuns), Store = folder.Blocks, Resume = true };
            var outcome = Ensemble.Run(scenario, theater, simulator, stage, progress is null ? null : new Whole(progress, options.MaxRuns), cancellation);
            if (outcome.Result is not { } result || result.Summary.Runs < stage.Runs || stage.Runs == options.MaxRuns || result.Resolution.All(one => one.IsReached(precision)))
            {
                return outcome;
            }
        }
    }

    /// <summary>Makes the folder ready.</summary>
    /// <param name="options">How to run: whether it goes on, and with how many campaigns.</param>
    /// <returns>Why it cannot be used, or null.</returns>
    public Diagnostic? Ready(EnsembleOptions options) =>
        options.Resume ? folder.Resume(new BlockIdentity(scenario.Hash, options.Seed, BlockIdentity.ThisEngine), options.MostRuns) : folder.Prepare();

    // The runs take longer to write than all other files together, and none waits for another: each is written on a thread of its own.
    private (List<string> Paths, Diagnostic? Error) WriteAnswer(EnsembleResult result, EnsembleOptions options)
    {
        var identity = new BlockIdentity(scenario.Hash, options.Seed, BlockIdentity.ThisEngine);
        var blocks = Ensemble.BlockCount(result.Summary.Runs);
        List<(string Name, Func<string, Diagnostic?> Write)> files =
        [
            ("summary.json", path => AtomicFile.Write(path, stream => SummaryFile.Write(stream, result.Summary))),
            ("runs.parquet", path => RunsParquet.Write(path, scenario, folder.Blocks, identity, blocks)),
            ("days.parquet", path => DaysParquet.Write(path, scenario, result)),
            ("control.geojson", path => AtomicFile.Write(path, stream => ControlGeoJson.Write(stream, scenario, result))),
        ];
        if (Report is { } report)
        {
            files.Add(("report.html", path => AtomicFile.Write(path, stream => report(result, stream))));
        }

        var errors = Task.WhenAll(files.Select(file => Task.Run(() => file.Write(folder.PathOf(file.Name))))).GetAwaiter().GetResult();
        return ([.. files.Select(file => folder.PathOf(file.Name))], errors.FirstOrDefault(error => error is not null));
    }

    private static ManifestFile Described(string path)
    {
        using var stream = File.OpenRead(path);
        return new ManifestFile(Path.GetFileName(path), stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }

    private static double Seconds(TimeSpan time) => Math.Round(time.TotalSeconds, 3);

    /// <summary>Counts toward the most that may be run.</summary>
    private sealed class Whole(IProgress<EnsembleProgress> progress, int most) : IProgress<EnsembleProgress>
    {
        public void Report(EnsembleProgress value) => progress.Report(value with { RunsTotal = most });
    }
}
