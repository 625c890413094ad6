using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Reporting.Story;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Reporting.Causes;

/// <summary>A line of a tree of causes.</summary>
/// <param name="Depth">How far from the event that is explained: 0 for itself.</param>
/// <param name="Event">Id of the event.</param>
/// <param name="Day">When, days since the start.</param>
/// <param name="Text">What happened, a sentence.</param>
/// <param name="Inputs">What in the scenario it stems from, where it does not stem from other events alone.</param>
/// <param name="Above">True where its own causes stand further up in the tree.</param>
/// <param name="More">True where its own causes were left out, because the tree would be too deep or too long.</param>
public sealed record CauseLine(int Depth, int Event, double Day, string Text, IReadOnlyList<CauseInput> Inputs, bool Above, bool More);

/// <summary>A place in the scenario's files from which an event stems.</summary>
/// <param name="What">What stands there: "the plan izyum-rear".</param>
/// <param name="Place">File, line and column.</param>
public sealed record CauseInput(string What, Place Place);

/// <summary>What brought an event about, back to the scenario's files.</summary>
public sealed class CauseTree
{
    /// <summary>No tree goes further back, or has more lines.</summary>
    public const int MostDepth = 12;
    private const int MostLines = 60;

    private readonly CompiledScenario _scenario;
    private readonly EventSentences _sentences;
    private readonly IReadOnlyList<CampaignEvent> _events;
    private readonly List<CauseLine> _lines = [];
    private readonly HashSet<int> _told = [];

    private CauseTree(CompiledScenario scenario, EventSentences sentences, IReadOnlyList<CampaignEvent> events) => (_scenario, _sentences, _events) = (scenario, sentences, events);

    /// <summary>The tree of an event, its lines in reading order: each event below the one it brought about.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="events">All events of the campaign.</param>
    /// <param name="of">The event.</param>
    public static IReadOnlyList<CauseLine> Of(CompiledScenario scenario, EventSentences sentences, IReadOnlyList<CampaignEvent> events, CampaignEvent of)
    {
        var tree = new CauseTree(scenario, sentences, events);
        tree.Tell(of, 0);
        return tree._lines;
    }

    private void Tell(CampaignEvent told, int depth)
    {
        var (above, more) = (!_told.Add(told.Id) && told.Causes.Count > 0, told.Causes.Count > 0 && (depth == MostDepth || _lines.Count >= MostLines));
        _lines.Add(new CauseLine(depth, told.Id, told.Day, _sentences.Of(told), above ? [] : [.. Inputs(told)], above, more && !above));
        foreach (var cause in above || more ? [] : told.Causes)
        {
            Tell(_events[cause], depth + 1);
        }
    }

    private IEnumerable<CauseInput> Inputs(CampaignEvent told)
    {
        if (EventWords.Of(told.Kind).About == EventSubject.Rule)
        {
            // The carrying out of an order stems from its sending, and the sending from the rule.
            return told.Kind == EventKind.OrderSent && told.About >= 0 ? [Rule(told.About)] : [];
        }

        if (told.Kind is EventKind.StrikeHit or EventKind.StrikeMissed)
        {
            return _scenario.Document.Sides[_scenario.SideIds[told.Side]].Strikes.Where(strike => IsOn(strike, told.About)).Select(strike => new CauseInput($"the strikes on {strike.Crossing.Id}", strike.Place)).Take(1);
        }

        if (told.Kind == EventKind.AidCame)
        {
            var id = _scenario.Theater.Aid[told.About].Id;
            return _scenario.Document.Sides[_scenario.SideIds[told.Side]].Aid.Where(aid => aid.Id == id).Select(aid => new CauseInput($"the aid {id}", aid.Place));
        }

        if (told.Kind is EventKind.SalvoHit or EventKind.BridgeHit or EventKind.DepotHit or EventKind.HeadquartersHit)
        {
            var firing = told.Kind is EventKind.DepotHit or EventKind.HeadquartersHit ? 1 - told.Side : told.Side;
            return _scenario.Document.Sides[_scenario.SideIds[firing]].Fires.Select(battery => new CauseInput($"the fires {battery.Id}", battery.Place)).Take(1);
        }

        return told.Causes.Count > 0 || told.Formation < 0 ? [] : OfFormation(told);
    }

    private bool IsOn(Scenarios.Format.StrikeSection strike, int cap) => _sentences.Names.CapName(cap) == $"crossing {strike.Crossing.Id}";

    private IEnumerable<CauseInput> OfFormation(CampaignEvent told)
    {
        var (side, id) = (_scenario.Document.Sides[_scenario.SideIds[_scenario.Theater.Formations[told.Formation].Side]], _scenario.Theater.Formations[told.Formation].Id);
        var ordered = told.Kind is EventKind.Arrived or EventKind.DidNotArrive ? [] : side.Plan.Where(entry => With(entry).Any(name => name.Id == id)).Select(entry => new CauseInput($"the plan {entry.Id}", entry.Place)).Take(1);
        return [.. ordered, .. side.Formations.Where(row => row.Id == id).Select(row => new CauseInput($"the formation {id}", row.Place))];
    }

    private static IEnumerable<Scenarios.Format.Reference> With(Scenarios.Format.PlanSection entry) =>
        [.. entry.With, .. entry.Attack?.With ?? [], .. entry.Follow?.With ?? [], .. entry.Hold?.With ?? [], .. entry.Reserve?.With ?? [], .. entry.Plug?.With ?? []];

    private CauseInput Rule(int rule)
    {
        var (plan, number) = Declared(rule);
        var entry = _scenario.Document.Sides[_scenario.SideIds[plan.Side]].Plan.First(entry => entry.Id == plan.Id);
        return new CauseInput($"the plan {plan.Id}, rule {number + 1}", entry.Rules[number].Place);
    }

    private (PlanDefinition Plan, int Number) Declared(int rule)
    {
        var left = rule;
        foreach (var plan in _scenario.Theater.Plans)
        {
            if (left < plan.Rules.Count)
            {
                return (plan, left);
            }

            left -= plan.Rules.Count;
        }

        throw new ArgumentOutOfRangeException(nameof(rule));
    }
}
