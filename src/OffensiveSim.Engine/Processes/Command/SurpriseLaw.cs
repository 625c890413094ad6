using OffensiveSim.Engine.Randomness;

namespace OffensiveSim.Engine.Processes.Command;

/// <summary>How surprise fades, and what it does.</summary>
/// <remarks>
/// sigma(t) = sigma0 · exp(-t / tau). It multiplies the attacker's odds by 1 + a sigma and the victim's command delay by 1 + b sigma, and lowers the chance that
/// bridges are blown by half of sigma. Source: Dupuy, "more than double the combat power" at most, fading over three days; the effect on odds is scaled to CDB90's
/// +50 % advance.
/// </remarks>
public static class SurpriseLaw
{
    /// <summary>Time in which surprise fades to a third, days. Dupuy: full, two thirds, one third over three days (C).</summary>
    public const double FadesDays = 3;

    /// <summary>What complete surprise adds to the victim's command delay, of its mean. Judgement (D).</summary>
    public const double Delay = 2;

    /// <summary>How much less often bridges are blown at complete surprise. Judgement (D).</summary>
    public const double BridgesSaved = 0.5;

    /// <param name="start">sigma0, in [0, 1].</param>
    /// <param name="day">t, days since the start.</param>
    public static double At(double start, double day) => start <= 0 ? 0 : Math.Min(1, start) * Reproducible.Exp(-day / FadesDays);
}
