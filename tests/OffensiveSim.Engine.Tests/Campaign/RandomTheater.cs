using CsCheck;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Processes.Movement;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Tests.Campaign;

/// <summary>Random theaters for properties: 6 to 20 places on a plane, both sides with formations, plans and rules, sources, railheads, bridges, crossings and strikes.</summary>
internal static class RandomTheater
{
    private const double SizeKm = 90;

    /// <summary>Theaters by number of nodes and a seed, so that a failure can be shown by two numbers.</summary>
    public static Gen<(int Nodes, int Seed)> Keys { get; } = Gen.Select(Gen.Int[6, 20], Gen.Int[0, 1_000_000]);

    public static TheaterDefinition Of((int Nodes, int Seed) key, int days = 12)
    {
        var luck = new Random(key.Seed);
        var nodes = Nodes(luck, key.Nodes);
        var (contacts, links) = Ground(luck, nodes);
        var formations = Formations(luck, nodes);
        var roads = Enumerable.Range(0, links.Count).Where(link => links[link].Mode == LinkMode.Road && links[link].River).ToArray();
        CrossingDefinition[] crossings = roads.Length > 0 ? [new CrossingDefinition("ferry", roads, luck.Next(50, 1000))] : [];
        return new TheaterDefinition
        {
            Days = days,
            Sides = [Side(luck, nodes, 0, "blue"), Side(luck, nodes, 1, "red")],
            Nodes = nodes,
            Links = links,
            Contacts = contacts,
            Crossings = crossings,
            Formations = formations,
            Plans = Plans(luck, nodes, formations),
            Strikes = [.. crossings.SelectMany(_ => Enumerable.Range(0, 3)).Select(strike => new StrikeDefinition
            {
                Id = $"strike-{strike}",
                Side = 0,
                Crossing = 0,
                Day = luck.NextDouble() * days,
                Multiplier = luck.NextDouble(),
                RepairDays = 1 + (9 * luck.NextDouble()),
                Success = 0.7,
            }),],
            Outcomes = new OutcomesDefinition
            {
                Objectives = [.. Enumerable.Range(0, nodes.Length).Select(node => new ObjectiveDefinition(node, 1 - nodes[node].Controller))],
                Pockets = [.. Enumerable.Range(0, 2).Select(side => new PocketDefinition($"pocket-{side}", side, [.. Of(formations, side)]))],
            },
            Model = new ModelParameters { Movement = new MovementParameters { BridgeBlown = 0.7, BridgeRepairDays = 2 } },
            Ranges = [new InputRange("men of f0", new InputAddress(InputKind.FormationMen, 0), 500, 2000, 6000)],
            Factors = [new InputFactor("quality", 0.6, null, 1.1, [.. Enumerable.Range(0, formations.Length).Select(formation => new InputAddress(InputKind.FormationQuality, formation))])],
        };
    }

    private static IEnumerable<int> Of(FormationDefinition[] formations, int side) => Enumerable.Range(0, formations.Length).Where(formation => formations[formation].Side == side);

    /// <summary>Blue in the west, red in the east, and now and then a pocket of the other colour; a place of sanctuary for red in the far east.</summary>
    private static NodeDefinition[] Nodes(Random luck, int count)
    {
        var front = SizeKm * (0.3 + (0.4 * luck.NextDouble()));
        return [.. Enumerable.Range(0, count).Select(node =>
        {
            var (x, y) = (Math.Round(SizeKm * luck.NextDouble(), 3), Math.Round(SizeKm * luck.NextDouble(), 3));
            var controller = node < 2 ? node : (x > front ? 1 : 0) ^ (luck.NextDouble() < 0.1 ? 1 : 0);
            return new NodeDefinition
            {
                Id = $"n{node}",
                XKm = x,
                YKm = y,
                Controller = controller,
                Urban = luck.NextDouble() < 0.3,
                SanctuaryOf = luck.NextDouble() < 0.1 ? controller : -1,
                CellKm2 = luck.Next(20, 500),
                PreparedKm = luck.NextDouble() < 0.5 ? 6 * luck.NextDouble() : 0,
                Mines = luck.NextDouble() < 0.3 ? luck.NextDouble() : 0,
            };
        }),];
    }

