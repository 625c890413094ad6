using OffensiveSim.Engine.Outcomes;

namespace OffensiveSim.Engine.Campaign;

/// <content>Fronts outside the area, help from outside, beliefs, deadlines.</content>
internal sealed partial class CampaignTrace
{
    /// <summary>A formation on a front is about to board trains.</summary>
    public void Boarded(int formation, int station, double days) =>
        _departed[formation] = AddOf(EventKind.Boarded, formation, station, Formations.Men[formation], days, causes: [_order[formation]]);

    /// <summary>Trains are about to be turned to another station.</summary>
    public void Diverted(int formation, int station, double days) =>
        _departed[formation] = AddOf(EventKind.Diverted, formation, station, Formations.Men[formation], days, causes: [_fall[Formations.Node[formation]], _departed[formation]]);

    /// <summary>Help from outside has come.</summary>
    public void AidCame(int aid) => Add(EventKind.AidCame, _theater.Aid[aid].Side, -1, about: aid, amount: _theater.Aid[aid].Men);

    /// <summary>Another day of signals.</summary>
    public void Believed(int side, double belief, bool decided) =>
        _believed[side] = Add(decided ? EventKind.MadeUpItsMind : EventKind.Believed, side, -1, amount: belief, causes: [_believed[side]]);

    /// <summary>A place has been lost before its day.</summary>
    public void LostBeforeDeadline(int node, int side, double untilDay) => Add(EventKind.LostBeforeDeadline, side, node, amount: untilDay, causes: [_fall[node]]);
}
