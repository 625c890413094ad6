namespace OffensiveSim.Scenarios;

/// <summary>One <c>--set path=value</c> of the command line.</summary>
/// <param name="Path">Path of the value, list items by id: <c>sides.russia.formations[4-gtd].men</c>.</param>
/// <param name="Value">The new value, as YAML.</param>
public sealed record SetOverride(string Path, string Value);
