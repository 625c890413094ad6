using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Randomness;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Theater;

/// <summary>What never changes in a run, as flat arrays: compiled once from a <see cref="TheaterDefinition"/>, shared by all threads.</summary>
public sealed class CompiledTheater
{
    /// <summary>There are two belligerents.</summary>
    public const int SideCount = 2;

    private readonly bool[] _without;

    /// <summary>Compiles a theater.</summary>
    /// <exception cref="ArgumentException">There are not two sides, or more than 64 sources, railheads and crossings.</exception>
    public CompiledTheater(TheaterDefinition definition)
    {
        if (definition.Sides.Count != SideCount)
        {
            throw new ArgumentException("A theater has two sides.", nameof(definition));
        }

        Definition = definition;
        NodeCount = definition.Nodes.Count;
        ObjectiveArray = [.. definition.Outcomes.Objectives];
        PocketMembers = [.. definition.Outcomes.Pockets.Select(pocket => pocket.Formations.ToArray())];
        PocketPlaces = [.. definition.Outcomes.Pockets.Select(pocket => Enumerable.Range(0, NodeCount).Select(node => pocket.Nodes.Count == 0 || pocket.Nodes.Contains(node)).ToArray())];
        Strikes = [.. definition.Strikes];
        Weather = [.. definition.Weather];
        Aid = [.. definition.Aid];
        AidEntities = [.. definition.Aid.Select(aid => Entity.Of(aid.Id))];
        PerceptionDelayDays = [.. definition.Sides.Select(side => side.PerceptionDelayHours / 24)];
        Ground = new Ground(definition);
        Ways = new Ways(definition, Ground);
        Rivers = new RiverSides(Ground, Ways);
        RoadPoints = new RoadPoints(Ground, Ways, Rivers.Apart);
        Pieces = new BoundaryPieces(definition, Ground, Rivers.Apart);
        Logistics = new Logistics(definition, Ground);
        Batteries = new Batteries(definition, Ground, Logistics, Ways);
        Roster = new Roster(definition);
        Orders = new Orders(definition);
        Fronts = new Fronts(definition);
        Beliefs = [.. definition.Sides.Select(side => side.Belief)];
        HasBelief = Array.Exists(Beliefs, belief => belief is not null);
        BeliefOf = [.. definition.Plans.Select((plan, index) => Beliefs[1 - plan.Side] is { SetsSurprise: true } belief && belief.Blows.Contains(index))];
        Claims = [.. definition.Sides.Select(side => side.Claims is not null)];
        LosesConvoys = [.. definition.Sides.Select(side => side.ConvoyLoss is not null)];
        HasAir = definition.Sides.Any(side => side.Air is not null);
        _without = new bool[Enum.GetValues<Mechanism>().Length];
        foreach (var mechanism in definition.Without)
        {
            _without[(int)mechanism] = true;
        }

        StrikeEntities = [.. definition.Strikes.Select(strike => Entity.Of(strike.Id))];
        SideEntities = [.. definition.Sides.Select(side => Entity.Of(side.Id))];
        Inputs = InputValues.Table(definition);
        DepthKm = StartFront.DistancesKm(definition, Ground);
    }

    /// <summary>What it was compiled from.</summary>
    public TheaterDefinition Definition { get; }

    /// <summary>Horizon in whole days.</summary>
    public int Days => Definition.Days;

    /// <summary>How many nodes there are.</summary>
    public int NodeCount { get; }

    /// <summary>Places that may fall.</summary>
    public IReadOnlyList<ObjectiveDefinition> Objectives => ObjectiveArray;

    /// <summary>Forces that may be cut off.</summary>
    public IReadOnlyList<PocketDefinition> Pockets => Definition.Outcomes.Pockets;

    /// <summary>Numbers that a run draws.</summary>
    public InputTable Inputs { get; }

    /// <summary>Plan entries with a rule that recalls formations from a front outside the area, in the order of the plans.</summary>
    public IReadOnlyList<int> RecallPlans => Fronts.Recalls;

    /// <summary>Names of the caps that may bind supply, for both sides: "trucks", "railhead kupyansk-vuzlovyi", "crossing dnipro", "no open road".</summary>
    public IReadOnlyList<string> CapNames => Logistics.CapNames;

    /// <summary>Numbers of the laws.</summary>
    public ModelParameters Model => Definition.Model;

    /// <summary>Is a mechanism of the model switched off?</summary>
    public bool Without(Mechanism mechanism) => _without[(int)mechanism];

    /// <summary>Where roads can be cut between their ends, and from where.</summary>
    public RoadPoints RoadPoints { get; }

    /// <summary><see cref="Objectives"/> for hot loops, which walk arrays.</summary>
    internal ObjectiveDefinition[] ObjectiveArray { get; }

    /// <summary>By pocket: its formations.</summary>
    internal int[][] PocketMembers { get; }

    /// <summary>By pocket and node: its formations count there.</summary>
    internal bool[][] PocketPlaces { get; }

    /// <summary>Strikes, in the order of the scenario.</summary>
    internal StrikeDefinition[] Strikes { get; }

    /// <summary>Promises of help from outside, of side 0 first.</summary>
    internal AidDefinition[] Aid { get; }

    /// <summary>By promise: its address in draws.</summary>
    internal uint[] AidEntities { get; }

    /// <summary>Periods of weather, in the order of time.</summary>
    internal WeatherPeriod[] Weather { get; }

    /// <summary>By side: days after which it learns that a node has changed hands.</summary>
    internal double[] PerceptionDelayDays { get; }

    /// <summary>By side: its address in draws.</summary>
    internal uint[] SideEntities { get; }

    /// <summary>By strike: its address in draws.</summary>
    internal uint[] StrikeEntities { get; }

    /// <summary>Places and cells.</summary>
    internal Ground Ground { get; }

    /// <summary>Roads, open ground, railways.</summary>
    internal Ways Ways { get; }

    /// <summary>Which places a river keeps apart.</summary>
    internal RiverSides Rivers { get; }

    /// <summary>Pieces of boundary that garrisons can watch.</summary>
    internal BoundaryPieces Pieces { get; }

    /// <summary>Sources, railheads, crossings, truck pools.</summary>
    internal Logistics Logistics { get; }

    /// <summary>Batteries that fire behind the enemy's front.</summary>
    internal Batteries Batteries { get; }

    /// <summary>Formations.</summary>
    internal Roster Roster { get; }

    /// <summary>Plans and rules.</summary>
    internal Orders Orders { get; }

    /// <summary>Who stands on fronts outside the area.</summary>
    internal Fronts Fronts { get; }

    /// <summary>By side: what its command believes, or null.</summary>
    internal BeliefDefinition?[] Beliefs { get; }

    /// <summary>True where a side has a belief.</summary>
    internal bool HasBelief { get; }

    /// <summary>By side: the scenario tells when it claims gains and admits losses.</summary>
    internal bool[] Claims { get; }

    /// <summary>By side: it loses convoys on the road.</summary>
    internal bool[] LosesConvoys { get; }

    /// <summary>True where a side has aircraft.</summary>
    internal bool HasAir { get; }

    /// <summary>By plan entry: its surprise is what the enemy did not believe at the start.</summary>
    internal bool[] BeliefOf { get; }

    /// <summary>By side and node (<c>side * NodeCount + node</c>): distance from the ground that the side holds at the start, km.</summary>
    internal double[] DepthKm { get; }
}
