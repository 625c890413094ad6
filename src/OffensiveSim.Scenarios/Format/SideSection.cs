using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Scenarios.Format;

/// <summary>One belligerent.</summary>
public sealed record SideSection : ScenarioPart
{
    /// <summary>Name.</summary>
    [Key("Name in tables and on the map; the id where it is missing", Example = "Ukraine")]
    public string? Name { get; init; }

    /// <summary>Adjective.</summary>
    [Key("Adjective for sentences", Example = "Ukrainian")]
    public string? Adjective { get; init; }

    /// <summary>Supply.</summary>
    [Key("Where supply comes from and what carries it", Required = true)]
    public SupplySection Supply { get; init; } = new();

    /// <summary>Formations.</summary>
    [Key("Formations. A list, or a CSV file with the same keys as columns", Required = true, Table = true, Example = "formations-ukraine.csv")]
    public IReadOnlyList<FormationRow> Formations { get; init; } = [];

    /// <summary>Plan.</summary>
    [Key("What the side means to do: who, in what stance, and what changes it", Required = true)]
    public IReadOnlyList<PlanSection> Plan { get; init; } = [];

    /// <summary>Surprise.</summary>
    [Key("Surprise its blows have over the enemy, 0 none to 1 complete; each fades from its first contact", Low = 0, High = 1, Draws = InputKind.SideSurprise)]
    public Number? Surprise { get; init; }

    /// <summary>Warning.</summary>
    [Key("Warning it has of the enemy's offensive: it digs and sends its reserves so much earlier, and is not surprised", Unit = "days", Low = 0, High = 365, Draws = InputKind.SideWarningDays)]
    public Number? WarningDays { get; init; }

    /// <summary>Shell ratio.</summary>
    [Key("Shells it fires for one of the enemy's", Low = 0.01, High = 100, Draws = InputKind.SideShellRatio)]
    public Number? ShellRatio { get; init; }

    /// <summary>Command delay.</summary>
    [Key("Mean time from a rule's condition coming true to the order being carried out", Unit = "hours", Low = 0, High = 720, Draws = InputKind.SideCommandDelayHours)]
    public Number? CommandDelayHours { get; init; }

    /// <summary>Perception delay.</summary>
    [Key("Time after which it learns that a place has changed hands", Unit = "hours", Low = 0, High = 240)]
    public double? PerceptionDelayHours { get; init; }

    /// <summary>Claims.</summary>
    [Key("When it says that it has taken or lost places, beside when it has; nothing in the campaign depends on it")]
    public ClaimsSection? Claims { get; init; }

    /// <summary>Sent away.</summary>
    [Key("Formations of which a share was sent to a front outside the area before the start")]
    public IReadOnlyList<SentSection> Sent { get; init; } = [];

    /// <summary>Belief.</summary>
    [Key("What its command believes about the enemy's main blow, and learns of it day by day; a rule's condition `believes` looks at it")]
    public BeliefSection? Belief { get; init; }

    /// <summary>Air support.</summary>
    [Key("Aircraft over its battles: they help it, and now and then strike its own men, the more often the more the front moves")]
    public AirSection? Air { get; init; }

    /// <summary>Fires.</summary>
    [Key("Batteries that fire at what the enemy uses behind his front: depots, railheads, bridges, headquarters")]
    public IReadOnlyList<BatterySection> Fires { get; init; } = [];

    /// <summary>Aid.</summary>
    [Key("Help from outside that was promised: trucks, men, shells, which come after a delay; none if missing")]
    public IReadOnlyList<AidSection> Aid { get; init; } = [];

    /// <summary>Strikes.</summary>
    [Key("Strikes with a date on groups of crossings")]
    public IReadOnlyList<StrikeSection> Strikes { get; init; } = [];
}

/// <summary>When a side speaks of places that have changed hands.</summary>
public sealed record ClaimsSection : ScenarioPart
{
    /// <summary>Gains.</summary>
    [Key("Time from learning of a gain to claiming it", Required = true, Unit = "hours", Low = 0, High = 2400, Draws = InputKind.SideClaimGains)]
    public Number GainsAfterHours { get; init; } = null!;

    /// <summary>Losses.</summary>
    [Key("Time from learning of a loss to admitting it", Required = true, Unit = "hours", Low = 0, High = 2400, Draws = InputKind.SideClaimLosses)]
    public Number LossesAfterHours { get; init; } = null!;

    /// <summary>Source.</summary>
    [Key("Where it comes from")]
    public string? Source { get; init; }
}

