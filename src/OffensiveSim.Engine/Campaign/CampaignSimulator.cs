using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Theater;

namespace OffensiveSim.Engine.Campaign;

/// <summary>Runs campaigns of one theater, one after another, on one thread. Its buffers are allocated once; a run allocates nothing.</summary>
public sealed class CampaignSimulator
{
    private readonly CampaignRun _run;
    private readonly CampaignState _start;
    private readonly IProcess[] _order;

    /// <summary>A simulator for a theater.</summary>
    public CampaignSimulator(CompiledTheater theater)
        : this(theater, StepOrder.For(theater))
    {
    }

    /// <summary>A simulator with a step order of its own, for tests.</summary>
    internal CampaignSimulator(CompiledTheater theater, IReadOnlyList<IProcess> order)
    {
        _order = [.. order];
        _run = new CampaignRun(theater, new RunRecord(theater));
        _start = StartState.Of(theater);
    }

    /// <summary>Called after every step; for tests and traces. Null in ensembles.</summary>
    public Action<CampaignRun>? AfterStep { get; init; }

    /// <summary>Runs one campaign.</summary>
    /// <param name="seed">Seed of the ensemble.</param>
    /// <param name="run">Index of the run.</param>
    /// <returns>What it left behind: valid until the next call.</returns>
    public RunRecord Run(ulong seed, uint run) => RunWithout(seed, run, suppressed: null);

    /// <summary>Runs one campaign in which something is kept from happening.</summary>
    /// <param name="seed">Seed of the ensemble.</param>
    /// <param name="run">Index of the run.</param>
    /// <param name="suppressed">What is kept from happening; null for nothing.</param>
    /// <returns>What it left behind: valid until the next call.</returns>
    public RunRecord RunWithout(ulong seed, uint run, Suppression? suppressed)
    {
        _run.Record.Clear();
        _run.State.CopyFrom(_start);
        _run.Begin(seed, run, suppressed);
        StartState.DrawInto(_run);
        DailyRecord.Note(_run, day: 0);
        var steps = _run.Theater.Days * CampaignRun.StepsPerDay;
        for (var step = 0; step < steps; step++)
        {
            _run.Turn(step);
            foreach (var process in _order)
            {
                process.Apply(_run);
            }

            if ((step + 1) % CampaignRun.StepsPerDay == 0)
            {
                DailyRecord.Note(_run, (step + 1) / CampaignRun.StepsPerDay);
            }

            AfterStep?.Invoke(_run);
        }

        DailyRecord.Close(_run);
        return _run.Record;
    }

    /// <summary>Runs one campaign as <see cref="Run"/> does, to the last bit, and tells what happens in it.</summary>
    /// <param name="seed">Seed of the ensemble.</param>
    /// <param name="run">Index of the run.</param>
    /// <param name="suppressed">What is kept from happening in it; null for nothing.</param>
    public CampaignReplay Replay(ulong seed, uint run, Suppression? suppressed = null)
    {
        var trace = new CampaignTrace(_run, _start);
        _run.Trace = trace;
        try
        {
            return new CampaignReplay(RunWithout(seed, run, suppressed), trace.Events);
        }
        finally
        {
            _run.Trace = null;
        }
    }
}
