namespace OffensiveSim.Engine.Outcomes;

/// <summary>Something that happened in a campaign, and what brought it about. What the fields mean for a kind: <see cref="EventWords"/>.</summary>
public sealed record CampaignEvent
{
    /// <summary>Place among the events of its campaign, from 0.</summary>
    public required int Id { get; init; }

    /// <summary>Step in which it happened, from 0.</summary>
    public required int Step { get; init; }

    /// <summary>End of that step, days since the start: events are dated as captures are in all files. Never decreasing.</summary>
    public required double Day { get; init; }

    /// <summary>What happened.</summary>
    public required EventKind Kind { get; init; }

    /// <summary>Index of the side that did it, or to whom it happened.</summary>
    public required int Side { get; init; }

    /// <summary>Index of the node, or -1.</summary>
    public int Node { get; init; } = -1;

    /// <summary>Index of the formation, or -1.</summary>
    public int Formation { get; init; } = -1;

    /// <summary>Index of what else it is about, or -1: see <see cref="EventAttribute.About"/>.</summary>
    public int About { get; init; } = -1;

    /// <summary>An amount; NaN where there is none: see <see cref="EventAttribute.Amount"/>.</summary>
    public double Amount { get; init; } = double.NaN;

    /// <summary>A further amount; NaN where there is none: see <see cref="EventAttribute.MoreAmount"/>.</summary>
    public double MoreAmount { get; init; } = double.NaN;

    /// <summary>Ids of the events that brought it about, all below <see cref="Id"/>: the one that tells most first.</summary>
    public IReadOnlyList<int> Causes { get; init; } = [];
}
