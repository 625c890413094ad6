using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Scenarios.Compiling.Definitions;

/// <summary>Numbers that a run draws: triangular where a value is given, uniform where there is only a range.</summary>
internal static class RangeDefinitions
{
    /// <summary>The ranges of a checked scenario, in the order of <see cref="DrawableNumbers"/>.</summary>
    public static IReadOnlyList<InputRange> Of(ScenarioIndex scenario) =>
    [
        .. from drawable in DrawableNumbers.Of(scenario)
           where drawable.Number?.Range is not null
           let range = drawable.Number!.Range!.Value
           select new InputRange(drawable.Path, drawable.Address, range.Low, drawable.Number!.HasValue ? drawable.Number.Value : null, range.High),
    ];
}
