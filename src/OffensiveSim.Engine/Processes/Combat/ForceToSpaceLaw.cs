using OffensiveSim.Engine.Randomness;

namespace OffensiveSim.Engine.Processes.Combat;

/// <summary>How many men of a force can fight on a front of a given width: more only stand behind.</summary>
/// <remarks>
/// n = k W (1 - exp(-N / (k W))), the same curve for attack and defence. A thin line fights whole; twice the men on a full front add endurance, not power. Idea:
/// Helmbold 1965, diminishing mass; k: judgement (D).
/// </remarks>
public static class ForceToSpaceLaw
{
    /// <summary>A front filled this many times over: whoever has a choice goes elsewhere. Judgement (D).</summary>
    public const double Full = 1.5;

    private const double SeriesBelow = 0.01;

    /// <summary>Share of the men that is engaged, n / N.</summary>
    /// <param name="men">N, 0 or more.</param>
    /// <param name="widthKm">W, km, above 0.</param>
    /// <param name="menPerKm">k, men per km, above 0.</param>
    /// <returns>In (0, 1]; 1 for a vanishing force.</returns>
    public static double EngagedShare(double men, double widthKm, double menPerKm)
    {
        var fullness = men / (menPerKm * widthKm);
        return fullness < SeriesBelow ? NearlyEmptyShare(fullness) : (1 - Reproducible.Exp(-fullness)) / fullness;
    }

    /// <summary>(1 - exp(-x)) / x by its series, where the difference would lose its digits; its next term is below 3e-15.</summary>
    private static double NearlyEmptyShare(double x) => 1 - (x / 2 * (1 - (x / 3 * (1 - (x / 4 * (1 - (x / 5 * (1 - (x / 6)))))))));
}
