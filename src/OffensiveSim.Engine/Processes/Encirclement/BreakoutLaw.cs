namespace OffensiveSim.Engine.Processes.Encirclement;

/// <summary>Whether a breakout succeeds.</summary>
/// <remarks>
/// P = max(0.1, 0.85 - 0.08 t), t the days since the force was cut off; 12 % of the men do not come through. Reading of pockets from Uman to Debaltseve: 60 to 90 % get out within
/// two days of closure, few after a week. Judgement (D).
/// </remarks>
public static class BreakoutLaw
{
    /// <summary>Share of the men who do not come through.</summary>
    public const double MenLost = 0.12;

    private const double FirstDay = 0.85;
    private const double PerDay = 0.08;
    private const double Least = 0.1;

    /// <param name="isolatedDays">t, days, 0 or more.</param>
    /// <returns>In [0.1, 1].</returns>
    public static double Chance(double isolatedDays) => Math.Max(Least, FirstDay - (PerDay * isolatedDays));
}
