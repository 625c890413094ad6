namespace OffensiveSim.Engine.Processes.Combat;

/// <summary>What a formation is worth in a fight.</summary>
/// <remarks>
/// P = N · q · max(0.1, C) · s: men, quality, cohesion, stock. The unit is a man of quality 1 in perfect order. Product form: judgement (D), after Dupuy's strength times factors.
/// </remarks>
public static class PowerLaw
{
    /// <summary>Even a mob defends itself.</summary>
    public const double LeastCohesion = 0.1;

    /// <param name="men">N, 0 or more.</param>
    /// <param name="quality">q, in [0, 1.2].</param>
    /// <param name="cohesion">C, in [0, 1].</param>
    /// <param name="stock">s, in [0, 1].</param>
    public static double Of(double men, double quality, double cohesion, double stock) => men * quality * Math.Max(LeastCohesion, cohesion) * stock;
}
