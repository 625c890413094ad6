using OffensiveSim.Engine.Randomness;

namespace OffensiveSim.Engine.Processes.Combat;

/// <summary>Whether a beaten formation goes back in order or routs, and what that costs it.</summary>
/// <remarks>
/// P(rout) = logistic((0.45 - C) / 0.08). In order: 1 % of the men lost, 8 % of the equipment, cohesion -0.10. In rout: 8 %, 35 %, -0.25. Part of the men are captured, the rest dispersed. Judgement (D).
/// </remarks>
public static class RoutLaw
{
    /// <summary>Cohesion at which half of the beaten rout.</summary>
    public const double Threshold = 0.45;

    private const double Width = 0.08;

    /// <summary>What going back in order costs.</summary>
    public static Cost InOrder { get; } = new(Men: 0.01, Equipment: 0.08, Cohesion: 0.10);

    /// <summary>What a rout costs.</summary>
    public static Cost InRout { get; } = new(Men: 0.08, Equipment: 0.35, Cohesion: 0.25);

    /// <param name="cohesion">C, in [0, 1].</param>
    /// <returns>In [0, 1].</returns>
    public static double Chance(double cohesion) => 1 / (1 + Reproducible.Exp((cohesion - Threshold) / Width));

    /// <summary>What a broken defence costs a formation, less the men whom the battle itself took as prisoners.</summary>
    /// <param name="rout">Does it rout?</param>
    /// <param name="lostBeyondEven">Share of its men that the battle cost beyond an even fight, 0 or more: losses in battle are fitted to figures that include prisoners.</param>
    public static Cost After(bool rout, double lostBeyondEven)
    {
        var cost = rout ? InRout : InOrder;
        return cost with { Men = Math.Max(0, cost.Men - lostBeyondEven) };
    }

    /// <summary>Shares of men and equipment, and cohesion lost.</summary>
    public readonly record struct Cost(double Men, double Equipment, double Cohesion);
}
