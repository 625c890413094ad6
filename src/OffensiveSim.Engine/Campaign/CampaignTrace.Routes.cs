using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Processes.Command;

namespace OffensiveSim.Engine.Campaign;

/// <content>Who is cut off or threatened, and which loss did it: found by walking back the way that was open before.</content>
internal sealed partial class CampaignTrace
{
    private readonly RouteMemory _routes;

    /// <summary>A side's routes were worked out anew: places that are newly without a way, or newly threatened, remember what did it.</summary>
    public void RoutesWorkedOut(int side)
    {
        var (supply, row) = (_run.State.Supply, side * _theater.NodeCount);
        for (var node = 0; node < _theater.NodeCount; node++)
        {
            var at = row + node;
            var own = _run.State.Ground.Owner[node] == side;
            var closed = own && double.IsInfinity(supply.WayBackKm[at]);
            if (closed && !_routes.Closed[at])
            {
                _routes.ClosedBy[at] = Known(Break(_routes.WayBack, side, node, underFire: false), side, node);
            }

            var threatened = own && ThreatLaw.Threatened(_run, side, node);
            if (threatened && !_routes.Threatened[at])
            {
                _routes.ThreatenedBy[at] = Known(Break(_routes.Parent, side, SafePlaceBefore(side, node), underFire: true), side, node);
            }

            (_routes.Closed[at], _routes.Threatened[at]) = (closed, threatened);
        }

        _routes.Remember(side, supply, _events.Count);
    }

    /// <summary>A formation is cut off, or is not.</summary>
    /// <param name="formation">The formation.</param>
    /// <param name="at">Side and node from which it is supplied.</param>
    public void Connected(int formation, int at)
    {
        var (cutOff, side) = (Formations.IsolatedDays[formation] > 0, _theater.Roster.Side[formation]);
        var node = at - (side * _theater.NodeCount);
        if (cutOff && _cutOff[formation] < 0)
        {
            _cutOff[formation] = Add(EventKind.CutOff, side, node, formation, amount: Formations.Men[formation], causes: [Closed(side, node), _setback[formation], _brought[formation]]);
        }
        else if (!cutOff && _cutOff[formation] >= 0)
        {
            var since = _events[_cutOff[formation]];
            Add(EventKind.Reconnected, side, node, formation, amount: Formations.Men[formation], moreAmount: _run.Day + CampaignRun.StepDays - since.Day, causes: [OpenedBy(side, node, since.Id), _brought[formation], since.Id]);
            _cutOff[formation] = -1;
        }
    }

    /// <summary>What closed the last way from a place: the loss of the place itself, or of one on the way.</summary>
    private int Closed(int side, int node) => _run.State.Ground.Owner[node] != side ? _fall[node] : _routes.ClosedBy[(side * _theater.NodeCount) + node];

    private int Threatened(int side, int node)
    {
        var at = (side * _theater.NodeCount) + node;
        return double.IsInfinity(_run.State.Supply.WayBackKm[at]) ? Closed(side, node) : _routes.ThreatenedBy[at];
    }

    /// <summary>What threatens a place's supply: the loss of its railhead, the first loss near it, a threat to the place, or a loss on the road of day 0.</summary>
    private int SupplyThreatened(int side, int node)
    {
        var (owner, railhead) = (_run.State.Ground.Owner, _run.State.Supply.StartRailhead[(side * _theater.NodeCount) + node]);
        if (railhead >= 0 && owner[railhead] != side)
        {
            return _fall[railhead];
        }

        var first = -1;
        for (var place = 0; railhead >= 0 && place < owner.Length; place++)
        {
            first = ThreatLaw.IsLossNear(_run, side, place, railhead) && (first < 0 || _fall[place] < first) ? _fall[place] : first;
        }

        return first >= 0 ? first : ThreatLaw.Threatened(_run, side, node) ? Threatened(side, node) : FromStart(side, node);
    }

    /// <summary>The first loss on the road by which a place was supplied on day 0.</summary>
    private int FromStart(int side, int node) => Break(_routes.StartParent, side, node, underFire: false);

