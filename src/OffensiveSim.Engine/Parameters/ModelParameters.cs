using OffensiveSim.Engine.Processes.AirSupport;
using OffensiveSim.Engine.Processes.Cohesion;
using OffensiveSim.Engine.Processes.Combat;
using OffensiveSim.Engine.Processes.Command;
using OffensiveSim.Engine.Processes.Encirclement;
using OffensiveSim.Engine.Processes.Movement;
using OffensiveSim.Engine.Processes.Presence;
using OffensiveSim.Engine.Processes.Supply;
using OffensiveSim.Engine.Processes.Weather;

namespace OffensiveSim.Engine.Parameters;

/// <summary>Every number of the model, a record per process. A scenario overrides them by name: <c>model: { combat: { opposed_speed: { value: 3.5, source: ... } } }</c>.</summary>
public sealed record ModelParameters
{
    /// <summary>Numbers of weather.</summary>
    public WeatherParameters Weather { get; init; } = new();

    /// <summary>Numbers of supply.</summary>
    public SupplyParameters Supply { get; init; } = new();

    /// <summary>Numbers of command.</summary>
    public CommandParameters Command { get; init; } = new();

    /// <summary>Numbers of garrisons and screens.</summary>
    public PresenceParameters Presence { get; init; } = new();

    /// <summary>Numbers of air support.</summary>
    public AirSupportParameters AirSupport { get; init; } = new();

    /// <summary>Numbers of combat.</summary>
    public CombatParameters Combat { get; init; } = new();

    /// <summary>Numbers of movement.</summary>
    public MovementParameters Movement { get; init; } = new();

    /// <summary>Numbers of encirclement.</summary>
    public EncirclementParameters Encirclement { get; init; } = new();

    /// <summary>Numbers of cohesion.</summary>
    public CohesionParameters Cohesion { get; init; } = new();
}
