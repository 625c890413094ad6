using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Processes.Combat;

namespace OffensiveSim.Engine.Campaign;

/// <content>Arrivals, marches, bridges, captures, and those who have no way out.</content>
internal sealed partial class CampaignTrace
{
    /// <summary>A formation came, or does not come because its place has fallen.</summary>
    public void Arrived(int formation)
    {
        var came = Formations.Status[formation] == FormationStatus.Ready;
        _brought[formation] = came
            ? AddOf(EventKind.Arrived, formation, amount: Formations.Men[formation], causes: [_departed[formation]])
            : AddOf(EventKind.DidNotArrive, formation, causes: [_fall[Formations.Node[formation]]]);
    }

    /// <summary>A formation comes to a place of its own side.</summary>
    public void Moved(int formation, int node)
    {
        var why = Formations.Status[formation] == FormationStatus.Ready ? _order[formation] : _setback[formation];
        _brought[formation] = Add(EventKind.Moved, _theater.Roster.Side[formation], node, formation, Formations.Node[formation], Formations.Men[formation], causes: [why]);
    }

    /// <summary>A formation that went back stands again.</summary>
    public void Settled(int formation) => AddOf(EventKind.Settled, formation, amount: Formations.Men[formation], causes: [TakeSetback(formation)]);

    /// <summary>A formation that had routed obeys again.</summary>
    public void Rallied(int formation) =>
        AddOf(EventKind.Rallied, formation, amount: Formations.Men[formation], moreAmount: Formations.Cohesion[formation], causes: [TakeSetback(formation)]);

    private int TakeSetback(int formation)
    {
        var setback = _setback[formation];
        _setback[formation] = -1;
        return setback;
    }

    /// <summary>It was decided whether the bridge before an attacker is blown.</summary>
    public void BridgeDecided(int way, bool blown)
    {
        var attacker = -1;
        for (var formation = 0; formation < _theater.Roster.Count; formation++)
        {
            var bound = Formations.Status[formation] == FormationStatus.Ready && Formations.Way[formation] == way && Formations.Destination[formation] >= 0 && Formations.Assault[formation];
            attacker = bound ? formation : attacker;
        }

        var (from, to, side) = (Formations.Node[attacker], Formations.Destination[attacker], _theater.Roster.Side[attacker]);
        ReadOnlySpan<int> causes = [_brought[attacker], _order[attacker]];
        _bridge[way] = blown
            ? Add(EventKind.BridgeBlown, 1 - side, to, about: from, amount: _run.State.Ground.DownUntilDay[way], causes: causes)
            : Add(EventKind.BridgeStood, side, to, attacker, about: from, causes: causes);
    }

    /// <summary>Bridges may be usable again.</summary>
    public void BridgesMended()
    {
        for (var way = 0; way < _bridge.Length; way++)
        {
            if (_bridge[way] >= 0 && _events[_bridge[way]] is { Kind: EventKind.BridgeBlown or EventKind.BridgeHit } blown && _run.State.Ground.DownUntilDay[way] <= _run.Day)
            {
                _bridge[way] = Add(EventKind.BridgeUsable, 1 - blown.Side, blown.Node, about: blown.About, causes: [blown.Id]);
            }
        }
    }

    /// <summary>A place changed hands.</summary>
    /// <param name="node">The place.</param>
    /// <param name="side">The side that has it now.</param>
    /// <param name="by">The formation that took it; -1 where it fell by being cut off.</param>
    public void Captured(int node, int side, int by)
    {
        int[] emptied = [_broken[node], .. Enumerable.Reverse(_departures[node]).Take(4)];
        var last = _departures[node].Count > 0 ? _events[_departures[node][^1]].Formation : -1;
        _fall[node] = by >= 0
            ? Add(EventKind.Captured, side, node, by, last, Formations.Men[by], causes: [.. emptied, _order[by], _bridge[Formations.Way[by]], _brought[by]])
            : Add(EventKind.Swept, side, node, causes: [_routes.ClosedBy[((1 - side) * _theater.NodeCount) + node], LastAround(node, side), .. emptied]);
        _falls.Add(_fall[node]);
        (_broken[node], _assault[node], _capture[side]) = (-1, -1, _fall[node]);
        _departures[node].Clear();
        if (by >= 0)
        {
            _brought[by] = _fall[node];
        }
    }

    /// <summary>The last capture by a side around a place.</summary>
    private int LastAround(int node, int side)
    {
        var (ground, last) = (_theater.Ground, -1);
        for (var at = ground.ContactStart[node]; at < ground.ContactStart[node + 1]; at++)
        {
            var beside = ground.ContactNode[at];
            last = _run.State.Ground.Owner[beside] == side ? Math.Max(last, _fall[beside]) : last;
        }

        return last;
    }

    /// <summary>A formation is still in a place that has fallen.</summary>
    public void Overrun(int formation) =>
        _setback[formation] = AddOf(EventKind.Overrun, formation, amount: Formations.Men[formation], causes: [_fall[Formations.Node[formation]], _setback[formation]]);

    /// <summary>A formation that goes back found the enemy on its road.</summary>
    public void Caught(int formation, int way)
    {
        var side = _theater.Roster.Side[formation];
        _setback[formation] = AddOf(EventKind.Caught, formation, Formations.Destination[formation], Formations.Men[formation], RoutLaw.InRout.Men * Formations.Men[formation], causes: [WhoBars(way, side), _setback[formation]]);
    }

    /// <summary>A formation without a way out gets out.</summary>
    public void BrokeOut(int formation, int goal)
    {
        _brought[formation] = AddOf(EventKind.BrokeOut, formation, goal, Formations.Men[formation], causes: NoWayOut(formation));
        _setback[formation] = _brought[formation];
        _departures[Formations.Node[formation]].Add(_brought[formation]);
    }

    /// <summary>A formation without a way out does not get out.</summary>
    public void Destroyed(int formation)
    {
        var end = AddOf(EventKind.Destroyed, formation, amount: Formations.Men[formation], causes: NoWayOut(formation));
        _departures[Formations.Node[formation]].Add(end);
    }

    /// <summary>A formation that is cut off lays down its arms.</summary>
    public void Surrendered(int formation)
    {
        var end = AddOf(EventKind.Surrendered, formation, amount: Formations.Men[formation], moreAmount: Formations.IsolatedDays[formation], causes: NoWayOut(formation));
        _departures[Formations.Node[formation]].Add(end);
    }

    private int[] NoWayOut(int formation) => [_cutOff[formation], _setback[formation], _cutOff[formation] < 0 ? Closed(_theater.Roster.Side[formation], Formations.Node[formation]) : -1];
}
