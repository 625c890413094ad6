using OffensiveSim.Engine.Outcomes;

namespace OffensiveSim.Engine.Campaign;

/// <content>What sides say of places that have changed hands.</content>
internal sealed partial class CampaignTrace
{
    /// <summary>A side speaks of a change of hands.</summary>
    public void Said(int side, int change)
    {
        var gained = _run.Record.ChangeOwner[change] == side;
        Add(gained ? EventKind.Claimed : EventKind.Admitted, side, _run.Record.ChangeNode[change], causes: [_falls[change]]);
    }
}
