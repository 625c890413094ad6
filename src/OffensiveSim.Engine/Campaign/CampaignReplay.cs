using OffensiveSim.Engine.Outcomes;

namespace OffensiveSim.Engine.Campaign;

/// <summary>A campaign told again.</summary>
/// <param name="Record">What the run left behind, to the last bit what it leaves in an ensemble; valid until the simulator's next run.</param>
/// <param name="Events">What happened, in order, with causes.</param>
public sealed record CampaignReplay(RunRecord Record, IReadOnlyList<CampaignEvent> Events);
