using OffensiveSim.Engine.Processes.Cohesion;

namespace OffensiveSim.Engine.Processes.Command;

/// <summary>When an attacker stops to refit, and when he goes on.</summary>
/// <remarks>
/// Stops below cohesion C_stop or one day of supply; goes on from C_go and three days. The gap between the two gives operational pauses of 9 to 12 days,
/// the share of days on which a brigade attacks, and culmination. Judgement (D); the Oskil pause of 12-24 September 2022.
/// </remarks>
public static class RefitLaw
{
    /// <summary>Days of supply below which he stops.</summary>
    public const double StopStockDays = 1;

    /// <summary>Days of supply from which he goes on.</summary>
    public const double GoStockDays = 3;

    /// <param name="refitting">Is he refitting?</param>
    /// <param name="cohesion">In [0, 1].</param>
    /// <param name="stockDays">Days of the scarcer supply.</param>
    /// <param name="parameters">C_stop and C_go.</param>
    /// <returns>Does he refit from now on?</returns>
    public static bool Next(bool refitting, double cohesion, double stockDays, CohesionParameters parameters) =>
        refitting
            ? cohesion < parameters.Go || stockDays < GoStockDays
            : cohesion < parameters.Stop || stockDays < StopStockDays;
}