    /// <summary>The first loss on a way of the past, from a place to its end; -1 where nothing is lost on it.</summary>
    private int Break(int[] next, int side, int node, bool underFire)
    {
        var (ground, row) = (_run.State.Ground, side * _theater.NodeCount);
        var at = node;
        for (var hops = 0; at >= 0 && hops < _theater.NodeCount; hops++)
        {
            var to = next[row + at];
            if (to < 0)
            {
                return -1;
            }

            var way = _theater.Ways.Between(at, to);
            var lost = ground.Owner[to] != side ? _fall[to] : way >= 0 ? LossOnWay(way, side) : -1;
            lost = lost < 0 && underFire && _run.State.Supply.Exposed[row + to] ? NewEnemyNear(to, side) : lost;
            if (lost >= 0)
            {
                return lost;
            }

            at = to;
        }

        return -1;
    }

    /// <summary>What closed a way: the enemy who came near the road between its ends, or a bridge that went.</summary>
    private int LossOnWay(int way, int side)
    {
        if (!_run.State.Supply.Cut[(side * _theater.Ways.Count) + way])
        {
            return _run.State.Ground.DownUntilDay[way] > _run.Day ? _bridge[way] : -1;
        }

        return WhoBars(way, side);
    }

    /// <summary>What brought the enemy near a road between its ends.</summary>
    private int WhoBars(int way, int side)
    {
        var (ground, points, last) = (_run.State.Ground, _theater.RoadPoints, -1);
        for (var at = points.NearStart[points.Start[way]]; at < points.NearStart[points.Start[way + 1]]; at++)
        {
            var place = points.Near[at];
            last = ground.Owner[place] != side && ground.StandingMen[place] > 0 ? Math.Max(last, CameTo(place)) : last;
        }

        return last;
    }

    /// <summary>What brought a place's holders there: its capture, or the last march to it.</summary>
    private int CameTo(int place)
    {
        var last = _fall[place];
        for (var formation = 0; formation < _theater.Roster.Count; formation++)
        {
            var stands = Formations.Node[formation] == place && Formations.Status[formation] == FormationStatus.Ready && _theater.Roster.Side[formation] == _run.State.Ground.Owner[place];
            last = stands && _fall[place] < 0 ? Math.Max(last, _brought[formation]) : last;
        }

        return last;
    }

    /// <summary>The last capture that brought the enemy's guns within range of a place.</summary>
    private int NewEnemyNear(int node, int side)
    {
        var (ground, last) = (_theater.Ground, -1);
        for (var at = ground.CellStart[node]; at < ground.CellStart[node + 1] && ground.CellKm[at] <= _run.Model.Supply.FireRangeKm; at++)
        {
            var cell = ground.CellNode[at];
            last = _run.State.Ground.Owner[cell] != side ? Math.Max(last, _fall[cell]) : last;
        }

        return last;
    }

    /// <summary>The place itself, or the nearest around it, that was safe before.</summary>
    private int SafePlaceBefore(int side, int node)
    {
        var (ground, row) = (_theater.Ground, side * _theater.NodeCount);
        for (var at = ground.NearStart[node]; !_routes.Safe[row + node] && at < ground.NearStart[node + 1]; at++)
        {
            if (_routes.Safe[row + ground.NearNode[at]])
            {
                return ground.NearNode[at];
            }
        }

        return node;
    }

    /// <summary>A cause that was found; else the nearest loss since the routes were last worked out.</summary>
    private int Known(int cause, int side, int node)
    {
        var (best, least) = (cause, double.PositiveInfinity);
        for (var id = _routes.Since[side]; cause < 0 && id < _events.Count; id++)
        {
            var change = _events[id];
            if (change.Kind is EventKind.Captured or EventKind.Swept && change.Side != side && _theater.Ground.StraightKm(node, change.Node) < least)
            {
                (best, least) = (id, _theater.Ground.StraightKm(node, change.Node));
            }
        }

        return best;
    }

    /// <summary>The last capture, since an event, on the way back from a place.</summary>
    private int OpenedBy(int side, int node, int since)
    {
        var (opened, at) = (-1, node);
        for (var hops = 0; at >= 0 && hops < _theater.NodeCount; hops++)
        {
            opened = _fall[at] > since ? Math.Max(opened, _fall[at]) : opened;
            at = _run.State.Supply.WayBack[(side * _theater.NodeCount) + at];
        }

        return opened;
    }
}
