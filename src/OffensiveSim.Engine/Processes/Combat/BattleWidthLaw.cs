namespace OffensiveSim.Engine.Processes.Combat;

/// <summary>How wide the front of one battle is.</summary>
/// <remarks>
/// W = min(W_max, contact line of the defender near the place), shared with other battles closer than W_max: / (1 + sum (1 - d / W_max)). A width per battle, not per cell: halving the cells of a map must
/// not halve the fight. Judgement (D).
/// </remarks>
public static class BattleWidthLaw
{
    /// <summary>The defender's contact line counts within this distance of the place, km.</summary>
    public const double NearKm = 12;

    /// <summary>No front is narrower than this, km.</summary>
    public const double LeastKm = 2;

    /// <param name="contactKm">Contact line near the place, km, 0 or more.</param>
    /// <param name="crowding">Sum of (1 - d / W_max) over other battles nearer than W_max, 0 or more.</param>
    /// <param name="parameters">W_max.</param>
    /// <returns>Width, km.</returns>
    public static double Km(double contactKm, double crowding, CombatParameters parameters) =>
        Math.Clamp(Math.Min(parameters.BattleWidthKm, contactKm) / (1 + crowding), LeastKm, parameters.BattleWidthKm);
}
