using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Scenarios.Format;

/// <summary>Places, roads and railways, and the ground between them.</summary>
public sealed record TheaterSection : ScenarioPart
{
    /// <summary>Nodes.</summary>
    [Key("Settlements and junctions. A list, or a CSV file with the same keys as columns", Required = true, Table = true, Example = "nodes.csv")]
    public IReadOnlyList<NodeRow> Nodes { get; init; } = [];

    /// <summary>Links.</summary>
    [Key("Roads and railways. A list, or a CSV file with the same keys as columns", Required = true, Table = true, Example = "links.csv")]
    public IReadOnlyList<LinkRow> Links { get; init; } = [];

    /// <summary>Area.</summary>
    [Key("GeoJSON polygon of the ground that counts as territory, drawn for the scenario; without it, the land around the nodes", Example = "area.geojson")]
    public FileName? Area { get; init; }

    /// <summary>Lines.</summary>
    [Key("GeoJSON lines: rivers, the border, prepared belts (property kind: river, border or belt; depth_km and mines on belts)", Example = "lines.geojson")]
    public FileName? Lines { get; init; }

    /// <summary>Crossings.</summary>
    [Key("Groups of crossings that share a pool of tonnes a day")]
    public IReadOnlyList<CrossingSection> Crossings { get; init; } = [];

    /// <summary>Fronts.</summary>
    [Key("Groups of nodes outside the area, to which only railways lead: no map, no objectives, no fighting. Whoever stands there can be called away by rail")]
    public IReadOnlyList<FrontSection> Fronts { get; init; } = [];
}

/// <summary>What a place is.</summary>
public enum NodeKind
{
    /// <summary>A large town: fighting is house to house.</summary>
    City,

    /// <summary>A town.</summary>
    Town,

    /// <summary>A village.</summary>
    Village,

    /// <summary>A crossroads or rail junction.</summary>
    Junction,

    /// <summary>A border crossing.</summary>
    Border,
}

/// <summary>A settlement or junction.</summary>
public sealed record NodeRow : ScenarioPart
{
    /// <summary>Id.</summary>
    [Key("Id", Required = true, Example = "kupyansk")]
    public string Id { get; init; } = "";

    /// <summary>Name.</summary>
    [Key("Name on the map; the id where it is missing", Example = "Kupyansk")]
    public string? Name { get; init; }

    /// <summary>Position.</summary>
    [Key("Latitude and longitude; or the keys lat and lon", Unit = "degrees", Low = -180, High = 180, Count = 2, Example = "[49.71, 37.62]")]
    public IReadOnlyList<double>? At { get; init; }

    /// <summary>Latitude.</summary>
    [Key("Latitude, instead of at", Unit = "degrees", Low = -85, High = 85)]
    public double? Lat { get; init; }

    /// <summary>Longitude.</summary>
    [Key("Longitude, instead of at", Unit = "degrees", Low = -180, High = 180)]
    public double? Lon { get; init; }

    /// <summary>Holder.</summary>
    [Key("Side that holds it at the start", Required = true, Names = "side")]
    public Reference Controller { get; init; } = null!;

    /// <summary>Kind.</summary>
    [Key("What it is")]
    public NodeKind Kind { get; init; } = NodeKind.Village;

    /// <summary>Prepared depth.</summary>
    [Key("Dug ground in front of it at the start", Unit = "km", Low = 0, High = 50, Draws = InputKind.NodePreparedKm)]
    public Number? PreparedKm { get; init; }

    /// <summary>Limit of prepared depth.</summary>
    [Key("Most that may be dug in front of it", Unit = "km", Low = 0, High = 50)]
    public double? PreparedMaxKm { get; init; }

    /// <summary>Mines.</summary>
    [Key("Mine density in front of it, 0 none to 1 continuous belts", Low = 0, High = 1, Draws = InputKind.NodeMines)]
    public Number? Mines { get; init; }

    /// <summary>Sanctuary.</summary>
    [Key("Side on whose own soil it lies: the enemy may not enter", Names = "side")]
    public Reference? SanctuaryOf { get; init; }

    /// <summary>Population.</summary>
    [Key("Inhabitants before the war", Low = 0, High = 1e8)]
    public double? Population { get; init; }

    /// <summary>Source.</summary>
    [Key("Where the place and its holder come from")]
    public string? Source { get; init; }

