using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Tests.Campaign;

/// <summary>
/// A theater made by hand: nodes in a row from west to east, each joined to the next by a road and by a boundary 10 km wide. Everything not asked for is plain:
/// side 0 (blue) and side 1 (red) have plenty of supply where <see cref="Source"/> puts it, no delays, no surprise, cells of 150 km2.
/// </summary>
internal sealed class SmallTheater
{
    private readonly List<NodeDefinition> _nodes = [];
    private readonly List<LinkDefinition> _links = [];
    private readonly List<ContactDefinition> _contacts = [];
    private readonly List<FormationDefinition> _formations = [];
    private readonly List<PlanDefinition> _plans = [];
    private readonly List<CrossingDefinition> _crossings = [];
    private readonly List<StrikeDefinition> _strikes = [];
    private readonly List<ObjectiveDefinition> _objectives = [];
    private readonly List<PocketDefinition> _pockets = [];
    private readonly SideDefinition[] _sides;
    private int _days = 10;
    private ModelParameters _model = new();
    private Mechanism[] _without = [];

    private SmallTheater() =>
        _sides = [.. new[] { "blue", "red" }.Select(id => new SideDefinition { Id = id, CommandDelayHours = 0, TruckPools = [new TruckPoolDefinition("trucks", 1000)] })];

    /// <summary>Nodes in a row, a letter each: B is held by blue, R by red.</summary>
    /// <param name="holders">Such as "BBRR".</param>
    /// <param name="km">Distance from one to the next, as the crow flies and by road.</param>
    public static SmallTheater Row(string holders, double km = 20)
    {
        var theater = new SmallTheater();
        for (var node = 0; node < holders.Length; node++)
        {
            theater._nodes.Add(new NodeDefinition { Id = $"n{node}", XKm = node * km, YKm = 0, Controller = holders[node] == 'B' ? 0 : 1, CellKm2 = 150 });
            if (node > 0)
            {
                theater._links.Add(new LinkDefinition { Id = $"n{node - 1}--n{node}", A = node - 1, B = node, Mode = LinkMode.Road, Km = km });
                theater._contacts.Add(new ContactDefinition { A = node - 1, B = node, WidthKm = 10, XKm = (node - 0.5) * km, YKm = 0 });
            }
        }

        return theater;
    }

    /// <summary>Two towns 20 km apart, a brigade of blue at n1 that attacks one of red at n2: the objective.</summary>
    /// <param name="men">Attackers.</param>
    /// <param name="defenders">Defenders.</param>
    public static SmallTheater TwoTowns(double men = 6000, double defenders = 2500) =>
        Row("BBRR").Days(40).Source(0, 0).Source(1, 3)
            .Formation("1-bde", 0, 1, men).Formation("2-bde", 1, 2, defenders, quality: 0.5)
            .Plan("main", Stance.Attack, ["1-bde"], [2]).Plan("line", Stance.Hold, ["2-bde"], [2])
            .Objective(2, 0);

    public SmallTheater Days(int days)
    {
        _days = days;
        return this;
    }

    public SmallTheater Model(Func<ModelParameters, ModelParameters> change)
    {
        _model = change(_model);
        return this;
    }

    public SmallTheater Without(params Mechanism[] mechanisms)
    {
        _without = mechanisms;
        return this;
    }

    public SmallTheater Side(int side, Func<SideDefinition, SideDefinition> change)
    {
        _sides[side] = change(_sides[side]);
        return this;
    }

    public SmallTheater Node(int node, Func<NodeDefinition, NodeDefinition> change)
    {
        _nodes[node] = change(_nodes[node]);
        return this;
    }

    /// <summary>Changes the road from a node to the next one east; makes the boundary a river where the road crosses one.</summary>
    public SmallTheater Link(int west, Func<LinkDefinition, LinkDefinition> change)
    {
        _links[west] = change(_links[west]);
        _contacts[west] = _contacts[west] with { River = _links[west].River };
        return this;
    }

    public SmallTheater Contact(int west, Func<ContactDefinition, ContactDefinition> change)
    {
        _contacts[west] = change(_contacts[west]);
        return this;
    }

    public SmallTheater Source(int side, int node, double tonnesPerDay = 10_000) => Side(side, old => old with { Sources = [.. old.Sources, new SupplyPointDefinition(node, tonnesPerDay)] });

    public SmallTheater Trucks(int side, double trucks) => Side(side, old => old with { TruckPools = [new TruckPoolDefinition("trucks", trucks)] });

    public SmallTheater Formation(string id, int side, int node, double men = 3000, double quality = 0.7, Func<FormationDefinition, FormationDefinition>? change = null)
    {
        var formation = new FormationDefinition { Id = id, Side = side, Node = node, Men = men, Quality = quality, Equipment = 100 };
        _formations.Add(change?.Invoke(formation) ?? formation);
        return this;
    }

    /// <summary>A plan entry for formations of one side, named by id.</summary>
    public SmallTheater Plan(string id, Stance? stance, string[] with, int[] nodes, Func<PlanDefinition, PlanDefinition>? change = null)
    {
        var formations = with.Select(name => _formations.FindIndex(formation => formation.Id == name)).ToArray();
        var plan = new PlanDefinition { Id = id, Side = _formations[formations[0]].Side, Formations = formations, Stance = stance, Nodes = nodes };
        _plans.Add(change?.Invoke(plan) ?? plan);
        return this;
    }

    public SmallTheater Crossing(string id, double tonnesPerDay, params int[] links)
    {
        _crossings.Add(new CrossingDefinition(id, links, tonnesPerDay));
        return this;
    }

    public SmallTheater Strike(StrikeDefinition strike)
    {
        _strikes.Add(strike);
        return this;
    }

    public SmallTheater Objective(int node, int by)
    {
        _objectives.Add(new ObjectiveDefinition(node, by));
        return this;
    }

    public SmallTheater Pocket(string id, params string[] formations) => Pocket(id, formations, []);

    /// <summary>A pocket whose formations count in some nodes only; anywhere if none is named.</summary>
    public SmallTheater Pocket(string id, string[] formations, int[] nodes)
    {
        var members = formations.Select(name => _formations.FindIndex(formation => formation.Id == name)).ToArray();
        _pockets.Add(new PocketDefinition(id, _formations[members[0]].Side, members) { Nodes = nodes });
        return this;
    }

    public TheaterDefinition Define() => new()
    {
        Days = _days,
        Sides = _sides,
        Nodes = _nodes,
        Links = _links,
        Contacts = _contacts,
        Crossings = _crossings,
        Formations = _formations,
        Plans = _plans,
        Strikes = _strikes,
        Outcomes = new OutcomesDefinition { Objectives = _objectives, Pockets = _pockets },
        Model = _model,
        Without = _without,
    };

    public CompiledTheater Compile() => new(Define());

    /// <summary>Runs one campaign and shows every step.</summary>
    public RunRecord Run(uint run = 0, Action<CampaignRun>? afterStep = null) => new CampaignSimulator(Compile()) { AfterStep = afterStep }.Run(seed: 1, run);
}
