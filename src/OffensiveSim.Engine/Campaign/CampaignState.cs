using OffensiveSim.Engine.Theater;

namespace OffensiveSim.Engine.Campaign;

/// <summary>Everything that changes in a run. Starting a run and cloning a campaign in mid-run are array copies.</summary>
public sealed class CampaignState
{
    /// <summary>An empty state for runs of a theater.</summary>
    public CampaignState(CompiledTheater theater)
    {
        Formations = new FormationState(theater.Roster.Count, theater.Orders.SlotRule.Length);
        Ground = new GroundState(theater.NodeCount, theater.Ways.Count);
        Supply = new SupplyState(theater.NodeCount, theater.Ways.Count, theater.Logistics.CapCount, theater.Logistics.PoolName.Length);
        Progress = new ProgressState(theater.Pockets.Count);
        Command = new CommandState(theater.Orders.PlanCount);
        Weather = new WeatherState();
        Fronts = new FrontState(theater.Roster.Count);
        Belief = new BeliefState();
        Aid = new AidState(theater.Aid.Length);
        Claims = new ClaimState(theater.NodeCount);
        Ledger = new Ledger();
    }

    /// <summary>Formations.</summary>
    public FormationState Formations { get; }

    /// <summary>Places and ways.</summary>
    public GroundState Ground { get; }

    /// <summary>Supply.</summary>
    public SupplyState Supply { get; }

    /// <summary>How each offensive goes.</summary>
    public ProgressState Progress { get; }

    /// <summary>What each command knows.</summary>
    public CommandState Command { get; }

    /// <summary>The weather.</summary>
    public WeatherState Weather { get; }

    /// <summary>Fronts outside the area.</summary>
    public FrontState Fronts { get; }

    /// <summary>What each command believes.</summary>
    public BeliefState Belief { get; }

    /// <summary>Help from outside.</summary>
    public AidState Aid { get; }

    /// <summary>What each side sees and says of the map.</summary>
    public ClaimState Claims { get; }

    /// <summary>The books.</summary>
    public Ledger Ledger { get; }

    /// <summary>Becomes a copy of <paramref name="other"/>.</summary>
    public void CopyFrom(CampaignState other)
    {
        Formations.CopyFrom(other.Formations);
        Ground.CopyFrom(other.Ground);
        Supply.CopyFrom(other.Supply);
        Progress.CopyFrom(other.Progress);
        Command.CopyFrom(other.Command);
        Weather.CopyFrom(other.Weather);
        Fronts.CopyFrom(other.Fronts);
        Belief.CopyFrom(other.Belief);
        Aid.CopyFrom(other.Aid);
        Claims.CopyFrom(other.Claims);
        Ledger.CopyFrom(other.Ledger);
    }
}
