using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Scenarios.Format;

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
