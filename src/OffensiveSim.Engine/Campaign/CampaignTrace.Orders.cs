using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Processes.Supply;
using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Campaign;

/// <content>Rules, orders, refits, pauses.</content>
internal sealed partial class CampaignTrace
{
    /// <summary>The condition of a rule has come true, and its order is on its way.</summary>
    public void OrderSent(int formation, int slot, double delayDays)
    {
        var number = _theater.Orders.SlotRule[slot];
        var rule = _theater.Orders.Rules[number];
        var side = _theater.Roster.Side[formation];
        var node = rule.Node >= 0 ? rule.Node : Formations.Node[formation];
        int[] causes = rule.When switch
        {
            ConditionKind.Day => [],
            ConditionKind.Held or ConditionKind.NotHeld or ConditionKind.Lost => [_fall[node]],
            ConditionKind.Threatened => [Threatened(side, node)],
            ConditionKind.SupplyThreatened => [SupplyThreatened(side, node)],
            ConditionKind.StockBelow => [.. _theater.Orders.Members[_theater.Orders.RulePlan[number]].SelectMany(LowStock)],
            ConditionKind.CohesionBelow => [.. _theater.Orders.Members[_theater.Orders.RulePlan[number]].SelectMany(member => new[] { _setback[member], _fight[member] })],
            ConditionKind.IsolatedDays => [_cutOff[formation]],
            ConditionKind.Believes => [_believed[side]],
            _ => throw new InvalidOperationException($"Unknown condition {rule.When}."),
        };
        _sent[slot] = Add(EventKind.OrderSent, side, node, formation, number, delayDays * 24, causes: [.. causes, HeadquartersLate(_theater.Orders.RulePlan[number])]);
    }

    /// <summary>An order has reached its formation.</summary>
    public void OrderCarriedOut(int formation, int slot) =>
        _order[formation] = AddOf(EventKind.OrderCarriedOut, formation, _theater.Orders.SlotRule[slot], causes: [_sent[slot]]);

    /// <summary>A formation leaves because it was told to.</summary>
    public void LeftByOrder(int formation)
    {
        _setback[formation] = AddOf(EventKind.LeftByOrder, formation, _events[_order[formation]].About, Formations.Men[formation], causes: [_order[formation]]);
        _departures[Formations.Node[formation]].Add(_setback[formation]);
    }

    /// <summary>It was decided whether a formation refits.</summary>
    public void RefitDecided(int formation)
    {
        var refits = _refit[formation] >= 0;
        if (Formations.Refit[formation] == refits)
        {
            return;
        }

        var (cohesion, days) = (Formations.Cohesion[formation], Stocks.Days(_run, formation));
        if (refits)
        {
            AddOf(EventKind.RefitEnded, formation, amount: cohesion, moreAmount: days, causes: [_refit[formation]]);
            _refit[formation] = -1;
        }
        else
        {
            _refit[formation] = AddOf(EventKind.RefitBegan, formation, amount: cohesion, moreAmount: days, causes: [_short[formation], _fight[formation]]);
        }
    }

    /// <summary>A side pauses.</summary>
    public void Paused(int side) => Add(EventKind.Paused, side, -1, causes: Refits(side));

    /// <summary>A side's offensive has come to its end.</summary>
    public void Culminated(int side, double since, CulminationCause cause)
    {
        ReadOnlySpan<int> why = cause switch
        {
            CulminationCause.Exhaustion or CulminationCause.Supply => Refits(side),
            CulminationCause.Resistance => [_calledOff[side]],
            _ => [],
        };
        Add(EventKind.Culminated, side, -1, about: (int)cause, amount: since, causes: [_capture[side], .. why]);
    }

    private int[] Refits(int side) => [.. _theater.Roster.OfSide[side].Where(formation => Formations.Refit[formation]).Select(formation => _refit[formation])];
}
