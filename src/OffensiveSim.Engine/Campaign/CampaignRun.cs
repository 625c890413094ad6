using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Processes.Presence;
using OffensiveSim.Engine.Randomness;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Campaign;

/// <summary>One run under way: where everything stands, and the luck that is still to come.</summary>
public sealed class CampaignRun
{
    /// <summary>Length of a step in days.</summary>
    public const double StepDays = 0.25;

    /// <summary>Steps in a day.</summary>
    public const int StepsPerDay = 4;

    private readonly double[] _inputs;

    internal CampaignRun(CompiledTheater theater, RunRecord record)
    {
        Theater = theater;
        Record = record;
        State = new CampaignState(theater);
        Presence = new PresenceMap(theater);
        _inputs = new double[theater.Inputs.Count];
    }

    /// <summary>What never changes.</summary>
    public CompiledTheater Theater { get; }

    /// <summary>Numbers of the laws.</summary>
    public ModelParameters Model => Theater.Model;

    /// <summary>What changes.</summary>
    public CampaignState State { get; }

    /// <summary>Who stands where and who fights whom, worked out anew in every step.</summary>
    internal PresenceMap Presence { get; }

    /// <summary>The run's luck.</summary>
    public Draws Draws { get; private set; }

    /// <summary>What is noted of it.</summary>
    public RunRecord Record { get; }

    /// <summary>What is told of it, event by event; null in ensembles.</summary>
    internal CampaignTrace? Trace { get; set; }

    /// <summary>What is kept from happening in it; null in ensembles.</summary>
    internal Suppression? Suppressed { get; private set; }

    /// <summary>Steps done, 0 at the start.</summary>
    public int Step { get; private set; }

    /// <summary>Days since the start, at the beginning of the step.</summary>
    public double Day => Step * StepDays;

    /// <summary>A scenario number as this run has drawn it.</summary>
    public double Input(InputKind kind, int index) => _inputs[Theater.Inputs.Offset(kind) + index];

    /// <summary>Takes up a seed and an index: the run's luck and its inputs.</summary>
    internal void Begin(ulong seed, uint run, Suppression? suppressed = null)
    {
        Suppressed = suppressed;
        Draws = new Draws(seed, run, suppressed?.Purpose, suppressed?.Entity ?? 0);
        Presence.Front.Forget();
        Theater.Inputs.Draw(Draws, _inputs, Record.Inputs);
        Turn(0);
    }

    /// <summary>Goes to a step.</summary>
    internal void Turn(int step) => Step = step;
}
