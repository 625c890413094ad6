using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Scenarios;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Reporting.Tests.Report;

/// <summary>
/// A small theater and a plausible ensemble, made up for tests of the report: a grid of places, blue in the west, red in the east, and an
/// advance whose pace differs from run to run.
/// </summary>
internal sealed class MadeUpTheater
{
    private static readonly Place _place = new("made-up.yaml", 1, 1);
    private static readonly string[] _names = ["Arden", "Brook", "Carrow", "Dunmere", "Elswick", "Farrow", "Garth", "Holm", "Ivel", "Jarrow", "Kelso", "Lydd"];
    private readonly int _columns;
    private readonly int _rows;

    public MadeUpTheater(int columns = 4, int rows = 3, int days = 30, Func<int, string>? nameOf = null, string title = "Made-up offensive, May 2001", int runs = 10_000)
    {
        (_columns, _rows, Days, Runs) = (columns, rows, days, runs);
        NameOf = nameOf ?? (index => index < _names.Length ? _names[index] : $"Place {index}");
        Title = title;
        Scenario = MakeScenario();
        Result = MakeResult();
    }

    public int Days { get; }

    public int Runs { get; }

    public string Title { get; }

    public Func<int, string> NameOf { get; }

    public CompiledScenario Scenario { get; }

    public EnsembleResult Result { get; }

    private int Count => _columns * _rows;

    private static string Id(int index) => $"n{index}";

    private GeoPoint At(int index) => new(30 + (0.3 * (index % _columns)) + (0.04 * (index % 3)), 50 + (0.22 * (index / _columns)) + (0.03 * (index % 2)));

    private static GeoPoint Corner(int column, int row) => new(29.84 + (0.3 * column) + (0.05 * ((column + row) % 2)), 49.89 + (0.22 * row) + (0.03 * (column % 2)));

    // The first two columns are blue's; the last falls to nobody.
    private int Holder(int index) => index % _columns < 2 ? 0 : 1;

    private double Arrival(int index) => 3 + (5 * (index % _columns - 2)) + (2.5 * (index / _columns));

    private double Taken(int index, double day) => Holder(index) == 0 ? 1 : Math.Max(0, 1 - Math.Pow(2, -Math.Max(0, day - Arrival(index)) / 3)) * (index % _columns == _columns - 1 ? 0.35 : 0.94);

