using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Randomness;
using OffensiveSim.Engine.Theater;

namespace OffensiveSim.Engine.Campaign;

/// <summary>One thing that is kept from happening in a campaign, with all other luck as it was: what the event was worth.</summary>
/// <remarks>
/// A decision by lot comes out "no" whenever it is taken for the same place or formation; a place is never entered by a side; an order is never sent; a reinforcement never comes. What follows is the campaign's own.
/// </remarks>
public sealed record Suppression
{
    private Suppression()
    {
    }

    /// <summary>Kind of the event that does not happen.</summary>
    public required EventKind Kind { get; init; }

    /// <summary>The side that does not do it, or to whom it does not happen.</summary>
    public required int Side { get; init; }

    /// <summary>The place where it does not happen; -1 where it is no matter of a place.</summary>
    public int Node { get; private init; } = -1;

    /// <summary>The formation to which it does not happen; -1 where it is no matter of a formation.</summary>
    public int Formation { get; private init; } = -1;

    /// <summary>The rule that does not fire; -1 for none.</summary>
    public int Rule { get; private init; } = -1;

    /// <summary>What else the event is about, as <see cref="CampaignEvent.About"/> says; -1 for nothing.</summary>
    public int About { get; private init; } = -1;

    /// <summary>Purpose of the draw that comes out "no"; null where no draw decides.</summary>
    internal DrawPurpose? Purpose { get; private init; }

    /// <summary>For whom it is drawn.</summary>
    internal uint Entity { get; private init; }

    /// <summary>A place that a side never enters; -1 for none.</summary>
    internal int Barred { get; private init; } = -1;

    /// <summary>What keeps an event from happening; null for kinds that only follow from others, and bridges that were down from the start.</summary>
    /// <param name="theater">The theater.</param>
    /// <param name="told">The event.</param>
    public static Suppression? Of(CompiledTheater theater, CampaignEvent told)
    {
        var none = new Suppression { Kind = told.Kind, Side = told.Side };
        return told.Kind switch
        {
            EventKind.Captured or EventKind.Swept => none with { Kind = EventKind.Captured, Node = told.Node, Barred = told.Node },
            EventKind.OrderSent => none with { Rule = told.About, About = told.About },
            EventKind.Arrived => none with { Formation = told.Formation },
            EventKind.BridgeBlown => OfBridge(theater, told, none),
            EventKind.CalledOff => none with { Node = told.Node, Purpose = DrawPurpose.Stop, Entity = theater.Ground.Entities[told.Node] },
            EventKind.Routed => OfFormation(theater, told, none, DrawPurpose.Rout),
            EventKind.Panicked => OfFormation(theater, told, none, DrawPurpose.Panic),
            EventKind.Raided => OfFormation(theater, told, none, DrawPurpose.Raid),
            EventKind.Surrendered => OfFormation(theater, told, none, DrawPurpose.Surrender),
            EventKind.BrokeOut => OfFormation(theater, told, none, DrawPurpose.Breakout),
            EventKind.StrikeHit or EventKind.SalvoHit or EventKind.AidCame => none with { About = told.About },
            EventKind.DepotHit or EventKind.HeadquartersHit => none with { Formation = told.Formation },
            EventKind.BridgeHit => none with { Node = told.Node, About = told.About },
            _ => null,
        };
    }

    /// <summary>Is a strike or salvo on a cap or a formation kept from hitting?</summary>
    internal bool Spares(EventKind kind, int cap = -1, int formation = -1) => Kind == kind && About == cap && Formation == formation;

    /// <summary>Is help kept from coming?</summary>
    internal bool Withholds(int aid) => Kind == EventKind.AidCame && About == aid;

    /// <summary>Is a salvo on a bridge kept from hitting?</summary>
    internal bool SparesBridge(Ways ways, int way) => Kind == EventKind.BridgeHit && ((ways.A[way], ways.B[way]) == (Node, About) || (ways.B[way], ways.A[way]) == (Node, About));

    /// <summary>May a side not enter a place?</summary>
    internal bool Bars(int node, int side) => Barred == node && Side == side;

    private static Suppression OfFormation(CompiledTheater theater, CampaignEvent told, Suppression none, DrawPurpose purpose) =>
        none with { Formation = told.Formation, Purpose = purpose, Entity = theater.Roster.Entities[told.Formation] };

    private static Suppression? OfBridge(CompiledTheater theater, CampaignEvent told, Suppression none)
    {
        var way = theater.Ways.Between(told.About, told.Node);
        return theater.Ways.Down[way] ? null : none with { Node = told.Node, About = told.About, Purpose = DrawPurpose.Bridge, Entity = theater.Ways.Entities[way] };
    }
}