    /// <summary>Confidence.</summary>
    [Key("How sure the holder and position are: high, medium or low")]
    public Confidence? Confidence { get; init; }

    /// <summary>Note.</summary>
    [Key("Anything a reader should know")]
    public string? Note { get; init; }
}

/// <summary>How sure a fact is.</summary>
public enum Confidence
{
    /// <summary>Several sources agree.</summary>
    High,

    /// <summary>One good source, or several that nearly agree.</summary>
    Medium,

    /// <summary>Disputed, inferred, or recalled.</summary>
    Low,
}

/// <summary>What carries a link over water.</summary>
public enum BridgeState
{
    /// <summary>No bridge.</summary>
    None,

    /// <summary>A bridge that stands at the start.</summary>
    Standing,

    /// <summary>A bridge that is down at the start.</summary>
    Down,
}

/// <summary>How good a road or railway is.</summary>
public enum LinkClass
{
    /// <summary>Main road.</summary>
    Highway,

    /// <summary>Road between towns.</summary>
    Regional,

    /// <summary>Village road.</summary>
    Local,

    /// <summary>Double track.</summary>
    DoubleTrack,

    /// <summary>Single track.</summary>
    SingleTrack,
}

/// <summary>A road or railway between two nodes.</summary>
public sealed record LinkRow : ScenarioPart
{
    /// <summary>Ends.</summary>
    [Key("The two nodes; or the keys from and to", Names = "node", Count = 2, Example = "[shevchenkove, hrushivka]")]
    public IReadOnlyList<Reference>? Between { get; init; }

    /// <summary>One end.</summary>
    [Key("One node, instead of between", Names = "node")]
    public Reference? From { get; init; }

    /// <summary>Other end.</summary>
    [Key("The other node, instead of between", Names = "node")]
    public Reference? To { get; init; }

    /// <summary>Mode.</summary>
    [Key("road or rail")]
    public LinkMode Mode { get; init; } = LinkMode.Road;

    /// <summary>Class.</summary>
    [Key("Class of road (highway, regional, local) or railway (double_track, single_track)")]
    public LinkClass? Class { get; init; }

    /// <summary>Length.</summary>
    [Key("Length", Required = true, Unit = "km", Low = 0.1, High = 2000)]
    public double Km { get; init; }

    /// <summary>River.</summary>
    [Key("Name of the river it crosses, empty for none", Example = "Oskil")]
    public string? River { get; init; }

    /// <summary>Bridge.</summary>
    [Key("none, standing or down at the start")]
    public BridgeState Bridge { get; init; } = BridgeState.None;

    /// <summary>Source.</summary>
    [Key("Where the link and its length come from")]
    public string? Source { get; init; }

    /// <summary>Confidence.</summary>
    [Key("How sure it is: high, medium or low")]
    public Confidence? Confidence { get; init; }

    /// <summary>Note.</summary>
    [Key("Anything a reader should know")]
    public string? Note { get; init; }
}

/// <summary>Crossings that share a pool of tonnes a day.</summary>
public sealed record CrossingSection : ScenarioPart
{
    /// <summary>Id.</summary>
    [Key("Id", Required = true, Example = "dnipro")]
    public string Id { get; init; } = "";

    /// <summary>Links.</summary>
    [Key("Road links that cross, each as from--to", Required = true, Names = "link", Example = "[kherson--oleshky]")]
    public IReadOnlyList<Reference> Links { get; init; } = [];

    /// <summary>Capacity.</summary>
    [Key("What all of them carry together", Required = true, Unit = "t/day", Low = 0, High = 1e6, Draws = InputKind.CrossingTonnesPerDay)]
    public Number TPerDay { get; init; } = null!;

    /// <summary>Note.</summary>
    [Key("Anything a reader should know")]
    public string? Note { get; init; }
}

/// <summary>Nodes outside the area.</summary>
public sealed record FrontSection : ScenarioPart
{
    /// <summary>Id.</summary>
    [Key("Id", Required = true, Example = "kherson")]
    public string Id { get; init; } = "";

    /// <summary>Nodes.</summary>
    [Key("Nodes that belong to it", Required = true, Names = "node")]
    public IReadOnlyList<Reference> Nodes { get; init; } = [];

    /// <summary>Note.</summary>
    [Key("Anything a reader should know")]
    public string? Note { get; init; }
}
