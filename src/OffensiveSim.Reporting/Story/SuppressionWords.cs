using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Reporting.Story;

/// <summary>Events that are kept from happening, in words: "Kupyansk taken by Ukraine", "the rout of the 11th Army Corps".</summary>
public sealed class SuppressionWords
{
    private readonly StoryNames _names;
    private readonly OrderWords _orders;

    /// <summary>Words for a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="caps">What may bind supply in it: <c>theater.CapNames</c>.</param>
    public SuppressionWords(CompiledScenario scenario, IReadOnlyList<string> caps)
    {
        _names = new StoryNames(scenario, caps);
        _orders = new OrderWords(_names, new CauseWords(_names, []));
    }

    /// <summary>One in words.</summary>
    public string Of(Suppression one) => PlainWords.Capital(one.Kind switch
    {
        EventKind.Captured => $"{_names.Place(one.Node)} taken by {_names.Side(one.Side)}",
        EventKind.OrderSent => $"the order {_orders.What(one.Rule)} ({_names.RuleName(one.Rule)})",
        EventKind.Arrived => $"the coming of {_names.Formation(one.Formation)}",
        EventKind.BridgeBlown => $"the bridge from {_names.Place(one.About)} to {_names.Place(one.Node)} blown",
        EventKind.CalledOff => $"attacks on {_names.Place(one.Node)} called off",
        EventKind.Routed => $"routs of {_names.Formation(one.Formation)}",
        EventKind.Panicked => $"panic of {_names.Formation(one.Formation)}",
        EventKind.Raided => $"raids on {_names.Formation(one.Formation)}",
        EventKind.Surrendered => $"the surrender of {_names.Formation(one.Formation)}",
        EventKind.BrokeOut => $"the breakout of {_names.Formation(one.Formation)}",
        EventKind.SalvoHit => $"salvos on {_names.Cap(one.About)}",
        EventKind.BridgeHit => $"salvos on the bridge from {_names.Place(one.About)} to {_names.Place(one.Node)}",
        EventKind.DepotHit => $"salvos on the depots of {_names.Formation(one.Formation)}",
        EventKind.HeadquartersHit => $"salvos on the headquarters with {_names.Formation(one.Formation)}",
        EventKind.AidCame => $"the coming of {_names.Aid(one.About)}",
        EventKind.StrikeHit => $"strikes on {_names.Cap(one.About)}",
        _ => EventWords.Key(one.Kind),
    });
}
