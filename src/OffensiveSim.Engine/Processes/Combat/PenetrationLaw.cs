namespace OffensiveSim.Engine.Processes.Combat;

/// <summary>How fast an attack eats into a defended zone, and what the defender retakes.</summary>
/// <remarks>
/// dW/dt = v (1 - 1/F)^2 / (1 + 4 mu) km a day for F above 1, half of it in a town: F = 1.3 gives 0.16, F = 2 0.75, F = 4 1.7 km a day at v = 3: positional war
/// and breakthrough come out of one law. Below F = 1 the defender retakes 0.5 (1 - F) km a day, but no layer of 1.5 km that has been crossed. v: CDB90, median of attackers' wins 3, of failures 0.2 km a day
/// (B); town: one half to one third of open ground (A, The Dupuy Institute); shape, mines, layers: judgement (D).
/// </remarks>
public static class PenetrationLaw
{
    /// <summary>Speed in a town over speed outside.</summary>
    public const double Town = 0.5;

    /// <summary>How much continuous mine belts slow an attack: speed / (1 + this).</summary>
    public const double MineDrag = 4;

    /// <summary>Thickness of a layer, km.</summary>
    public const double LayerKm = 1.5;

    /// <summary>What the defender retakes at F = 0, km per day.</summary>
    public const double RetakenKmPerDay = 0.5;

    /// <param name="powerRatio">F, attacker over defender, in [0.1, 20].</param>
    /// <param name="mines">mu, mine density, in [0, 1].</param>
    /// <param name="urban">House to house?</param>
    /// <param name="parameters">v.</param>
    /// <returns>Kilometres per day, 0 or more.</returns>
    public static double KmPerDay(double powerRatio, double mines, bool urban, CombatParameters parameters)
    {
        if (powerRatio <= 1)
        {
            return 0;
        }

        var edge = 1 - (1 / powerRatio);
        return parameters.OpposedSpeed * edge * edge / (1 + (MineDrag * mines)) * (urban ? Town : 1);
    }

    /// <summary>Penetration after the defender has struck back for a while: never below the last full layer.</summary>
    /// <param name="penetrationKm">W, km, 0 or more.</param>
    /// <param name="strength">How hard he strikes, in [0, 1]: 1 - F in battle.</param>
    /// <param name="days">Time, days.</param>
    public static double Retaken(double penetrationKm, double strength, double days) =>
        Math.Max(Math.Floor(penetrationKm / LayerKm) * LayerKm, penetrationKm - (RetakenKmPerDay * strength * days));
}
