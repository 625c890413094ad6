using OffensiveSim.Engine.Randomness;

namespace OffensiveSim.Engine.Processes.AirSupport;

/// <summary>How often aircraft take friend for foe.</summary>
/// <remarks>
/// A share m (1 + 6.5 f) of the sorties is misidentified, f the share of the cells within 15 km that changed hands in the last two days: m where the line stands still, 7.5 m where everything moves (0.15 at m = 0.02). m: "perhaps
/// less than 2 percent" of own casualties (Shrader 1982; C); 0.10 to 0.15 in an exploitation with mixed forces (D). A misidentified sortie costs 2 own men (D).
/// </remarks>
public static class IdentificationLaw
{
    /// <summary>How far around a battle the front counts, km.</summary>
    public const double ReachKm = 15;

    /// <summary>How long a change of hands confuses, days.</summary>
    public const double MemoryDays = 2;

    /// <summary>Own men whom a misidentified sortie costs.</summary>
    public const double MenPerSortie = 2;

    private const double Rise = 6.5;

    /// <summary>Share of sorties that is misidentified.</summary>
    /// <param name="standing">m, in [0, 0.05].</param>
    /// <param name="fluid">f, in [0, 1].</param>
    /// <returns>In [m, 7.5 m].</returns>
    public static double Share(double standing, double fluid) => standing * (1 + (Rise * fluid));

    /// <summary>Chance that at least one of the sorties of a step is misidentified, each independently.</summary>
    /// <param name="expected">How many are on average, 0 or more.</param>
    public static double Chance(double expected) => 1 - Reproducible.Exp(-expected);

    /// <summary>How many there are where there is at least one, so that the mean over all steps is right.</summary>
    /// <param name="expected">How many are on average, above 0.</param>
    /// <returns>1 or more.</returns>
    public static double Given(double expected) => expected < Tiny ? 1 + (expected / 2) : expected / Chance(expected);

    // Below this the chance has lost its digits, and the series is as good.
    private const double Tiny = 1e-6;
}
