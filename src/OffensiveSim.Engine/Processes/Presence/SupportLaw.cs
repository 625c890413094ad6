using OffensiveSim.Engine.Randomness;

namespace OffensiveSim.Engine.Processes.Presence;

/// <summary>What part of a garrison nearby comes to the help of a place under assault.</summary>
/// <remarks>
/// share = most · exp(-d / 8 km) · (1 - exp(-t / 1 day)): d from the garrison to the point on the ground where the attackers meet the defence, not to a node or a piece of boundary, so that a
/// finer map gathers the same men; t since the assault began, so that help takes time. Not beyond 15 km. Judgement (D).
/// </remarks>
public static class SupportLaw
{
    /// <summary>No help comes from further away, km.</summary>
    public const double ReachKm = 15;

    /// <summary>An assault that was interrupted for so long begins anew, days.</summary>
    public const double ForgottenDays = 1;

    private const double FadesKm = 8;
    private const double GathersDays = 1;

    /// <param name="km">d, km, 0 or more.</param>
    /// <param name="days">t, days, 0 or more.</param>
    /// <param name="most">Largest part that leaves its own place.</param>
    /// <returns>In [0, most].</returns>
    public static double Share(double km, double days, double most) =>
        km > ReachKm ? 0 : most * Reproducible.Exp(-km / FadesKm) * (1 - Reproducible.Exp(-days / GathersDays));
}
