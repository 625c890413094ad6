using OffensiveSim.Ensembles.Results;

namespace OffensiveSim.Ensembles;

/// <summary>How far an ensemble has come.</summary>
/// <param name="RunsDone">Runs in finished blocks.</param>
/// <param name="RunsTotal">Runs asked for.</param>
/// <param name="Elapsed">Time since the start.</param>
/// <param name="Objectives">The main objectives so far; all of them where the scenario marks none.</param>
public sealed record EnsembleProgress(int RunsDone, int RunsTotal, TimeSpan Elapsed, IReadOnlyList<ObjectiveProgress> Objectives);

/// <summary>How often a place has fallen so far.</summary>
/// <param name="Node">Id of the node.</param>
/// <param name="Side">Id of the side that takes it.</param>
/// <param name="Share">Share of the runs done in which it fell.</param>
public sealed record ObjectiveProgress(string Node, string Side, Share Share);
