using OffensiveSim.Engine.Outcomes;

namespace OffensiveSim.Reporting.Story;

/// <summary>Events that are told in one sentence, in their order: the same thing happened to several formations, or to several places.</summary>
internal sealed record EventGroup(IReadOnlyList<CampaignEvent> Events)
{
    /// <summary>The first.</summary>
    public CampaignEvent First => Events[0];

    /// <summary>Its formations, each once.</summary>
    public IReadOnlyList<int> Formations { get; } = [.. Events.Select(told => told.Formation).Where(formation => formation >= 0).Distinct()];

    /// <summary>Its places, each once.</summary>
    public IReadOnlyList<int> Places { get; } = [.. Events.Select(told => told.Node).Where(node => node >= 0).Distinct()];

    /// <summary>The sum of the amounts: men, where the amount is men.</summary>
    public double Amount => Events.Sum(told => told.Amount);

    /// <summary>The sum of the further amounts.</summary>
    public double MoreAmount => Events.Sum(told => told.MoreAmount);
}
