using OffensiveSim.Engine.Randomness;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Theater;

/// <summary>Batteries as flat arrays, and where the things stand that they may hit.</summary>
internal sealed class Batteries
{
    private static readonly int _kinds = Enum.GetValues<FireTarget>().Length;
    private readonly bool[] _targets;

    public Batteries(TheaterDefinition definition, Ground ground, Logistics logistics, Ways ways)
    {
        var batteries = definition.Batteries;
        Count = batteries.Count;
        Side = [.. batteries.Select(battery => battery.Side)];
        Nearby = [.. batteries.Select(battery => Enumerable.Range(0, ground.Count).Select(node => Around(ground, node, battery.ReachKm)).ToArray())];
        Entities = [.. batteries.Select(battery => Entity.Of(battery.Id))];
        _targets = [.. batteries.SelectMany(battery => Enum.GetValues<FireTarget>().Select(battery.Targets.Contains))];
        HasBridge = new bool[ground.Count];
        for (var way = 0; way < ways.Count; way++)
        {
            HasBridge[ways.A[way]] |= ways.Bridge[way];
            HasBridge[ways.B[way]] |= ways.Bridge[way];
        }

        CapNodes = [.. Enumerable.Range(0, logistics.CapCount).Select(cap => Count == 0 ? [] : Nodes(cap, definition.Nodes.Count, logistics, ways))];
    }

    /// <summary>How many.</summary>
    public int Count { get; }

    /// <summary>By battery: the side.</summary>
    public int[] Side { get; }

    /// <summary>By battery and node: the nodes within its reach of it, the nearest first, itself among them.</summary>
    public int[][][] Nearby { get; }

    /// <summary>By battery: its address in draws.</summary>
    public uint[] Entities { get; }

    /// <summary>By node: a bridge leads from it.</summary>
    public bool[] HasBridge { get; }

    /// <summary>By cap: where a railhead stands, or the ends of a group's crossings. Sources lie outside the reach of anything.</summary>
    public int[][] CapNodes { get; }

    /// <summary>Is a battery aimed at a kind of target?</summary>
    public bool AimsAt(int battery, FireTarget kind) => _targets[(battery * _kinds) + (int)kind];

    private static int[] Around(Ground ground, int node, double km) =>
        [.. Enumerable.Range(0, ground.Count).Where(other => ground.StraightKm(node, other) <= km).OrderBy(other => ground.StraightKm(node, other))];

    private static int[] Nodes(int cap, int nodes, Logistics logistics, Ways ways) => logistics.CapInput[cap].Kind switch
    {
        InputKind.RailheadTonnesPerDay => [Array.IndexOf(logistics.RailheadCap, cap) % nodes],
        InputKind.CrossingTonnesPerDay => [.. Enumerable.Range(0, ways.Count).Where(way => ways.CrossingOf[way] == cap - logistics.FirstCrossing).SelectMany(way => new[] { ways.A[way], ways.B[way] }).Distinct()],
        _ => [],
    };
}
