using OffensiveSim.Scenarios;
using OffensiveSim.Scenarios.Levers;

namespace OffensiveSim.Analysis.Levers;

/// <summary>A scenario with a lever turned.</summary>
/// <param name="Lever">The lever.</param>
/// <param name="Value">Where it is turned to.</param>
/// <param name="Scenario">The scenario that results.</param>
internal sealed record LeverTurned(Lever Lever, string Value, CompiledScenario Scenario)
{
    /// <summary>What the value means; null where the lever does not say.</summary>
    public string? Label => Lever.Number is { } number
        ? Value == LeverRange.Text(number.Low) ? number.LowLabel : Value == LeverRange.Text(number.High) ? number.HighLabel : null
        : Lever.Options.First(option => option.Id == Value).Label;

    /// <summary>What is set.</summary>
    public IReadOnlyList<SetOverride> Set => LeverTurns.Of(Lever, Value)!;
}
