namespace OffensiveSim.Scenarios.Format;

/// <summary>A scenario as written, after <c>extends</c> and <c>set</c>: checked key by key, not yet against itself.</summary>
public sealed record ScenarioDocument : ScenarioPart
{
    /// <summary>Format version.</summary>
    [Key("Version of the scenario format", Required = true, Low = 1, High = 1, Example = "1")]
    public int Offsim { get; init; }

    /// <summary>Title.</summary>
    [Key("Title of the scenario", Required = true, Example = "Kharkiv offensive, September 2022")]
    public string Name { get; init; } = "";

    /// <summary>Story.</summary>
    [Key("What happened and what is asked, for the reader of the report")]
    public string? Story { get; init; }

    /// <summary>Base scenario.</summary>
    [Key("Scenario file that this one varies; relative to this file", Example = "../scenario.yaml")]
    public FileName? Extends { get; init; }

    /// <summary>Overrides.</summary>
    [Key("Values of the base scenario to override: path to value. Lists are replaced whole, or changed with { add: [...], remove: [ids] }", Example = "{ sides.russia.surprise: 0 }")]
    public IReadOnlyDictionary<string, object>? Set { get; init; }

    /// <summary>Day 0.</summary>
    [Key("Instant of day 0, UTC", Required = true, Example = "2022-09-06T00:00:00Z")]
    public DateTimeOffset Start { get; init; }

    /// <summary>Horizon.</summary>
    [Key("Horizon", Required = true, Unit = "days", Low = 1, High = 730, Example = "38")]
    public int Days { get; init; }

    /// <summary>Ground.</summary>
    [Key("Places, roads and railways, and the ground between them", Required = true)]
    public TheaterSection Theater { get; init; } = new();

    /// <summary>Belligerents.</summary>
    [Key("The two belligerents, by id", Required = true)]
    public IReadOnlyDictionary<string, SideSection> Sides { get; init; } = new Dictionary<string, SideSection>();

    /// <summary>Weather.</summary>
    [Key("Weather by date, each period until the next; without it the campaign stays dry")]
    public IReadOnlyList<WeatherSection> Weather { get; init; } = [];

    /// <summary>Shared uncertainty.</summary>
    [Key("Uncertain numbers that scale many values together, drawn once per run")]
    public IReadOnlyList<FactorSection> Factors { get; init; } = [];

    /// <summary>Measures.</summary>
    [Key("What a run is measured by", Required = true)]
    public OutcomesSection Outcomes { get; init; } = new();

    /// <summary>What a reader may turn.</summary>
    [Key("What a reader may turn, with its range and the reason for it; no part of the scenario's hash")]
    public IReadOnlyList<LeverSection> Levers { get; init; } = [];

    /// <summary>What really happened.</summary>
    [Key("What really happened: compared with the answer, never read by the engine. A list, or a CSV file with the same keys as columns", Table = true)]
    public IReadOnlyList<HistoryRow> History { get; init; } = [];

    /// <summary>Law parameters.</summary>
    [Key("Numbers of the laws that this scenario overrides, by process and name: give value and source", Example = "{ combat: { opposed_speed: { value: 3.5, source: ... } } }")]
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, Number>> Model { get; init; } = new Dictionary<string, IReadOnlyDictionary<string, Number>>();

    /// <summary>Mechanisms off.</summary>
    [Key("Mechanisms of the model that are switched off, to see what they do", Example = "[surprise, screens]")]
    public IReadOnlyList<OffensiveSim.Engine.Parameters.Mechanism> Without { get; init; } = [];
}

/// <summary>One uncertain number that scales many.</summary>
public sealed record FactorSection : ScenarioPart
{
    /// <summary>Id.</summary>
    [Key("Id", Required = true, Example = "russia-strength")]
    public string Id { get; init; } = "";

    /// <summary>Label.</summary>
    [Key("What it stands for, in plain words")]
    public string? Label { get; init; }

    /// <summary>Value.</summary>
    [Key("Most likely value; without it the draw is uniform", Low = 0, High = 100)]
    public double? Value { get; init; }

    /// <summary>Range.</summary>
    [Key("Smallest and largest value; what it multiplies must stay within what its own key accepts", Required = true, Low = 0, High = 100, Count = 2, Example = "[0.8, 1.2]")]
    public IReadOnlyList<double> Range { get; init; } = [];

    /// <summary>Targets.</summary>
    [Key("Path of what it multiplies, * standing for any id", Required = true, Example = "sides.russia.formations.*.men")]
    public string Scales { get; init; } = "";

    /// <summary>Grade.</summary>
    [Key("How far the range can be trusted: A read in a source, B computed, C from the literature, D judgement")]
    public OffensiveSim.Engine.Parameters.Grade? Grade { get; init; }

    /// <summary>Source.</summary>
    [Key("Where the range comes from")]
    public string? Source { get; init; }
}
