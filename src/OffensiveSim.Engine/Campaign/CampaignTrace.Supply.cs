using System.Numerics;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Processes.Command;
using OffensiveSim.Engine.Processes.Supply;

namespace OffensiveSim.Engine.Campaign;

/// <content>Dated strikes, crossings and want of supply.</content>
internal sealed partial class CampaignTrace
{
    /// <summary>A group of crossings that carries this much of its capacity has recovered. A device of the telling: nothing depends on it.</summary>
    private const double Recovered = 0.9;

    /// <summary>A strike was flown or fired.</summary>
    public void Struck(int side, int cap, bool hit)
    {
        var id = Add(hit ? EventKind.StrikeHit : EventKind.StrikeMissed, side, -1, about: cap, amount: hit ? _run.State.Supply.CapLeft[cap] : double.NaN);
        _strike[cap] = hit ? id : _strike[cap];
    }

    /// <summary>A group of crossings is mended.</summary>
    public void CrossingMended(int cap)
    {
        if (_strike[cap] >= 0 && _run.State.Supply.CapLeft[cap] >= Recovered)
        {
            Add(EventKind.CrossingRecovered, 1 - _events[_strike[cap]].Side, -1, about: cap, causes: [_strike[cap]]);
            _strike[cap] = -1;
        }
    }

    /// <summary>A formation has got what it gets.</summary>
    /// <param name="formation">The formation.</param>
    /// <param name="through">Part of its need that sources, railheads and crossings let through.</param>
    /// <param name="cap">What bound that.</param>
    /// <param name="sent">Part of its need that trucks carried.</param>
    /// <param name="came">Part of its need that was not lost on the road.</param>
    /// <param name="got">Part of its need that arrived.</param>
    public void Delivered(int formation, double through, int cap, double sent, double came, double got)
    {
        if (_short[formation] < 0 && Stocks.IsShort(_run, formation))
        {
            var (most, binding) = (1 - through, cap);
            ReadOnlySpan<(double Missing, int Name)> others =
            [
                (through - sent, _theater.Logistics.PoolName[_theater.Roster.Pool[formation]]),
                (sent - came, _theater.Logistics.ConvoysName),
                (came - got, _theater.Logistics.RaidersName),
            ];
            foreach (var (missing, name) in others)
            {
                (most, binding) = missing > most ? (missing, name) : (most, binding);
            }

            _short[formation] = AddOf(EventKind.ShortOfSupply, formation, binding, Stocks.Days(_run, formation), causes: WhyShort(formation, binding));
        }
        else if (_short[formation] >= 0 && Stocks.Days(_run, formation) >= RefitLaw.GoStockDays)
        {
            AddOf(EventKind.SuppliedAgain, formation, amount: Stocks.Days(_run, formation), causes: [_short[formation]]);
            _short[formation] = -1;
        }
    }

    private int[] WhyShort(int formation, int binding)
    {
        var (side, node) = (_theater.Roster.Side[formation], Formations.Node[formation]);
        return binding == _theater.Logistics.NoRoadName ? [_cutOff[formation], _depot[formation], FromStart(side, node), _brought[formation]]
            : binding == _theater.Logistics.RaidersName ? [_raid[formation], _depot[formation]]
            : binding < _strike.Length ? [_strike[binding], _depot[formation]]
            : [_depot[formation]];
    }

    /// <summary>What keeps a formation's stocks low: its shortage, or strikes on the crossings of its road.</summary>
    private List<int> LowStock(int formation)
    {
        var causes = new List<int> { _short[formation], _cutOff[formation], _depot[formation] };
        var at = (_theater.Roster.Side[formation] * _theater.NodeCount) + Formations.Node[formation];
        for (var caps = _run.State.Supply.CapsOnRoute[at]; caps != 0; caps &= caps - 1)
        {
            causes.Add(_strike[BitOperations.TrailingZeroCount(caps)]);
        }

        return causes;
    }
}
