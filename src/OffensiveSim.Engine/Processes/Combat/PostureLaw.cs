namespace OffensiveSim.Engine.Processes.Combat;

/// <summary>What prepared ground, a town and a river add to the defence.</summary>
/// <remarks>
/// Prepared ground: 1 + p R / (R + 4 km), R the km still to be crossed: 1.27 at 2 km, 1.48 at 6, 1.6 at 12 for p = 0.8, which runs through Dupuy's hasty, prepared and fortified defence in one
/// number (C). Written as 1 - 4 / (R + 4), which rounding cannot make fall as R grows. Town 1.2 (D). River: an attack across counts half (C).
/// </remarks>
public static class PostureLaw
{
    /// <summary>Depth at which half of the gain is reached, km.</summary>
    public const double HalfDepthKm = 4;

    /// <summary>What a town adds.</summary>
    public const double Town = 1.2;

    /// <summary>What an attack across a river is divided by.</summary>
    public const double River = 2;

    /// <param name="remainingKm">R, km, 0 or more.</param>
    /// <param name="urban">House to house?</param>
    /// <param name="parameters">p.</param>
    /// <returns>Factor on the defender's power, 1 or more.</returns>
    public static double Factor(double remainingKm, bool urban, CombatParameters parameters) =>
        (1 + (parameters.PostureMost * (1 - (HalfDepthKm / (remainingKm + HalfDepthKm))))) * (urban ? Town : 1);
}