/// <summary>Help from outside that was promised.</summary>
public sealed record AidSection : ScenarioPart
{
    /// <summary>Id.</summary>
    [Key("Id", Required = true, Example = "package-20")]
    public string Id { get; init; } = "";

    /// <summary>Label.</summary>
    [Key("What it is, for sentences; the id where it is missing", Example = "the twentieth package")]
    public string? Label { get; init; }

    /// <summary>Day.</summary>
    [Key("When it is promised", Required = true, Unit = "days", Low = 0, High = 730, Draws = InputKind.AidDay)]
    public Number Day { get; init; } = null!;

    /// <summary>Delay.</summary>
    [Key("Mean time from the promise to the troops, spread by half of it from run to run; 30 if missing", Unit = "days", Low = 0, High = 730, Draws = InputKind.AidDelayDays)]
    public Number? DelayDays { get; init; }

    /// <summary>Trucks.</summary>
    [Key("Trucks for the general pool", Low = 0, High = 1e6)]
    public double Trucks { get; init; }

    /// <summary>Men.</summary>
    [Key("Men who replace losses, shared among formations that are not cut off by what they miss; those beyond that are not used", Low = 0, High = 1e6)]
    public double Men { get; init; }

    /// <summary>Shells.</summary>
    [Key("What it multiplies the shells of the side by, for the rest of the campaign; 1 if missing", Low = 0.1, High = 10)]
    public double Shells { get; init; } = 1;

    /// <summary>Source.</summary>
    [Key("Where it comes from")]
    public string? Source { get; init; }
}

/// <summary>Aircraft over a side's battles.</summary>
public sealed record AirSection : ScenarioPart
{
    /// <summary>Sorties.</summary>
    [Key("Sorties over the battles of the theater on a dry day, shared among them by men engaged", Required = true, Unit = "sorties/day", Low = 0, High = 5000, Draws = InputKind.SideSorties)]
    public Number SortiesPerDay { get; init; } = null!;

    /// <summary>Source.</summary>
    [Key("Where it comes from")]
    public string? Source { get; init; }
}

/// <summary>Batteries that fire behind the enemy's front.</summary>
public sealed record BatterySection : ScenarioPart
{
    /// <summary>Id.</summary>
    [Key("Id", Required = true, Example = "himars")]
    public string Id { get; init; } = "";

    /// <summary>Rate.</summary>
    [Key("Salvos a day while there are targets in reach", Required = true, Unit = "salvos/day", Low = 0, High = 100, Draws = InputKind.BatterySalvos)]
    public Number SalvosPerDay { get; init; } = null!;

    /// <summary>Reach.</summary>
    [Key("How far beyond ground the side holds they reach: their range less the distance they keep from the enemy", Required = true, Unit = "km", Low = 1, High = 1000)]
    public double ReachKm { get; init; }

    /// <summary>Targets.</summary>
    [Key("What they are aimed at; all four if missing", Example = "[depots, headquarters]")]
    public IReadOnlyList<FireTarget> Targets { get; init; } = [];

    /// <summary>Chance.</summary>
    [Key("Chance that a salvo hits what stands where it was known to stand; 0.5 if missing", Low = 0, High = 1, Draws = InputKind.BatteryHitChance)]
    public Number? HitChance { get; init; }

    /// <summary>Communications.</summary>
    [Key("How well raiders who see a target can talk to the batteries: how often their call gets through, and how fast the salvo follows; 1 if missing", Low = 0, High = 1, Draws = InputKind.BatteryCommunications)]
    public Number? Communications { get; init; }

    /// <summary>Source.</summary>
    [Key("Where it comes from")]
    public string? Source { get; init; }
}

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

/// <summary>What a formation is, for its symbol on the map.</summary>
public enum FormationKind
{
    /// <summary>Infantry on foot or in trucks.</summary>
    Infantry,

    /// <summary>Infantry in armoured carriers.</summary>
    Mechanized,

    /// <summary>Tanks.</summary>
    Armor,

    /// <summary>Airborne and air assault.</summary>
    Airborne,

    /// <summary>Special forces.</summary>
    Special,

    /// <summary>Guards, police and territorial troops.</summary>
    Security,
}

/// <summary>How large a formation is, for its symbol on the map.</summary>
public enum Echelon
{
    /// <summary>Battalion.</summary>
    Battalion,

    /// <summary>Regiment.</summary>
    Regiment,

    /// <summary>Brigade.</summary>
    Brigade,

    /// <summary>Division.</summary>
    Division,

    /// <summary>Corps.</summary>
    Corps,

    /// <summary>Army.</summary>
    Army,
}

