using OffensiveSim.Engine.Processes.Aid;
using OffensiveSim.Engine.Processes.AirSupport;
using OffensiveSim.Engine.Processes.Arrivals;
using OffensiveSim.Engine.Processes.Belief;
using OffensiveSim.Engine.Processes.Claims;
using OffensiveSim.Engine.Processes.Cohesion;
using OffensiveSim.Engine.Processes.Combat;
using OffensiveSim.Engine.Processes.Command;
using OffensiveSim.Engine.Processes.Encirclement;
using OffensiveSim.Engine.Processes.Fires;
using OffensiveSim.Engine.Processes.Fronts;
using OffensiveSim.Engine.Processes.Movement;
using OffensiveSim.Engine.Processes.Panic;
using OffensiveSim.Engine.Processes.Presence;
using OffensiveSim.Engine.Processes.Progress;
using OffensiveSim.Engine.Processes.Supply;
using OffensiveSim.Engine.Processes.Weather;
using OffensiveSim.Engine.Theater;

namespace OffensiveSim.Engine.Campaign;

/// <summary>The order in which a step happens. To add a process: a folder under Processes/ and a line here.</summary>
public static class StepOrder
{
    /// <summary>The processes of a step, first to last. Instances hold scratch for one thread.</summary>
    public static IReadOnlyList<IProcess> For(CompiledTheater theater) =>
    [
        new FrontsProcess(theater),
        new ArrivalsProcess(),
        new AidProcess(),
        new BeliefProcess(),
        new WeatherProcess(),
        new FiresProcess(theater),
        new SupplyProcess(theater),
        new CommandProcess(theater),
        new PresenceProcess(),
        new AirSupportProcess(),
        new CombatProcess(),
        new PanicProcess(),
        new MovementProcess(),
        new EncirclementProcess(),
        new CohesionProcess(),
        new ProgressProcess(),
        new ClaimsProcess(),
    ];
}
