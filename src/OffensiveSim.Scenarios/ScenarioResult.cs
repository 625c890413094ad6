namespace OffensiveSim.Scenarios;

/// <summary>What reading a scenario gives: the scenario, or every reason why there is none.</summary>
/// <param name="Scenario">The scenario; null where there is an error.</param>
/// <param name="Diagnostics">Errors and warnings, by file and line.</param>
public sealed record ScenarioResult(CompiledScenario? Scenario, IReadOnlyList<Diagnostic> Diagnostics);
