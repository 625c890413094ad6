using OffensiveSim.Engine.Randomness;

namespace OffensiveSim.Engine.Processes.AirSupport;

/// <summary>What aircraft over a battle are worth to the side that has them.</summary>
/// <remarks>
/// Odds are multiplied by exp(A (1 - exp(-s / S))): s sorties a day that find the enemy for every 1,000 own men engaged, A = 0.98 / 1.5, so that no number of aircraft is worth more than 1.92. A: air superiority adds 0.98
/// to the logit of an attacker's win in CDB90, over gamma 1.5 (B). S = 10: air superiority in the battles of 1944 meant some 10 to 30 sorties a day for every 1,000 men; that, and 0.3 of the sorties on a day of rain, is judgement (D).
/// </remarks>
public static class AirSupportLaw
{
    /// <summary>A.</summary>
    public const double Most = 0.98 / 1.5;

    /// <summary>S, sorties a day for every 1,000 men.</summary>
    public const double Scale = 10;

    /// <summary>Part of the sorties that is flown on a day of rain.</summary>
    public const double InRain = 0.3;

    /// <summary>What the odds of the side with the aircraft are multiplied by.</summary>
    /// <param name="sortiesPerDay">Sorties a day that find the enemy, 0 or more.</param>
    /// <param name="men">Own men engaged, 0 or more.</param>
    /// <returns>In [1, 1.92].</returns>
    public static double Odds(double sortiesPerDay, double men) =>
        sortiesPerDay <= 0 || men <= 0 ? 1 : Reproducible.Exp(Most * (1 - Reproducible.Exp(-1000 * sortiesPerDay / (men * Scale))));

    /// <summary>Sorties that are flown on a day.</summary>
    /// <param name="sortiesPerDay">What the side can fly in dry weather, 0 or more.</param>
    /// <param name="wet">Does it rain?</param>
    public static double Flown(double sortiesPerDay, bool wet) => wet ? InRain * sortiesPerDay : sortiesPerDay;
}
