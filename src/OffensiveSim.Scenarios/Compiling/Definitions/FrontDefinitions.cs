using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Compiling.Definitions;

/// <summary>Fronts outside the area, who was sent there, and beliefs, as the engine takes them.</summary>
internal static class FrontDefinitions
{
    /// <summary>The fronts of a checked scenario.</summary>
    public static IReadOnlyList<FrontDefinition> Of(ScenarioIndex scenario) =>
        [.. scenario.Document.Theater.Fronts.Select(front => new FrontDefinition(front.Id, [.. front.Nodes.Select(scenario.Node.IndexOf)]))];

    /// <summary>Who was sent to them, through the sides.</summary>
    public static IReadOnlyList<SentDefinition> SentOf(ScenarioIndex scenario) =>
    [
        .. scenario.Document.Sides.Values.SelectMany(side => side.Sent).Select(sent => new SentDefinition
        {
            Id = sent.Id,
            Node = scenario.Node.IndexOf(sent.To),
            Formations = [.. sent.Formations.Select(scenario.Formation.IndexOf)],
            Share = sent.Share.Value,
        }),
    ];

    /// <summary>What a side believes; null where it is not told.</summary>
    public static BeliefDefinition? BeliefOf(ScenarioIndex scenario, string side) => scenario.Document.Sides[side].Belief is { } belief
        ? new BeliefDefinition
        {
            Blows = BlowsOf(scenario, scenario.Side.IndexOf(side), belief),
            Prior = belief.Prior.Value,
            SignalPerDay = belief.SignalPerDay.Value,
            Feint = belief.Feint?.Value ?? 0,
            SetsSurprise = belief.SetsSurprise,
        }
        : null;

    /// <summary>Indices of the enemy's plan entries that a belief is about.</summary>
    public static IReadOnlyList<int> BlowsOf(ScenarioIndex scenario, int side, BeliefSection belief)
    {
        var places = belief.OfBlowAt.Select(place => place.Id).ToHashSet();
        return
        [
            .. from plan in Enumerable.Range(0, scenario.Plans.Count)
               let entry = scenario.Plans[plan]
               where entry.Side != side && entry.Orders.Stance == Stance.Attack && (places.Count == 0 || entry.Orders.Nodes.Any(node => places.Contains(node.Id)))
               select plan,
        ];
    }
}