    private CompiledScenario MakeScenario()
    {
        var nodes = Enumerable.Range(0, Count).ToList();
        var links = new List<(int A, int B, LinkMode Mode, LinkClass Class)>();
        foreach (var node in nodes)
        {
            if (node % _columns + 1 < _columns)
            {
                links.Add((node, node + 1, LinkMode.Road, node / _columns == 1 ? LinkClass.Highway : LinkClass.Regional));
            }

            if (node + _columns < Count)
            {
                links.Add((node, node + _columns, LinkMode.Road, LinkClass.Local));
            }

            if (node / _columns == 1 && node % _columns + 1 < _columns)
            {
                links.Add((node, node + 1, LinkMode.Rail, LinkClass.DoubleTrack));
            }
        }

        var objectives = Objectives();
        return new CompiledScenario
        {
            Document = new ScenarioDocument
            {
                Name = Title,
                Story = "Blue attacks out of the west. How far does it get before its trucks give out?",
                Start = new DateTimeOffset(2001, 5, 3, 0, 0, 0, TimeSpan.Zero),
                Days = Days,
                Theater = new TheaterSection
                {
                    Nodes = [.. nodes.Select(i => new NodeRow { Id = Id(i), Name = NameOf(i), Kind = i % 5 == 0 ? NodeKind.City : i % 2 == 0 ? NodeKind.Town : NodeKind.Village, Population = 1000 * (1 + i) })],
                    Links = [.. links.Select(link => new LinkRow { Mode = link.Mode, Class = link.Class })],
                },
                Sides = new Dictionary<string, SideSection>
                {
                    ["blue"] = Side("Blue", "Blue", "1-bde", Grade.A),
                    ["red"] = Side("Red", "Red", "2-bde", Grade.D),
                },
                Factors = [new FactorSection { Id = "red-strength", Label = "Strength of all Red formations", Value = 0.9, Range = [0.6, 1.1], Grade = Grade.C, Source = "made up" }],
                Outcomes = new OutcomesSection
                {
                    Objectives = [.. objectives.Select((node, k) => new ObjectiveSection { Capture = new Reference(Id(node), _place), By = new Reference("blue", _place), Main = k == 1 })],
                    Pockets = [new PocketSection { Id = "south", Label = "the southern force", Of = new Reference("red", _place) }],
                },
            },
            Theater = new TheaterDefinition
            {
                Days = Days,
                Sides = [new SideDefinition { Id = "blue" }, new SideDefinition { Id = "red" }],
                Nodes = [.. nodes.Select(i => new NodeDefinition { Id = Id(i), XKm = 0, YKm = 0, Controller = Holder(i), CellKm2 = 500 })],
                Links = [.. links.Select(link => new LinkDefinition { Id = $"{link.A}--{link.B}", A = link.A, B = link.B, Mode = link.Mode, Km = 20 })],
                Contacts = [],
                Formations = [],
                Plans = [],
                Outcomes = new OutcomesDefinition { Objectives = [.. objectives.Select(node => new ObjectiveDefinition(node, 0))], Pockets = [new PocketDefinition("south", 1, [])], TerritoryBy = 0 },
                Ranges = [new InputRange("sides.red.formations[2-bde].men", new InputAddress(InputKind.FormationMen, 1), 1500, 2000, 2600)],
                Factors = [new InputFactor("red-strength", 0.6, 0.9, 1.1, [])],
            },
            Map = new MapGeometry
            {
                Nodes = [.. nodes.Select(At)],
                Cells = [.. nodes.Select(Cell)],
                Lines =
                [
                    new MapLine(LineKind.River, "Tarn", [.. Enumerable.Range(0, _rows + 1).Select(row => new GeoPoint(Corner(2, row).Lon + 0.11, Corner(2, row).Lat))], 0, 0),
                    new MapLine(LineKind.Border, "border", [.. Enumerable.Range(0, _rows + 1).Select(row => Corner(_columns, row))], 0, 0),
                ],
                Area = [],
            },
            SideIds = ["blue", "red"],
            History =
            [
                Fell(objectives[0], 4.5, Confidence.High), Fell(objectives[1], 7.5, Confidence.Medium),
                .. Enumerable.Range(1, 5).Select(k => new Observation(new HistoryRow { TerritoryKm2 = 420.0 * k, Source = "made up" }, -1, 0, 5.0 * k, 5.0 * k, 5.0 * k)),
            ],
            Hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
            Canonical = "",
        };
    }

    private static SideSection Side(string name, string adjective, string formation, Grade grade) => new()
    {
        Name = name,
        Adjective = adjective,
        Formations = [new FormationRow { Id = formation, Grade = grade, Men = new Number(2000, _place) { Grade = grade, Source = "made up" } }],
    };

    private static Observation Fell(int node, double day, Confidence confidence) =>
        new(new HistoryRow { Captured = new Reference(Id(node), _place), Confidence = confidence, Source = "made up" }, node, 0, day, day - 0.5, day + 0.5);

    private List<int> Objectives() => [2, _columns + 2, (2 * _columns) + 2, (2 * _columns) - 1];

    private IReadOnlyList<IReadOnlyList<IReadOnlyList<GeoPoint>>> Cell(int index)
    {
        var (column, row) = (index % _columns, index / _columns);
        return [[[Corner(column, row), Corner(column + 1, row), Corner(column + 1, row + 1), Corner(column, row + 1), Corner(column, row)]]];
    }

