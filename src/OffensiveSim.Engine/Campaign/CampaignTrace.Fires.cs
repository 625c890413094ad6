using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Processes.Panic;

namespace OffensiveSim.Engine.Campaign;

/// <content>Salvos at targets behind the front.</content>
internal sealed partial class CampaignTrace
{
    /// <summary>A salvo hit a railhead or a group of crossings.</summary>
    public void SalvoHit(int side, int cap)
    {
        var node = _theater.Batteries.CapNodes[cap][0];
        _strike[cap] = Add(EventKind.SalvoHit, side, node, about: cap, amount: _run.State.Supply.CapLeft[cap], causes: [Sight(side, node)]);
    }

    /// <summary>A salvo closed a bridge.</summary>
    public void BridgeHit(int side, int way)
    {
        var (a, b) = (_theater.Ways.A[way], _theater.Ways.B[way]);
        _bridge[way] = Add(EventKind.BridgeHit, side, b, about: a, amount: _run.State.Ground.DownUntilDay[way], causes: [Sight(side, b)]);
    }

    /// <summary>A salvo hit the stocks of a formation.</summary>
    public void DepotHit(int formation, double tonnes) => _depot[formation] = AddOf(EventKind.DepotHit, formation, amount: tonnes, causes: [Sight(1 - _theater.Roster.Side[formation], Formations.Node[formation])]);

    /// <summary>A salvo hit the headquarters of a formation's plan entry.</summary>
    public void HeadquartersHit(int formation)
    {
        var plan = _theater.Orders.Plan[formation];
        _headquarters[plan] = AddOf(
            EventKind.HeadquartersHit, formation, amount: _run.State.Command.HeadquartersHitUntilDay[plan], causes: [Sight(1 - _theater.Roster.Side[formation], Formations.Node[formation])]);
    }

    /// <summary>What brought the raider to where he sees a place; -1 where nobody does.</summary>
    private int Sight(int side, int node)
    {
        var spotter = PanicProcess.RaiderNear(_run, side, node);
        return spotter < 0 ? -1 : _brought[spotter];
    }

    /// <summary>The hit that an order's plan entry still feels, or -1.</summary>
    private int HeadquartersLate(int plan) => _run.State.Command.HeadquartersHitUntilDay[plan] > _run.Day ? _headquarters[plan] : -1;
}
