using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Processes.Panic;
using OffensiveSim.Engine.Processes.Presence;

namespace OffensiveSim.Engine.Campaign;

/// <content>Assaults, breaks, routs and raids.</content>
internal sealed partial class CampaignTrace
{
    /// <summary>A battle was fought; the first of an assault is an event.</summary>
    public void Fought(int node, double attackers, double odds)
    {
        var (presence, ground) = (_run.Presence, _run.State.Ground);
        if (ground.AssaultSinceDay[node] == _run.Day)
        {
            BeginAssault(node, attackers, odds);
        }

        for (var formation = presence.FirstAgainst[node]; formation >= 0; formation = presence.NextAgainst[formation])
        {
            _fight[formation] = _assault[node];
        }

        for (var formation = presence.FirstAt[node]; formation >= 0; formation = presence.NextAt[formation])
        {
            _fight[formation] = _assault[node];
        }
    }

    private void BeginAssault(int node, double men, double odds)
    {
        var (presence, causes) = (_run.Presence, new List<int>());
        for (var formation = presence.FirstAgainst[node]; formation >= 0; formation = presence.NextAgainst[formation])
        {
            causes.Add(_brought[formation]);
            causes.Add(_order[formation]);
            causes.Add(_bridge[Formations.Way[formation]]);
        }

        var attacker = Largest(presence.FirstAgainst[node], presence.NextAgainst);
        _assault[node] = Add(
            EventKind.AssaultBegan, 1 - _run.State.Ground.Owner[node], node, attacker, Largest(presence.FirstAt[node], presence.NextAt), men, odds, [.. causes]);
    }

    private int Largest(int first, int[] next)
    {
        var largest = first;
        for (var formation = first; formation >= 0; formation = next[formation])
        {
            largest = Formations.Men[formation] > Formations.Men[largest] ? formation : largest;
        }

        return largest;
    }

    /// <summary>A penetration passed two kilometres.</summary>
    public void Penetrated(int node, double odds) => Add(EventKind.Penetrated, 1 - _run.State.Ground.Owner[node], node, amount: odds, causes: [_assault[node]]);

    /// <summary>An assault was called off until a day.</summary>
    public void CalledOff(int node, double until, double odds)
    {
        var side = 1 - _run.State.Ground.Owner[node];
        _calledOff[side] = Add(EventKind.CalledOff, side, node, amount: until - _run.Day, moreAmount: odds, causes: [_assault[node]]);
    }

    /// <summary>The defence of a place broke, or a screen was brushed aside.</summary>
    public void DefenceBroke(int node, double odds)
    {
        var (presence, owner) = (_run.Presence, _run.State.Ground.Owner[node]);
        var kind = presence.Hold[node] == Hold.Garrison ? EventKind.DefenceBroke : EventKind.ScreenBrushedAside;
        _broken[node] = Add(kind, owner, node, amount: presence.DefenceMen[node], moreAmount: odds, causes: [_assault[node]]);
    }

    /// <summary>A formation goes back because the defence of its place broke.</summary>
    public void Beaten(int formation, bool rout, double lostShare)
    {
        var node = Formations.Node[formation];
        Span<int> causes = rout ? [_broken[node], .. RoutsNear(formation), LastRaid(formation)] : [_broken[node]];
        GoesBack(rout ? EventKind.Routed : EventKind.WentBack, formation, lostShare, causes);
    }

    /// <summary>A formation runs before anybody fights it.</summary>
    public void Panicked(int formation, double lostShare) => GoesBack(EventKind.Panicked, formation, lostShare, [.. RoutsNear(formation), LastRaid(formation)]);

    private void GoesBack(EventKind kind, int formation, double lostShare, ReadOnlySpan<int> causes)
    {
        var (node, men) = (Formations.Node[formation], Formations.Men[formation]);
        _setback[formation] = AddOf(kind, formation, amount: men, moreAmount: lostShare * men, causes: causes);
        _departures[node].Add(_setback[formation]);
        if (kind != EventKind.WentBack)
        {
            _rout[(_theater.Roster.Side[formation] * _theater.NodeCount) + node] = _setback[formation];
        }
    }

    /// <summary>Routs of the own side that shake a formation, the nearest first.</summary>
    private List<int> RoutsNear(int formation)
    {
        var (ground, node, row) = (_theater.Ground, Formations.Node[formation], _theater.Roster.Side[formation] * _theater.NodeCount);
        var routs = new List<int>();
        Hear(node);
        for (var at = ground.NearStart[node]; at < ground.NearStart[node + 1] && ground.NearKmOf[at] <= ContagionLaw.ReachKm; at++)
        {
            Hear(ground.NearNode[at]);
        }

        return routs;

        void Hear(int place)
        {
            if (_rout[row + place] >= 0 && _run.Day - _run.State.Ground.RoutDay[row + place] < ContagionLaw.MemoryDays)
            {
                routs.Add(_rout[row + place]);
            }
        }
    }

    /// <summary>Aircraft have struck a formation of their own side.</summary>
    public void HitByOwnAircraft(int formation, double men) => AddOf(EventKind.HitByOwnAircraft, formation, amount: men, causes: [_fight[formation], _brought[formation]]);

    private int LastRaid(int formation) => PanicProcess.IsRaided(_run, formation) ? _raid[formation] : -1;

    /// <summary>Raiders have found a formation.</summary>
    public void Raided(int formation, int raider) => _raid[formation] = AddOf(EventKind.Raided, formation, raider, causes: [_brought[raider], _order[raider]]);
}
