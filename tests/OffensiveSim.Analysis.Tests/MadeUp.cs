using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Scenarios;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Analysis.Tests;

/// <summary>Four places in a row, 28 km of road apart: blue holds the first, red the others; for tests to change in one point.</summary>
internal static class MadeUp
{
    public const int Days = 10;

    public static TheaterDefinition Theater { get; } = new()
    {
        Days = Days,
        Sides = [new SideDefinition { Id = "blue" }, new SideDefinition { Id = "red" }],
        Nodes = [Node("west", 0, 0), Node("ford", 20, 1), Node("hill", 40, 1), Node("east", 60, 1)],
        Links = [Road("west--ford", 0, 1), Road("ford--hill", 1, 2), Road("hill--east", 2, 3)],
        Contacts = [new ContactDefinition { A = 0, B = 1, WidthKm = 8, XKm = 10, YKm = 0 }],
        Formations = [Formation("1-bde", 0, 0), Formation("2-bde", 1, 1)],
        Plans = [],
        Outcomes = new OutcomesDefinition { Objectives = [new(1, 0)], TerritoryBy = 0 },
    };

    public static CompiledScenario Scenario(TheaterDefinition theater, params Observation[] history) => new()
    {
        Document = new ScenarioDocument { Name = "Row", Days = theater.Days },
        Theater = theater,
        Map = new MapGeometry { Nodes = [], Cells = [], Lines = [], Area = [] },
        SideIds = ["blue", "red"],
        History = history,
        Hash = new string('a', 64),
        Canonical = "",
    };

    public static Observation Fell(int node, int side, double earliest, double latest) => new(new HistoryRow(), node, side, (earliest + latest) / 2, earliest, latest);

    public static Observation Figure(double day, double? km2, double? km, int side = 0) => new(new HistoryRow { TerritoryKm2 = km2, DepthKm = km }, -1, side, day, day, day);

    public static NodeDefinition Node(string id, double x, int controller) => new() { Id = id, XKm = x, YKm = 0, Controller = controller, CellKm2 = 100 };

    public static LinkDefinition Road(string id, int a, int b) => new() { Id = id, A = a, B = b, Mode = LinkMode.Road, Km = 28 };

    public static FormationDefinition Formation(string id, int side, int node) => new() { Id = id, Side = side, Node = node, Men = 1000, Quality = .7 };
}
