using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Tests.Campaign;

/// <summary>A front outside the area for any theater: a node of side 1 far away, joined by rail to every place of its side.</summary>
internal static class SecondFront
{
    public const double RailKm = 400;

    /// <summary>The theater with such a node, nobody there.</summary>
    public static TheaterDefinition Node(TheaterDefinition theater)
    {
        var far = theater.Nodes.Count;
        return theater with
        {
            Nodes = [.. theater.Nodes, new NodeDefinition { Id = "far", XKm = 5000, YKm = 5000, Controller = 1, CellKm2 = 0 }],
            Links =
            [
                .. theater.Links,
                .. Enumerable.Range(0, far).Where(node => theater.Nodes[node].Controller == 1)
                    .Select(node => new LinkDefinition { Id = $"{theater.Nodes[node].Id}--far/rail", A = node, B = far, Mode = LinkMode.Rail, Km = RailKm }),
            ],
            Fronts = [new FrontDefinition("south", [far])],
        };
    }

    /// <summary>The theater with two divisions there, one recalled on day 1 and one once side 1 believes in the blow of side 0, and with a formation of side 1 sent there as often as not.</summary>
    public static TheaterDefinition AddTo(TheaterDefinition theater)
    {
        var (far, first) = (theater.Nodes.Count, theater.Formations.Count);
        int[] stations = [.. Enumerable.Range(0, far).Where(node => theater.Nodes[node].Controller == 1)];
        RuleDefinition Recall(ConditionKind when, double value) => new() { When = when, Value = value, Then = ActionKind.Recall, Targets = stations };
        PlanDefinition Plan(string id, int formation, RuleDefinition rule) => new() { Id = id, Side = 1, Formations = [formation], Stance = Stance.Plug, Rules = [rule] };
        return Node(theater) with
        {
            Sides = [theater.Sides[0], theater.Sides[1] with { Belief = new BeliefDefinition { Blows = Blows(theater), Prior = 0.4, SignalPerDay = 1, Feint = 0.3, SetsSurprise = true } }],
            Formations =
            [
                .. theater.Formations,
                new FormationDefinition { Id = "day-division", Side = 1, Node = far, Men = 5000, Quality = 0.8, Equipment = 100 },
                new FormationDefinition { Id = "belief-division", Side = 1, Node = far, Men = 5000, Quality = 0.8, Equipment = 100 },
            ],
            Plans = [.. theater.Plans, Plan("by-day", first, Recall(ConditionKind.Day, 1)), Plan("by-belief", first + 1, Recall(ConditionKind.Believes, 0.8))],
            Sent = [new SentDefinition { Id = "sent", Node = far, Formations = [1], Share = 0.5 }],
        };
    }

    private static int[] Blows(TheaterDefinition theater) => [.. Enumerable.Range(0, theater.Plans.Count).Where(plan => theater.Plans[plan].Side == 0 && theater.Plans[plan].Stance == Stance.Attack)];
}