    private EnsembleResult MakeResult()
    {
        var days = Enumerable.Range(0, Days + 1).ToList();
        var summary = new Summary
        {
            Scenario = new ScenarioIdentity(Title, Scenario.Hash),
            Seed = 18_446_744_073_709_551_615,
            Runs = Runs,
            Objectives = [.. Objectives().Select(node => new ObjectiveSummary(Id(node), "blue", Near(Taken(node, Days)), FallsOn(node)) { Assaults = Never, Repulse = new EventSummary(new Share(0, 0, 0.01), Never) })],
            Pockets = [new PocketSummary("south", "red", Near(0.125), Seldom(12), Spread(1.2, 0.7), Spread(3900, 1500), Spread(900, 700))],
            Logistics = new Dictionary<string, LogisticsSummary> { ["blue"] = Supply(0.16, 0.41), ["red"] = Supply(0.3, 0.62) },
            TerritoryKm2 = new SeriesSummary(Spread(2600, 900), [.. days.Select(day => Spread(day * 87, day * 30))]),
            MomentumKm2 = [.. days.Select(day => Spread(Math.Min(7, day) * 87, Math.Min(7, day) * 30))],
            DepthKm = new SeriesSummary(Spread(52, 14), [.. days.Select(day => Spread(Math.Min(52, day * 3), Math.Min(14, day)))]),
            Losses = new Dictionary<string, LossesSummary>
            {
                ["blue"] = new(Spread(2400, 800), Spread(60, 50), Spread(130, 60)),
                ["red"] = new(Spread(3900, 1500), Spread(1300, 900), Spread(340, 130)),
            },
        };
        return new EnsembleResult
        {
            Summary = summary,
            SecondSideControl = [.. Enumerable.Range(0, Count).Select(node => (IReadOnlyList<double>)[.. days.Select(day => 1 - Taken(node, day))])],
            Fallen = [.. Objectives().Select(node => (IReadOnlyList<double>)[.. Enumerable.Range(0, (4 * Days) + 1).Select(quarter => Taken(node, quarter / 4.0))])],
            Strength = [[.. days.Select(day => Spread(21000 - (80 * day), 20 * day))], [.. days.Select(day => Spread(17000 - (170 * day), 45 * day))]],
            Strain = [[.. days.Select(day => Spread(0.4 * day / (day + 6), 0.05))], [.. days.Select(day => Spread(0.6 * Math.Min(1, day / 8.0), 0.1))]],
            StockDays = [[.. days.Select(day => Spread(2 + (3 * Math.Pow(0.9, day)), 0.6))], [.. days.Select(day => Spread(1.5 + (2.5 * Math.Pow(0.85, day)), 0.7))]],
            PocketOpen = [[.. days.Select(day => day is > 8 and < 15 ? 0.02 * (7 - Math.Abs(day - 11)) : 0)]],
        };
    }

    private Quantiles FallsOn(int node)
    {
        double? Quantile(double share) => Enumerable.Range(0, (4 * Days) + 1).Select(quarter => (double?)quarter / 4).FirstOrDefault(day => Taken(node, day!.Value) >= share);
        return new Quantiles(Quantile(0.05), Quantile(0.1), Quantile(0.25), Quantile(0.5), Quantile(0.75), Quantile(0.9), Quantile(0.95));
    }

    private static LogisticsSummary Supply(double mean, double peak) => new()
    {
        StrainMean = Spread(mean, 0.06),
        StrainPeak = Spread(peak, 0.12),
        BoundBy = [new CapShare("trucks", 0.61), new CapShare("railhead n4", 0.27), new CapShare("no open road", 0.12)],
        TruckLoadPeak = Spread(1.1, 0.2),
        StockDaysLow = Spread(1.4, 0.6),
        Pause = new EventSummary(Near(0.31), new Quantiles(8, 10, 21, null, null, null, null)),
        Culmination = new CulminationSummary(Near(0.27), new Quantiles(9, 11, 24, null, null, null, null), "supply"),
    };

    private static Share Near(double value) => new(value, Math.Max(0, value - 0.006), Math.Min(1, value + 0.006));

    private static Quantiles Never => new(null, null, null, null, null, null, null);

    private static Quantiles Seldom(double day) => new(day, day + 1, null, null, null, null, null);

    private static Quantiles Spread(double middle, double half) => new(
        Math.Max(0, middle - half), Math.Max(0, middle - (0.78 * half)), Math.Max(0, middle - (0.4 * half)), middle, middle + (0.45 * half), middle + (0.9 * half), middle + (1.2 * half));
}
