using System.Diagnostics;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Ensembles.Blocks;
using OffensiveSim.Ensembles.Rows;
using OffensiveSim.Ensembles.Statistics;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Ensembles;

/// <summary>The threads of an ensemble. Each takes the next block, runs it and counts it in a tally of its own; nothing but integers is joined at the end.</summary>
/// <remarks>Blocks are taken in order and always finished, so that what was done is the first so many runs, also after a cancellation.</remarks>
internal sealed class EnsembleWork(
    CompiledScenario scenario,
    CompiledTheater theater,
    RowLayout layout,
    EnsembleOptions options,
    IProgress<EnsembleProgress>? progress,
    CancellationToken cancellation)
{
    private readonly BlockIdentity _identity = new(scenario.Hash, options.Seed, BlockIdentity.ThisEngine);
    private readonly int[] _main = MainObjectives(scenario);
    private readonly int[] _fallen = new int[theater.Objectives.Count];
    private readonly Lock _reporting = new();
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private int _next = -1;
    private int _done;
    private volatile bool _broken;
    private Diagnostic? _error;

    /// <summary>Why a block could not be kept; null where all could.</summary>
    public Diagnostic? Error => _error;

    /// <summary>Runs all blocks.</summary>
    public EnsembleTally Do(Func<RunCampaign> simulator)
    {
        var threads = Math.Min(options.Threads, Ensemble.BlockCount(options.Runs));
        var workers = Enumerable.Range(0, threads)
            .Select(_ => Task.Factory.StartNew(() => TakeBlocksOrStopAll(simulator()), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))
            .ToArray();
        var tally = new EnsembleTally(layout, theater);
        foreach (var part in Task.WhenAll(workers).GetAwaiter().GetResult())
        {
            tally.Add(part);
        }

        return tally;
    }

    private EnsembleTally TakeBlocksOrStopAll(RunCampaign run)
    {
        try
        {
            return TakeBlocks(run);
        }
        catch
        {
            // A bug of ours: the other threads need not go on for minutes before it is told.
            _broken = true;
            throw;
        }
    }

    private EnsembleTally TakeBlocks(RunCampaign run)
    {
        var (tally, row, writer) = (new EnsembleTally(layout, theater), new RunRow(layout), new BlockWriter(layout, _identity));
        var fallen = new int[_fallen.Length];
        while (!cancellation.IsCancellationRequested && !_broken && _error is null)
        {
            var block = Interlocked.Increment(ref _next);
            var first = (long)block * Ensemble.BlockSize;
            if (first >= options.Runs)
            {
                break;
            }

            var runs = (int)Math.Min(Ensemble.BlockSize, options.Runs - first);
            Array.Clear(fallen);
            if (options.Resume && options.Store?.Find(layout, _identity, block, runs, row) is { } kept)
            {
                while (kept.Next(row))
                {
                    Count(row);
                }
            }
            else
            {
                writer.Begin(block, runs);
                for (var i = 0; i < runs; i++)
                {
                    row.Fill((uint)(first + i), run(options.Seed, (uint)(first + i)));
                    writer.Add(row);
                    Count(row);
                }

                if (options.Store?.Write(block, writer.End()) is { } error)
                {
                    Interlocked.CompareExchange(ref _error, error, null);
                    break;
                }
            }

            Report(runs, fallen);
        }

        return tally;

        void Count(RunRow one)
        {
            tally.Add(one);
            for (var objective = 0; objective < fallen.Length; objective++)
            {
                fallen[objective] += double.IsNaN(one.Numbers[layout.Objectives[objective]]) ? 0 : 1;
            }
        }
    }

    private void Report(int runs, int[] fallen)
    {
        lock (_reporting)
        {
            _done += runs;
            for (var objective = 0; objective < fallen.Length; objective++)
            {
                _fallen[objective] += fallen[objective];
            }

            progress?.Report(new EnsembleProgress(_done, options.Runs, _clock.Elapsed, [.. _main.Select(ProgressOf)]));
        }
    }

    private ObjectiveProgress ProgressOf(int objective)
    {
        var declared = theater.Objectives[objective];
        return new ObjectiveProgress(
            theater.Definition.Nodes[declared.Node].Id, scenario.SideIds[declared.By], Wilson.Interval(_fallen[objective], _done));
    }

    private static int[] MainObjectives(CompiledScenario scenario)
    {
        var written = scenario.Document.Outcomes.Objectives;
        int[] all = [.. Enumerable.Range(0, scenario.Theater.Outcomes.Objectives.Count)];
        int[] main = [.. all.Where(i => i < written.Count && written[i].Main)];
        return main.Length == 0 ? all : main;
    }
}
