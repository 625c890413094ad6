using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Randomness;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Scenarios;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Ensembles.Tests;

/// <summary>A small scenario, and campaigns of it made up from addressed draws: like real ones, any of them can be made alone.</summary>
internal static class Synthetic
{
    public const int Days = 10;

    public static CompiledScenario Scenario { get; } = new()
    {
        Document = new ScenarioDocument
        {
            Name = "Two towns & a \"ford\" <x>",
            Days = Days,
            Theater = new TheaterSection { Nodes = [new NodeRow { Id = "west" }, new NodeRow { Id = "ford", Name = "The \"Ford\"\n\\ Харків" }, new NodeRow { Id = "east" }] },
            Outcomes = new OutcomesSection
            {
                Objectives = [new ObjectiveSection { Capture = Name("ford"), By = Name("blue") }, new ObjectiveSection { Capture = Name("east"), By = Name("blue"), Main = true }],
            },
        },
        Theater = new TheaterDefinition
        {
            Days = Days,
            Sides = [new SideDefinition { Id = "blue", Sources = [new(0, 500)] }, new SideDefinition { Id = "red", Sources = [new(2, 500)] }],
            Nodes = [Node("west", 0, 0), Node("ford", 10, 1), Node("east", 20, 1)],
            Links = [Link("west--ford", 0, 1), Link("ford--east", 1, 2)],
            Contacts = [Contact(0, 1), Contact(1, 2)],
            Formations = [Formation("1-bde", 0, 0, 3000), Formation("2-bde", 1, 2, 2000)],
            Plans = [],
            Outcomes = new OutcomesDefinition { Objectives = [new(1, 0), new(2, 0)], Pockets = [new("east-force", 1, [1])], TerritoryBy = 0 },
            Ranges = [new("sides.red.formations[2-bde].men", new(InputKind.FormationMen, 1), 1500, 2000, 2600)],
        },
        Map = new MapGeometry
        {
            Nodes = [new(36.5, 49.5), new(36.7, 49.55), new(36.9, 49.6)],
            Cells = [[[[new(36.4, 49.4), new(36.4, 49.7), new(36.6, 49.7), new(36.6, 49.4)]]], [[[new(36.6, 49.4), new(36.8, 49.4), new(36.8, 49.7), new(36.6, 49.7), new(36.6, 49.4)]]], []],
            Lines = [],
            Area = [],
        },
        SideIds = ["blue", "red"],
        History = [],
        Hash = string.Concat(Enumerable.Repeat("0123456789abcdef", 4)),
        Canonical = "offsim: 1\nname: Two towns\n",
    };

    /// <summary>A source of made-up campaigns.</summary>
    public static RunCampaign Campaigns(CompiledTheater theater)
    {
        var record = new RunRecord(theater);
        return (seed, run) =>
        {
            Fill(record, new Draws(seed, run));
            return record;
        };
    }

    public static void Fill(RunRecord record, Draws luck)
    {
        record.Clear();
        var men = record.Inputs[0] = 1500 + (1100 * U(luck, 0));
        var ford = .25 * (1 + (int)(U(luck, 1) * 30));
        var east = ford + (.25 * (1 + (int)(U(luck, 2) * 30)));
        Take(record, 0, 1, ford);
        Take(record, 1, 2, east);
        for (var day = 0; day <= Days; day++)
        {
            record.TerritoryKm2[day] = (day >= ford ? 180.4 : 0) + (day >= east ? 240 : 0) - (12 * U(luck, 3, day));
            record.DepthKm[day] = day * U(luck, 4);
            for (var side = 0; side < 2; side++)
            {
                record.Sides[side].Strength[day] = men - (day * 40 * U(luck, 5, side));
                record.Sides[side].Strain[day] = U(luck, 6, day);
                record.Sides[side].StockDays[day] = side == 1 && day >= east ? double.NaN : 5 * U(luck, 7, day);
            }
        }

        if (U(luck, 8) < .3)
        {
            (record.Pockets[0].FirstDay, record.Pockets[0].Days, record.Pockets[0].PeakMen, record.Pockets[0].CapturedMen) = (ford, 2.5, men * U(luck, 9), 300);
        }

        foreach (var side in record.Sides)
        {
            (side.StrainMean, side.StrainPeak, side.TruckLoadPeak, side.StockDaysLow) = (side.Strain.Average(), side.Strain.Max(), 1.3 * U(luck, 10), U(luck, 11));
            (side.Casualties, side.Captured, side.Dispersed, side.EquipmentLost) = (400 * U(luck, 12), 90 * U(luck, 13), 10, 50 * U(luck, 14));
            if (U(luck, 15) < .5)
            {
                (side.PauseDay, side.CulminationDay, side.CulminationCause) = (3, 4.5, U(luck, 16) < .4 ? CulminationCause.Supply : CulminationCause.Exhaustion);
            }

            for (var cap = 0; cap < side.ShortByCapTonnes.Length; cap++)
            {
                side.ShortByCapTonnes[cap] = 1000 * U(luck, 17, cap);
            }
        }
    }

    private static void Take(RunRecord record, int objective, int node, double day)
    {
        if (day <= Days)
        {
            record.CaptureDay[objective] = day;
            record.AddChange(node, day, 0);
        }
    }

    private static double U(Draws luck, uint what, int when = 0) => luck.Uniform(DrawPurpose.Losses, what, when);

    private static Reference Name(string id) => new(id, default);

    private static NodeDefinition Node(string id, double x, int controller) => new() { Id = id, XKm = x, YKm = 0, Controller = controller, CellKm2 = 100 };

    private static LinkDefinition Link(string id, int a, int b) => new() { Id = id, A = a, B = b, Mode = LinkMode.Road, Km = 12 };

    private static ContactDefinition Contact(int a, int b) => new() { A = a, B = b, WidthKm = 8, XKm = 5, YKm = 0 };

    private static FormationDefinition Formation(string id, int side, int node, double men) => new() { Id = id, Side = side, Node = node, Men = men, Quality = .7 };
}
