using OffensiveSim.Analysis.Ablations;
using OffensiveSim.Ensembles.Results;

namespace OffensiveSim.Analysis.Effects;

/// <summary>What changes of a scenario do to its outcomes.</summary>
/// <param name="Before">The scenario as it is.</param>
/// <param name="MeanDays">By objective: the mean day on which it falls as the scenario is, the horizon where it does not.</param>
/// <param name="Changes">By change, in the order they were given.</param>
public sealed record EffectResult(Summary Before, IReadOnlyList<double> MeanDays, IReadOnlyList<ChangeEffect> Changes);

/// <summary>What one change does: after less before.</summary>
/// <param name="CampaignsChanged">How many campaigns go any differently.</param>
/// <param name="Objectives">By objective.</param>
/// <param name="Pockets">By force that may be cut off.</param>
public sealed record ChangeEffect(int CampaignsChanged, IReadOnlyList<ObjectiveChange> Objectives, IReadOnlyList<PocketChange> Pockets);
