using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Scenarios.Format;

/// <summary>Where supply comes from and what carries it.</summary>
public sealed record SupplySection : ScenarioPart
{
    /// <summary>Sources.</summary>
    [Key("Where supply enters the theater; trucks load there too", Required = true)]
    public IReadOnlyList<SourceSection> Sources { get; init; } = [];

    /// <summary>Railheads.</summary>
    [Key("Stations where trucks load what trains bring from a source")]
    public IReadOnlyList<RailheadSection> Railheads { get; init; } = [];

    /// <summary>Trucks.</summary>
    [Key("Trucks of the general pool", Required = true, Low = 0, High = 1e6, Draws = InputKind.PoolTrucks)]
    public Number Trucks { get; init; } = null!;

    /// <summary>Convoys.</summary>
    [Key("Share of trucks, with their load, lost for every 100 km driven within 20 km of enemy raiders; none if missing", Low = 0, High = 0.5, Draws = InputKind.SideConvoyLoss)]
    public Number? ConvoyLoss { get; init; }

    /// <summary>Pools.</summary>
    [Key("Trucks set aside for some of the plan's entries; the rest draw on the general pool")]
    public IReadOnlyList<TruckPoolSection> TruckPools { get; init; } = [];
}

/// <summary>Where supply enters the theater.</summary>
public sealed record SourceSection : ScenarioPart
{
    /// <summary>Node.</summary>
    [Key("Node", Required = true, Names = "node")]
    public Reference Node { get; init; } = null!;

    /// <summary>Capacity.</summary>
    [Key("What enters there, for its own trucks and all railheads it feeds", Required = true, Unit = "t/day", Low = 0, High = 1e6, Draws = InputKind.SourceTonnesPerDay)]
    public Number TPerDay { get; init; } = null!;
}

/// <summary>A station where trucks load.</summary>
public sealed record RailheadSection : ScenarioPart
{
    /// <summary>Node.</summary>
    [Key("Node", Required = true, Names = "node")]
    public Reference Node { get; init; } = null!;

    /// <summary>Capacity.</summary>
    [Key("What it can hand over to trucks", Required = true, Unit = "t/day", Low = 0, High = 1e6, Draws = InputKind.RailheadTonnesPerDay)]
    public Number TPerDay { get; init; } = null!;
}

/// <summary>Trucks set aside.</summary>
public sealed record TruckPoolSection : ScenarioPart
{
    /// <summary>Id.</summary>
    [Key("Id", Required = true, Example = "south")]
    public string Id { get; init; } = "";

    /// <summary>Trucks.</summary>
    [Key("How many", Required = true, Low = 0, High = 1e6, Draws = InputKind.PoolTrucks)]
    public Number Trucks { get; init; } = null!;

    /// <summary>Users.</summary>
    [Key("Entries of the plan whose formations they serve", Required = true, Names = "plan")]
    public IReadOnlyList<Reference> Serves { get; init; } = [];
}
