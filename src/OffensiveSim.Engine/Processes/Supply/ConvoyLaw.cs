using OffensiveSim.Engine.Randomness;

namespace OffensiveSim.Engine.Processes.Supply;

/// <summary>What part of the trucks, and of what they carry, is lost on the road.</summary>
/// <remarks>
/// 1 - exp(-r d / 100) for d km within 20 km of enemy raiders: r is the scenario's loss for every 100 km. A truck makes the way twice, laden once. Rates of 0.01 to 0.05 are those of country with partisans (D).
/// </remarks>
public static class ConvoyLaw
{
    /// <summary>Share lost on a way.</summary>
    /// <param name="rate">r, share lost per 100 km, 0 or more.</param>
    /// <param name="km">d, km in danger, 0 or more.</param>
    /// <returns>In [0, 1].</returns>
    public static double Lost(double rate, double km) => 1 - Reproducible.Exp(-rate * km / 100);
}
