using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Theater;

/// <summary>What limits supply: sources, railheads and crossings as numbered caps, truck pools, and the names under which shortfalls are booked.</summary>
public sealed class Logistics
{
    /// <summary>Caps are told apart by the bits of one word.</summary>
    public const int MaxCaps = 64;

    internal Logistics(TheaterDefinition definition, Ground ground)
    {
        var names = new List<string>();
        var inputs = new List<(InputKind, int)>();
        SourceCap = new int[CompiledTheater.SideCount * ground.Count];
        RailheadCap = new int[CompiledTheater.SideCount * ground.Count];
        Array.Fill(SourceCap, -1);
        Array.Fill(RailheadCap, -1);
        var (source, railhead) = (0, 0);
        for (var side = 0; side < CompiledTheater.SideCount; side++)
        {
            foreach (var point in definition.Sides[side].Sources)
            {
                SourceCap[(side * ground.Count) + point.Node] = names.Count;
                names.Add($"source {definition.Nodes[point.Node].Id}");
                inputs.Add((InputKind.SourceTonnesPerDay, source++));
            }

            foreach (var point in definition.Sides[side].Railheads)
            {
                RailheadCap[(side * ground.Count) + point.Node] = names.Count;
                names.Add($"railhead {definition.Nodes[point.Node].Id}");
                inputs.Add((InputKind.RailheadTonnesPerDay, railhead++));
            }
        }

        FirstCrossing = names.Count;
        for (var crossing = 0; crossing < definition.Crossings.Count; crossing++)
        {
            names.Add($"crossing {definition.Crossings[crossing].Id}");
            inputs.Add((InputKind.CrossingTonnesPerDay, crossing));
        }

        CapCount = names.Count;
        if (CapCount > MaxCaps)
        {
            throw new ArgumentException($"There are {CapCount} sources, railheads and crossings; at most {MaxCaps} can be told apart.", nameof(definition));
        }

        PoolStart = new int[CompiledTheater.SideCount + 1];
        var pools = new List<int>();
        for (var side = 0; side < CompiledTheater.SideCount; side++)
        {
            PoolStart[side + 1] = PoolStart[side] + definition.Sides[side].TruckPools.Count;
            foreach (var pool in definition.Sides[side].TruckPools)
            {
                var name = pool.Id == "trucks" ? "trucks" : $"trucks {pool.Id}";
                if (!names.Contains(name))
                {
                    names.Add(name);
                }

                pools.Add(names.IndexOf(name));
            }
        }

        NoRoadName = names.Count;
        names.Add("no open road");
        if (definition.Formations.Any(formation => formation.Raider))
        {
            RaidersName = names.Count;
            names.Add("raiders");
        }

        if (definition.Sides.Any(side => side.ConvoyLoss is not null))
        {
            ConvoysName = names.Count;
            names.Add("lost convoys");
        }

        CapNames = names;
        (CapInput, PoolName) = ([.. inputs], [.. pools]);
    }

    /// <summary>Names of everything that may bind: the numbered caps first.</summary>
    public IReadOnlyList<string> CapNames { get; }

    /// <summary>How many numbered caps: sources and railheads of side 0, of side 1, then crossings.</summary>
    public int CapCount { get; }

    /// <summary>By numbered cap: which input gives its tonnes per day.</summary>
    internal (InputKind Kind, int Index)[] CapInput { get; }

    /// <summary>By side and node: the cap of the source there, or -1.</summary>
    public int[] SourceCap { get; }

    /// <summary>By side and node: the cap of the railhead there, or -1.</summary>
    public int[] RailheadCap { get; }

    /// <summary>The cap of the first crossing.</summary>
    public int FirstCrossing { get; }

    /// <summary>Where each side's truck pools begin.</summary>
    public int[] PoolStart { get; }

    /// <summary>By pool: its place in <see cref="CapNames"/>.</summary>
    public int[] PoolName { get; }

    /// <summary>The place of "no open road" in <see cref="CapNames"/>.</summary>
    public int NoRoadName { get; }

    /// <summary>The place of "raiders" in <see cref="CapNames"/>, or -1 where no formation raids.</summary>
    public int RaidersName { get; } = -1;

    /// <summary>The place of "lost convoys" in <see cref="CapNames"/>, or -1 where none are.</summary>
    public int ConvoysName { get; } = -1;
}
