using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Scenarios;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Cli.Tests;

/// <summary>A scenario and an answer written by hand, with everything the tables tell apart: certain, open and out of reach; short and not short of supply; names that attack the terminal.</summary>
internal static class SampleAnswer
{
    private const int Days = 30;
    private static readonly Place _place = new("sample.yaml", 1, 1);

    public static CompiledScenario Scenario { get; } = new()
    {
        Document = new ScenarioDocument
        {
            Name = "Two [red]towns[/]\u001b[2J and a ford",
            Start = new DateTimeOffset(2001, 5, 3, 0, 0, 0, TimeSpan.Zero),
            Days = Days,
            Theater = new TheaterSection
            {
                Nodes = [new NodeRow { Id = "west" }, new NodeRow { Id = "ford", Name = "[bold]Old Ford[/]" }, new NodeRow { Id = "east", Name = "Харків-Схід" }, new NodeRow { Id = "far-crossing" }],
            },
            Sides = new Dictionary<string, SideSection>
            {
                ["blue"] = new() { Name = "Blue", Adjective = "Blue" },
                ["red"] = new() { Name = "Red", Adjective = "Red" },
            },
            Outcomes = new OutcomesSection
            {
                Objectives = [Objective("ford"), Objective("east") with { Main = true }, Objective("far-crossing")],
                Pockets = [new PocketSection { Id = "east-force", Label = "the eastern force" }, new PocketSection { Id = "rear" }],
            },
        },
        Theater = new TheaterDefinition
        {
            Days = Days,
            Sides = [new SideDefinition { Id = "blue" }, new SideDefinition { Id = "red" }],
            Nodes = [Node("west", 0), Node("ford", 1), Node("east", 1), Node("far-crossing", 1)],
            Links = [],
            Contacts = [],
            Formations = [],
            Plans = [],
            Outcomes = new OutcomesDefinition { Objectives = [new(1, 0), new(2, 0), new(3, 0)], Pockets = [new("east-force", 1, []), new("rear", 1, [])], TerritoryBy = 0 },
        },
        Map = new MapGeometry { Nodes = [], Cells = [], Lines = [], Area = [] },
        SideIds = ["blue", "red"],
        History =
        [
            Fell(1, 2.5), Fell(2, 4),
            Figure(1, 180, 12), Figure(10, 2310, 41), Figure(29.9, 8934, 62),
        ],
        Hash = new string('a', 64),
        Canonical = "",
    };

    public static EnsembleResult Result { get; } = new()
    {
        Summary = new Summary
        {
            Scenario = new ScenarioIdentity(Scenario.Document.Name, Scenario.Hash),
            Seed = 7,
            Runs = 10_000,
            Objectives =
            [
                new("ford", "blue", new Share(1, 0.9996, 1), new Quantiles(1.25, 1.5, 1.75, 2.25, 3, 3.5, 4)) { Assaults = new(1, 1, 1, 1, 1, 1, 1), Repulse = new(new Share(0, 0, 0.0004), Never) },
                new("east", "blue", new Share(0.6214, 0.6119, 0.6309), new Quantiles(7, 8.5, 12, 19.25, null, null, null)) { Assaults = new(1, 1, 2, 2, 3, 4, 5), Repulse = new(new Share(0.3012, 0.2923, 0.3103), new(4, 5, 8, null, null, null, null)) },
                new("far-crossing", "blue", new Share(0, 0, 0.0004), Never) { Assaults = new(0, 0, 0, 0, 0, 0, 0), Repulse = new(new Share(0, 0, 0.0004), Never) },
            ],
            Pockets =
            [
                new("east-force", "red", new Share(0.1253, 0.119, 0.132), new Quantiles(11.25, 14.5, null, null, null, null, null), Around(2.25, 1.5), Around(3940, 1700), Around(872, 610)),
                new("rear", "red", new Share(0, 0, 0.0004), Never, Never, Never, Never),
            ],
            Logistics = new Dictionary<string, LogisticsSummary>
            {
                ["blue"] = new()
                {
                    StrainMean = Around(0, 0),
                    StrainPeak = Around(0.02, 0.02),
                    BoundBy = [],
                    TruckLoadPeak = Around(0.31, 0.06),
                    StockDaysLow = Around(4.3, 0.4),
                    Pause = new EventSummary(new Share(0.31, 0.301, 0.319), new Quantiles(8, 10, 21, null, null, null, null)),
                    Culmination = new CulminationSummary(new Share(0.71, 0.701, 0.719), new Quantiles(3, 4, 8, 11.5, null, null, null), "exhaustion"),
                },
                ["red"] = new()
                {
                    StrainMean = Around(0.16, 0.05),
                    StrainPeak = Around(0.62, 0.2),
                    BoundBy = [new("trucks", 0.551), new("railhead ford", 0.3), new("no open road", 0.12), new("source east", 0.029)],
                    TruckLoadPeak = Around(1.42, 0.3),
                    StockDaysLow = Around(0.6, 0.5),
                    Pause = new EventSummary(new Share(0, 0, 0.0004), Never),
                    Culmination = new CulminationSummary(new Share(0, 0, 0.0004), Never, null),
                },
            },
            TerritoryKm2 = new SeriesSummary(Around(7420, 1900), [.. Enumerable.Range(0, Days + 1).Select(day => Around(247 * day, 63 * day))]),
            MomentumKm2 = [.. Enumerable.Range(0, Days + 1).Select(day => Around(247 * Math.Min(7, day), 63))],
            DepthKm = new SeriesSummary(Around(61, 9), [.. Enumerable.Range(0, Days + 1).Select(day => Around(Math.Min(61, 5.2 * day), Math.Min(9, day)))]),
            Losses = new Dictionary<string, LossesSummary>
            {
                ["blue"] = new(Around(1612, 310), Around(0, 0), Around(133, 41)),
                ["red"] = new(Around(2140, 520), Around(1234, 940), Around(871, 170)),
            },
        },
        SecondSideControl = [],
        Fallen = [],
        Strength = [],
        Strain = [],
        StockDays = [],
    };

    private static Quantiles Never => new(null, null, null, null, null, null, null);

    private static Quantiles Around(double middle, double half) =>
        new(middle - (1.2 * half), middle - half, middle - (0.5 * half), middle, middle + (0.5 * half), middle + half, middle + (1.2 * half));

    private static ObjectiveSection Objective(string node) => new() { Capture = new Reference(node, _place), By = new Reference("blue", _place) };

    private static NodeDefinition Node(string id, int controller) => new() { Id = id, XKm = 0, YKm = 0, Controller = controller, CellKm2 = 100 };

    private static Observation Fell(int node, double day) => new(new HistoryRow(), node, 0, day, day - 0.5, day + 0.5);

    private static Observation Figure(double day, double km2, double km) => new(new HistoryRow { TerritoryKm2 = km2, DepthKm = km }, -1, 0, day, day, day);
}