/// <summary>A body of men that moves and fights as one.</summary>
public sealed record FormationRow : ScenarioPart
{
    /// <summary>Id.</summary>
    [Key("Id", Required = true, Example = "92-mech-bde")]
    public string Id { get; init; } = "";

    /// <summary>Name.</summary>
    [Key("Name in tables and on the map; the id where it is missing")]
    public string? Name { get; init; }

    /// <summary>Kind.</summary>
    [Key("What it is, for its symbol")]
    public FormationKind Kind { get; init; } = FormationKind.Infantry;

    /// <summary>Echelon.</summary>
    [Key("How large it is, for its symbol")]
    public Echelon Echelon { get; init; } = Echelon.Brigade;

    /// <summary>Place.</summary>
    [Key("Node where it stands, or arrives", Required = true, Names = "node")]
    public Reference At { get; init; } = null!;

    /// <summary>Men.</summary>
    [Key("Men", Required = true, Low = 1, High = 1e6, Draws = InputKind.FormationMen)]
    public Number Men { get; init; } = null!;

    /// <summary>Quality.</summary>
    [Key("Fighting value of a man in good order, 1 for a well-trained and well-led one", Required = true, Low = 0.05, High = 1.2, Draws = InputKind.FormationQuality)]
    public Number Quality { get; init; } = null!;

    /// <summary>Cohesion.</summary>
    [Key("Cohesion at the start; 0.85 for everyone unless a source says otherwise", Low = 0, High = 1, Draws = InputKind.FormationCohesion)]
    public Number? Cohesion { get; init; }

    /// <summary>Equipment.</summary>
    [Key("Vehicles and guns", Low = 0, High = 1e5, Draws = InputKind.FormationEquipment)]
    public Number? Equipment { get; init; }

    /// <summary>Stock.</summary>
    [Key("Supply carried at the start, at the rate of a defence; a full load where it is missing", Unit = "days", Low = 0, High = 60, Draws = InputKind.FormationStockDays)]
    public Number? StockDays { get; init; }

    /// <summary>Arrival.</summary>
    [Key("Day it arrives; 0 for present at the start", Unit = "days", Low = 0, High = 730, Draws = InputKind.FormationArrivesDay)]
    public Number? ArrivesDay { get; init; }

    /// <summary>Reactive.</summary>
    [Key("true where it was sent because of the offensive: its arrival varies from run to run and answers to warning")]
    public bool Reactive { get; init; }

    /// <summary>Raider.</summary>
    [Key("true where it sends raiders behind the lines")]
    public bool Raider { get; init; }

    /// <summary>Presence.</summary>
    [Key("Chance that it was there at all, for doubtful formations", Low = 0, High = 1)]
    public double Present { get; init; } = 1;

    /// <summary>Source.</summary>
    [Key("Where presence and numbers come from")]
    public string? Source { get; init; }

    /// <summary>Grade.</summary>
    [Key("How far its numbers can be trusted: A read in a source, B computed, C from the literature, D judgement")]
    public OffensiveSim.Engine.Parameters.Grade? Grade { get; init; }

    /// <summary>Confidence.</summary>
    [Key("How sure its presence is: high, medium or low")]
    public Confidence? Confidence { get; init; }

    /// <summary>Note.</summary>
    [Key("Anything a reader should know")]
    public string? Note { get; init; }
}

/// <summary>A strike with a date.</summary>
public sealed record StrikeSection : ScenarioPart
{
    /// <summary>Id.</summary>
    [Key("Id", Required = true)]
    public string Id { get; init; } = "";

    /// <summary>Day.</summary>
    [Key("When", Required = true, Unit = "days", Low = 0, High = 730, Draws = InputKind.StrikeDay)]
    public Number Day { get; init; } = null!;

    /// <summary>Target.</summary>
    [Key("Group of crossings it hits", Required = true, Names = "crossing")]
    public Reference Crossing { get; init; } = null!;

    /// <summary>Multiplier.</summary>
    [Key("What a hit leaves of the capacity", Required = true, Low = 0, High = 1, Draws = InputKind.StrikeMultiplier)]
    public Number Multiplier { get; init; } = null!;

    /// <summary>Repair.</summary>
    [Key("Time in which two thirds of the damage are repaired", Required = true, Unit = "days", Low = 0.1, High = 3650)]
    public double RepairDays { get; init; }

    /// <summary>Success.</summary>
    [Key("Chance of a hit", Low = 0, High = 1, Draws = InputKind.StrikeSuccess)]
    public Number? Success { get; init; }

    /// <summary>Source.</summary>
    [Key("Where it comes from")]
    public string? Source { get; init; }
}
