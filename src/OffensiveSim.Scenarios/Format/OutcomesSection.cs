namespace OffensiveSim.Scenarios.Format;

/// <summary>What a run is measured by.</summary>
public sealed record OutcomesSection : ScenarioPart
{
    /// <summary>Objectives.</summary>
    [Key("Places whose fall is timed", Required = true)]
    public IReadOnlyList<ObjectiveSection> Objectives { get; init; } = [];

    /// <summary>Pockets.</summary>
    [Key("Forces that may be cut off")]
    public IReadOnlyList<PocketSection> Pockets { get; init; } = [];

    /// <summary>Territory.</summary>
    [Key("Whose net gain of ground is counted; the side of the first objective where it is missing")]
    public TerritorySection? Territory { get; init; }
}

/// <summary>A place whose fall is timed.</summary>
public sealed record ObjectiveSection : ScenarioPart
{
    /// <summary>Place.</summary>
    [Key("Node", Required = true, Names = "node")]
    public Reference Capture { get; init; } = null!;

    /// <summary>Who.</summary>
    [Key("Side that would take it", Required = true, Names = "side")]
    public Reference By { get; init; } = null!;

    /// <summary>Weight.</summary>
    [Key("true for the few that the summary names first")]
    public bool Main { get; init; }
}

/// <summary>A force that may be cut off.</summary>
public sealed record PocketSection : ScenarioPart
{
    /// <summary>Id.</summary>
    [Key("Id", Required = true, Example = "izyum")]
    public string Id { get; init; } = "";

    /// <summary>Label.</summary>
    [Key("Name in sentences", Example = "the Izyum force")]
    public string? Label { get; init; }

    /// <summary>Side.</summary>
    [Key("Its side", Required = true, Names = "side")]
    public Reference Of { get; init; } = null!;

    /// <summary>Places.</summary>
    [Key("Nodes where its formations count; anywhere if missing. So a force that got away and is cut off elsewhere is not counted", Names = "node", Example = "[izyum, kapytolivka]")]
    public IReadOnlyList<Reference> At { get; init; } = [];

    /// <summary>Plan entries.</summary>
    [Key("Entries of the side's plan whose formations belong to it", Required = true, Names = "plan")]
    public IReadOnlyList<Reference> Plan { get; init; } = [];
}

/// <summary>Whose ground is counted.</summary>
public sealed record TerritorySection : ScenarioPart
{
    /// <summary>Side.</summary>
    [Key("Side", Required = true, Names = "side")]
    public Reference By { get; init; } = null!;
}

/// <summary>Something that really happened: the fall of a place, or a measured figure.</summary>
public sealed record HistoryRow : ScenarioPart
{
    /// <summary>Place.</summary>
    [Key("Node that changed hands", Names = "node")]
    public Reference? Captured { get; init; }

    /// <summary>Who.</summary>
    [Key("Side that took it, or that the figure is of", Names = "side")]
    public Reference? By { get; init; }

    /// <summary>When.</summary>
    [Key("When: an instant, or a date for the whole day", Required = true, Instant = true, Example = "2022-09-10")]
    public string At { get; init; } = "";

    /// <summary>Bounds.</summary>
    [Key("Earliest and latest date or instant that sources allow; or the keys earliest and latest", Instant = true, Count = 2, Example = "[2022-09-10, 2022-09-11]")]
    public IReadOnlyList<string>? Between { get; init; }

    /// <summary>Earliest.</summary>
    [Key("Earliest date or instant that sources allow, instead of between", Instant = true)]
    public string? Earliest { get; init; }

    /// <summary>Latest.</summary>
    [Key("Latest date or instant that sources allow, instead of between", Instant = true)]
    public string? Latest { get; init; }

    /// <summary>Ground.</summary>
    [Key("Net gain of ground since day 0", Unit = "km2", Low = -1e6, High = 1e6)]
    public double? TerritoryKm2 { get; init; }

    /// <summary>Depth.</summary>
    [Key("Depth of the advance", Unit = "km", Low = 0, High = 5000)]
    public double? DepthKm { get; init; }

    /// <summary>Confidence.</summary>
    [Key("How sure it is: high, medium or low")]
    public Confidence? Confidence { get; init; }

    /// <summary>Source.</summary>
    [Key("Where it comes from")]
    public string? Source { get; init; }

    /// <summary>Note.</summary>
    [Key("Anything a reader should know")]
    public string? Note { get; init; }
}
