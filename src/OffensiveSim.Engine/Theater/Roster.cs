using OffensiveSim.Engine.Randomness;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Theater;

/// <summary>What never changes about formations.</summary>
public sealed class Roster
{
    internal Roster(TheaterDefinition definition)
    {
        var formations = definition.Formations;
        Count = formations.Count;
        Entities = [.. formations.Select(formation => Entity.Of(formation.Id))];
        Side = [.. formations.Select(formation => formation.Side)];
        OfSide = [.. Enumerable.Range(0, CompiledTheater.SideCount).Select(side => Enumerable.Range(0, Count).Where(formation => Side[formation] == side).ToArray())];
        Node = [.. formations.Select(formation => formation.Node)];
        Reactive = [.. formations.Select(formation => formation.Reactive)];
        Raiders = [.. Enumerable.Range(0, Count).Where(formation => formations[formation].Raider)];
        Present = [.. formations.Select(formation => formation.Present)];
        var firstPool = new[] { 0, definition.Sides[0].TruckPools.Count };
        Pool = [.. formations.Select(formation => firstPool[formation.Side] + formation.TruckPool)];
        FullLoad = [.. formations.Select(formation => formation.StockDays < 0)];
        PocketOf = new int[Count];
        Array.Fill(PocketOf, -1);
        for (var pocket = 0; pocket < definition.Outcomes.Pockets.Count; pocket++)
        {
            foreach (var formation in definition.Outcomes.Pockets[pocket].Formations)
            {
                PocketOf[formation] = pocket;
            }
        }
    }

    /// <summary>How many formations.</summary>
    public int Count { get; }

    /// <summary>By formation: its address in draws.</summary>
    public uint[] Entities { get; }

    /// <summary>By formation: its side.</summary>
    public int[] Side { get; }

    /// <summary>By side: its formations, in ascending order.</summary>
    public int[][] OfSide { get; }

    /// <summary>By formation: where it stands at the start, or arrives.</summary>
    public int[] Node { get; }

    /// <summary>By formation: its arrival answers the offensive.</summary>
    public bool[] Reactive { get; }

    /// <summary>The formations that send raiders behind the lines.</summary>
    public int[] Raiders { get; }

    /// <summary>By formation: chance that it exists.</summary>
    public double[] Present { get; }

    /// <summary>By formation: its truck pool, counted through the sides.</summary>
    public int[] Pool { get; }

    /// <summary>By formation: it starts with the model's full load.</summary>
    public bool[] FullLoad { get; }

    /// <summary>By formation: the declared pocket it belongs to, or -1.</summary>
    public int[] PocketOf { get; }
}
