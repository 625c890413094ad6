namespace OffensiveSim.Engine.Processes.Supply;

/// <summary>What a low stock does.</summary>
/// <remarks>
/// Below one day of ammunition a force fights at s = 0.3 + 0.7 S of its power; without fuel it moves at a fifth of its speed, on foot. Judgement (D).
/// </remarks>
public static class StockLaw
{
    /// <summary>Speed without fuel.</summary>
    public const double OnFoot = 0.2;

    /// <summary>Part of its power that a force has.</summary>
    /// <param name="ammunitionDays">S, days of ammunition, 0 or more.</param>
    public static double Power(double ammunitionDays) => ammunitionDays >= 1 ? 1 : 0.3 + (0.7 * Math.Max(0, ammunitionDays));
}
