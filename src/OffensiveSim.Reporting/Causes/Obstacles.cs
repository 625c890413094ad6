using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Reporting.Story;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Reporting.Causes;

/// <summary>What stood between a side and a place in one campaign: how far those who were ordered there had come, and what held the foremost of them up, earliest first.</summary>
public sealed class Obstacles
{
    private const int Listed = 5;

    private static readonly HashSet<EventKind> _holdUp =
    [
        EventKind.AssaultBegan, EventKind.CalledOff, EventKind.BridgeBlown, EventKind.RefitBegan, EventKind.ShortOfSupply, EventKind.CutOff, EventKind.Routed, EventKind.WentBack, EventKind.Panicked, EventKind.Destroyed, EventKind.Surrendered,
    ];

    private readonly CompiledScenario _scenario;
    private readonly EventSentences _sentences;
    private readonly IReadOnlyList<CampaignEvent> _events;

    /// <summary>Obstacles of a campaign.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="events">All events of the campaign.</param>
    public Obstacles(CompiledScenario scenario, EventSentences sentences, IReadOnlyList<CampaignEvent> events) => (_scenario, _sentences, _events) = (scenario, sentences, events);

    /// <summary>In sentences, the summary first.</summary>
    /// <param name="node">The place.</param>
    /// <param name="side">The side that did not take it.</param>
    /// <param name="before">Days since the start until which it is looked at.</param>
    /// <param name="menAt">By node: men who stand there then.</param>
    public IReadOnlyList<string> Before(int node, int side, double before, IReadOnlyList<double> menAt)
    {
        var names = _sentences.Names;
        var ways = Ways(node, side).ToList();
        if (ways.Count == 0)
        {
            return [$"No order of {names.Side(side)} leads to {names.Place(node)}."];
        }

        var past = _events.Where(told => told.Day <= before).ToList();
        var owner = _scenario.Theater.Nodes.Select(place => place.Controller).ToArray();
        foreach (var change in past.Where(told => told.Kind is EventKind.Captured or EventKind.Swept))
        {
            owner[change.Node] = change.Side;
        }

        // The foremost: fewest places still to be taken on its way, then the strongest in men at the start.
        var (formation, list) = ways.MinBy(way => (way.List.Count(place => owner[place] != side), -_scenario.Theater.Formations[way.Formation].Men));
        int[] open = [.. list.Where(place => owner[place] != side)];
        if (open.Length == 0)
        {
            return [];
        }

        var next = open[0];
        var ahead = open.Length == 1 ? "" : $", and after it {PlainWords.Number(open.Length - 1)} more to {names.Place(node)}";
        var summary = $"The foremost of those ordered to {names.Place(node)}, {names.Formation(formation)}, had still to take {names.Place(next)}{Defence(menAt[next], 1 - side)}{ahead}.";
        var held = past
            .Where(told => _holdUp.Contains(told.Kind) && (told.Kind is EventKind.AssaultBegan or EventKind.CalledOff or EventKind.BridgeBlown ? told.Node == next : told.Formation == formation))
            .Take(Listed)
            .Select(told => $"{StoryNames.Day(told.Day)}: {_sentences.Of(told)}")
            .ToList();
        var otherwise = menAt[next] > 0 ? "No attack on it had begun." : "Nothing held it up but the way: distance, and what had to be taken before.";
        return [PlainWords.Capital(summary), .. held.Count > 0 ? held : [otherwise]];
    }

    private string Defence(double men, int side) => men > 0 ? $", where {PlainWords.About(men)} {_sentences.Names.Adjective(side)} troops stood" : "";

    /// <summary>Formations of a side that have orders to go to a place, at the start or by a rule, each with the places on the way in order, the place itself last.</summary>
    private IEnumerable<(int Formation, IReadOnlyList<int> List)> Ways(int node, int side) =>
        from plan in _scenario.Theater.Plans
        where plan.Side == side
        from list in plan.Rules.Where(rule => rule.Then is ActionKind.Attack or ActionKind.Follow).Select(rule => rule.Targets).Prepend(plan.Stance is Stance.Attack or Stance.Follow ? plan.Nodes : [])
        let at = list.ToList().IndexOf(node)
        where at >= 0
        from formation in plan.Formations
        select (formation, (IReadOnlyList<int>)[.. list.Take(at + 1)]);
}
