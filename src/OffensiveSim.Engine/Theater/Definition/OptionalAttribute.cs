namespace OffensiveSim.Engine.Theater.Definition;

/// <summary>A member that most scenarios do not use: where it is null or an empty list it is left out of the canonical text, so that a scenario keeps its hash when the format grows.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OptionalAttribute : Attribute;
