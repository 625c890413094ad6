using OffensiveSim.Engine.Parameters;

namespace OffensiveSim.Engine.Theater.Definition;

/// <summary>
/// A theater as plain lists: what a scenario compiles to, and what <see cref="CompiledTheater"/> turns into the flat arrays a run works on.
/// Indices refer to the lists of this record; whoever builds it has checked them.
/// </summary>
public sealed record TheaterDefinition
{
    /// <summary>Horizon in whole days, 1 or more.</summary>
    public required int Days { get; init; }

    /// <summary>The two belligerents.</summary>
    public required IReadOnlyList<SideDefinition> Sides { get; init; }

    /// <summary>Settlements and junctions.</summary>
    public required IReadOnlyList<NodeDefinition> Nodes { get; init; }

    /// <summary>Roads and railways.</summary>
    public required IReadOnlyList<LinkDefinition> Links { get; init; }

    /// <summary>Pairs of cells that share a boundary.</summary>
    public required IReadOnlyList<ContactDefinition> Contacts { get; init; }

    /// <summary>Distances from nodes to other nodes' cells, up to 15 km; empty to let the engine take half the way to each cell that touches.</summary>
    public IReadOnlyList<CellDistance> CellDistances { get; init; } = [];

    /// <summary>Crossings that share a pool of tonnes a day.</summary>
    public IReadOnlyList<CrossingDefinition> Crossings { get; init; } = [];

    /// <summary>Formations of both sides.</summary>
    public required IReadOnlyList<FormationDefinition> Formations { get; init; }

    /// <summary>Plans of both sides.</summary>
    public required IReadOnlyList<PlanDefinition> Plans { get; init; }

    /// <summary>Strikes with a date.</summary>
    public IReadOnlyList<StrikeDefinition> Strikes { get; init; } = [];

    /// <summary>Batteries that fire behind the enemy's front, of side 0 first.</summary>
    [Optional]
    public IReadOnlyList<BatteryDefinition> Batteries { get; init; } = [];

    /// <summary>Help from outside that was promised, to side 0 first.</summary>
    [Optional]
    public IReadOnlyList<AidDefinition> Aid { get; init; } = [];

    /// <summary>Weather by date, in the order of time; empty where it is not told.</summary>
    public IReadOnlyList<WeatherPeriod> Weather { get; init; } = [];

    /// <summary>Groups of nodes outside the area.</summary>
    [Optional]
    public IReadOnlyList<FrontDefinition> Fronts { get; init; } = [];

    /// <summary>Who was sent to those fronts before the start.</summary>
    [Optional]
    public IReadOnlyList<SentDefinition> Sent { get; init; } = [];

    /// <summary>What a run is measured by.</summary>
    public required OutcomesDefinition Outcomes { get; init; }

    /// <summary>Numbers drawn once per run.</summary>
    public IReadOnlyList<InputRange> Ranges { get; init; } = [];

    /// <summary>Uncertain numbers that scale many values together.</summary>
    public IReadOnlyList<InputFactor> Factors { get; init; } = [];

    /// <summary>The numbers of the laws.</summary>
    public ModelParameters Model { get; init; } = new();

    /// <summary>Mechanisms of the model that are switched off.</summary>
    public IReadOnlyList<Mechanism> Without { get; init; } = [];
}
