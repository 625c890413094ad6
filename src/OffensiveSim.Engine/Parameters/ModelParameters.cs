namespace OffensiveSim.Engine.Parameters;

/// <summary>Every number of the model, a record per process. A scenario overrides them by name: <c>model: { combat: { opposed_speed: { value: 3.5, source: ... } } }</c>.</summary>
public sealed record ModelParameters
{
}
