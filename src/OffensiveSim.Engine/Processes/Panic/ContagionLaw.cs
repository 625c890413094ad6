using OffensiveSim.Engine.Processes.Combat;
using OffensiveSim.Engine.Randomness;

namespace OffensiveSim.Engine.Processes.Panic;

/// <summary>How routs nearby, and raiders in the rear, shake those who are not in battle.</summary>
/// <remarks>
/// c = 1.2 · sum over routs of the own side of exp(-age / 1 day - d / 15 km), not older than two days, together at most 1.5; and 0.25 for a formation that raiders have found.
/// Panic comes with hazard c · logistic((0.60 - C) / 0.08) a day on those below cohesion 0.8; a beaten formation routs as if its cohesion were 0.15 c lower.
/// Distance, not neighbourhood on the map, carries it. Judgement (D).
/// </remarks>
public static class ContagionLaw
{
    /// <summary>An older rout is forgotten, days.</summary>
    public const double MemoryDays = 2;

    /// <summary>A rout further away is not heard of, km.</summary>
    public const double ReachKm = 25;

    /// <summary>Shaken by raiders.</summary>
    public const double ByRaiders = 0.25;

    /// <summary>Who is in better order than this does not panic.</summary>
    public const double Steady = 0.8;

    /// <summary>How much lower the cohesion of a beaten formation counts, by c.</summary>
    public const double InDefeat = 0.15;

    /// <summary>How strongly a rout shakes those nearby. Half and twice of it fit the dates of Kharkiv as well.</summary>
    private const double Strength = 1.2;
    private const double Most = 1.5;
    private const double FadesDays = 1;
    private const double FadesKm = 15;

    /// <summary>What one rout adds to c.</summary>
    /// <param name="ageDays">Days since, 0 or more.</param>
    /// <param name="km">Distance, km, 0 or more.</param>
    /// <returns>In [0, 1]; 0 beyond <see cref="MemoryDays"/> and <see cref="ReachKm"/>.</returns>
    public static double OfRout(double ageDays, double km) => ageDays < MemoryDays && km <= ReachKm ? Reproducible.Exp(-(ageDays / FadesDays) - (km / FadesKm)) : 0;

    /// <summary>c.</summary>
    /// <param name="routs">Sum of <see cref="OfRout"/>, 0 or more.</param>
    /// <param name="raided">Found by raiders?</param>
    /// <returns>In [0, 1.75].</returns>
    public static double Of(double routs, bool raided) => Math.Min(Most, Strength * routs) + (raided ? ByRaiders : 0);

    /// <summary>Hazard of panic of an unengaged formation, 1/day.</summary>
    /// <param name="contagion">c, 0 or more.</param>
    /// <param name="cohesion">C, in [0, 1].</param>
    public static double Hazard(double contagion, double cohesion) => cohesion >= Steady ? 0 : contagion * RoutLaw.Chance(cohesion - InDefeat);
}
