using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Ensembles.Blocks;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Ensembles.Rows;
using OffensiveSim.Ensembles.Statistics;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Ensembles;

/// <summary>Runs one campaign and says what it left behind, valid until the next call: <see cref="CampaignSimulator.Run"/>.</summary>
/// <param name="seed">Seed of all luck.</param>
/// <param name="run">Index of the run.</param>
public delegate RunRecord RunCampaign(ulong seed, uint run);

/// <summary>What running or reading an ensemble gives: the answer, or why there is none.</summary>
/// <param name="Result">The answer over the runs that were done; null where there is an error.</param>
/// <param name="Error">What went wrong with the disk; null where nothing did.</param>
public sealed record EnsembleOutcome(EnsembleResult? Result, Diagnostic? Error);

/// <summary>Many runs of one scenario.</summary>
public static class Ensemble
{
    /// <summary>Runs in a block: the unit of threads and of what is kept on disk.</summary>
    public const int BlockSize = 256;

    /// <summary>How many blocks hold a number of runs; the last may be partial.</summary>
    public static int BlockCount(int runs) => (runs + BlockSize - 1) / BlockSize;

    /// <summary>Runs an ensemble.</summary>
    /// <param name="scenario">What is run.</param>
    /// <param name="options">How.</param>
    /// <param name="progress">Is told of every finished block, never by two threads at once.</param>
    /// <param name="cancellation">Stops the ensemble after the blocks under way: the answer is then over fewer runs, the same as if that many had been asked for.</param>
    public static EnsembleOutcome Run(
        CompiledScenario scenario, EnsembleOptions options, IProgress<EnsembleProgress>? progress = null, CancellationToken cancellation = default)
    {
        var theater = new CompiledTheater(scenario.Theater);
        return Run(scenario, theater, () => new CampaignSimulator(theater).Run, options, progress, cancellation);
    }

    /// <summary>Runs an ensemble of campaigns from any source.</summary>
    /// <param name="scenario">What is run.</param>
    /// <param name="theater">Its theater, compiled.</param>
    /// <param name="simulator">Makes a source of campaigns; called once for each thread.</param>
    /// <param name="options">How.</param>
    /// <param name="progress">Is told of every finished block.</param>
    /// <param name="cancellation">Stops the ensemble after the blocks under way.</param>
    public static EnsembleOutcome Run(
        CompiledScenario scenario,
        CompiledTheater theater,
        Func<RunCampaign> simulator,
        EnsembleOptions options,
        IProgress<EnsembleProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Runs, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1);
        var layout = new RowLayout(theater, scenario.SideIds);
        var work = new EnsembleWork(scenario, theater, layout, options, progress, cancellation);
        var tally = work.Do(simulator);
        return work.Error is { } error ? new EnsembleOutcome(null, error) : new EnsembleOutcome(new Answer(scenario, layout, tally).Of(options.Seed), null);
    }

    /// <summary>Tells the answer again from blocks on disk.</summary>
    /// <param name="scenario">What was run.</param>
    /// <param name="seed">With which seed.</param>
    /// <param name="store">Where the blocks are.</param>
    /// <param name="blocks">How many.</param>
    public static EnsembleOutcome FromBlocks(CompiledScenario scenario, ulong seed, BlockStore store, int blocks)
    {
        var theater = new CompiledTheater(scenario.Theater);
        var layout = new RowLayout(theater, scenario.SideIds);
        var tally = new EnsembleTally(layout, theater);
        var error = store.Read(layout, new BlockIdentity(scenario.Hash, seed, BlockIdentity.ThisEngine), blocks, tally.Add);
        return error is null ? new EnsembleOutcome(new Answer(scenario, layout, tally).Of(seed), null) : new EnsembleOutcome(null, error);
    }
}
