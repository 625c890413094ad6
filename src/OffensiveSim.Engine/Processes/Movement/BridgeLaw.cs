using OffensiveSim.Engine.Processes.Command;

namespace OffensiveSim.Engine.Processes.Movement;

/// <summary>Whether a bridge is blown before the enemy.</summary>
/// <remarks>P = p (1 - 0.5 sigma), sigma the surprise; a bridge already down stays down. It is passable again after a Gamma(2) time. Judgement (D).</remarks>
public static class BridgeLaw
{
    /// <summary>No crossing is restored sooner, days.</summary>
    public const double LeastRepairDays = 0.5;

    /// <param name="surprise">sigma, in [0, 1].</param>
    /// <param name="parameters">p.</param>
    /// <returns>In [0, 1].</returns>
    public static double ChanceBlown(double surprise, MovementParameters parameters) => parameters.BridgeBlown * (1 - (SurpriseLaw.BridgesSaved * surprise));
}