    /// <summary>Each place touches its nearest four; most of them are joined by road, some by rail, some across a river; and a road leads round through all of them.</summary>
    private static (List<ContactDefinition> Contacts, List<LinkDefinition> Links) Ground(Random luck, NodeDefinition[] nodes)
    {
        var (contacts, links) = (new List<ContactDefinition>(), new List<LinkDefinition>());
        var pairs = Enumerable.Range(0, nodes.Length)
            .SelectMany(a => Enumerable.Range(0, nodes.Length).Where(b => b != a).OrderBy(b => Km(nodes[a], nodes[b])).Take(4).Select(b => (A: Math.Min(a, b), B: Math.Max(a, b))))
            .Concat(Enumerable.Range(1, nodes.Length - 1).Select(b => (A: b - 1, B: b)))
            .Distinct()
            .Order()
            .ToArray();
        foreach (var (a, b) in pairs)
        {
            var km = Math.Max(1, Math.Round(Km(nodes[a], nodes[b]), 3));
            var river = luck.NextDouble() < 0.35;
            contacts.Add(new ContactDefinition
            {
                A = a,
                B = b,
                WidthKm = 1 + Math.Round(12 * luck.NextDouble(), 3),
                XKm = (nodes[a].XKm + nodes[b].XKm) / 2,
                YKm = (nodes[a].YKm + nodes[b].YKm) / 2,
                River = river,
                BeltKm = luck.NextDouble() < 0.2 ? 3 : 0,
                BeltMines = luck.NextDouble() < 0.2 ? 0.5 : 0,
            });
            if (luck.NextDouble() < 0.8)
            {
                links.Add(new LinkDefinition { Id = $"n{a}--n{b}", A = a, B = b, Mode = LinkMode.Road, Km = km * 1.2, River = river, Bridge = river && luck.NextDouble() < 0.8, Down = river && luck.NextDouble() < 0.2 });
            }

            if (luck.NextDouble() < 0.3)
            {
                links.Add(new LinkDefinition { Id = $"n{a}--n{b}/rail", A = a, B = b, Mode = LinkMode.Rail, Km = km * 1.1 });
            }
        }

        return (contacts, links);
    }

    private static double Km(NodeDefinition a, NodeDefinition b) => Math.Sqrt(((a.XKm - b.XKm) * (a.XKm - b.XKm)) + ((a.YKm - b.YKm) * (a.YKm - b.YKm)));

    private static SideDefinition Side(Random luck, NodeDefinition[] nodes, int side, string id)
    {
        var own = Enumerable.Range(0, nodes.Length).Where(node => nodes[node].Controller == side).OrderBy(_ => luck.Next()).ToArray();
        return new SideDefinition
        {
            Id = id,
            Sources = [.. own.Take(luck.Next(1, 3)).Select(node => new SupplyPointDefinition(node, luck.Next(20, 2000)))],
            Railheads = [.. own.TakeLast(2).Select(node => new SupplyPointDefinition(node, luck.Next(20, 800)))],
            TruckPools = [new TruckPoolDefinition("trucks", luck.Next(0, 300)), new TruckPoolDefinition("far", luck.Next(1, 300))],
            Surprise = side == 0 ? luck.NextDouble() : 0,
            ShellRatio = 0.3 + (3 * luck.NextDouble()),
            CommandDelayHours = 24 * luck.NextDouble(),
            PerceptionDelayHours = 24 * luck.NextDouble(),
        };
    }

    private static FormationDefinition[] Formations(Random luck, NodeDefinition[] nodes) =>
        [.. Enumerable.Range(0, luck.Next(4, 16)).Select(formation =>
        {
            var side = formation % 2;
            var own = Enumerable.Range(0, nodes.Length).Where(node => nodes[node].Controller == side).ToArray();
            return new FormationDefinition
            {
                Id = $"f{formation}",
                Side = side,
                Node = own[luck.Next(own.Length)],
                Men = luck.Next(300, 8000),
                Quality = 0.3 + (0.8 * luck.NextDouble()),
                Cohesion = 0.3 + (0.65 * luck.NextDouble()),
                Equipment = luck.Next(0, 300),
                StockDays = luck.NextDouble() < 0.5 ? -1 : 5 * luck.NextDouble(),
                ArrivesDay = luck.NextDouble() < 0.2 ? 8 * luck.NextDouble() : 0,
                Reactive = luck.NextDouble() < 0.5,
                Present = luck.NextDouble() < 0.1 ? 0.5 : 1,
                TruckPool = luck.Next(2),
                Raider = formation % 5 == 1,
            };
        }),];

    private static List<PlanDefinition> Plans(Random luck, NodeDefinition[] nodes, FormationDefinition[] formations)
    {
        int[] Some(int most) => [.. Enumerable.Range(0, 1 + luck.Next(most)).Select(_ => luck.Next(nodes.Length)).Distinct()];
        var plans = new List<PlanDefinition>();
        for (var side = 0; side < 2; side++)
        {
            foreach (var group in Of(formations, side).Chunk(2))
            {
                plans.Add(new PlanDefinition
                {
                    Id = $"plan-{side}-{group[0]}",
                    Side = side,
                    Formations = group,
                    Stance = luck.NextDouble() < 0.5 ? Stance.Attack : (Stance)luck.Next(5),
                    Nodes = Some(5),
                    FromDay = luck.NextDouble() < 0.3 ? 3 * luck.NextDouble() : 0,
                    HoldOrder = luck.NextDouble() < 0.2,
                    Rules = [.. Enumerable.Range(0, luck.Next(3)).Select(_ => new RuleDefinition
                    {
                        When = (ConditionKind)luck.Next(9),
                        Node = luck.NextDouble() < 0.5 ? luck.Next(nodes.Length) : -1,
                        Value = 4 * luck.NextDouble(),
                        Then = (ActionKind)luck.Next(5),
                        Targets = Some(3),
                        AfterDay = 4 * luck.NextDouble(),
                        ForDays = luck.NextDouble() < 0.3 ? 2 : 0,
                        ExtraDelayDays = luck.NextDouble() < 0.3 ? 1 : 0,
                        Free = luck.NextDouble() < 0.3,
                    }),],
                });
            }
        }

        return plans;
    }
}
