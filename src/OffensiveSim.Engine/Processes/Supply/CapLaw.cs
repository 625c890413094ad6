namespace OffensiveSim.Engine.Processes.Supply;

/// <summary>What part of what is asked for a limit lets through: all shares shrink alike.</summary>
/// <remarks>phi = min(1, capacity / asked). Proportional rationing is fairer than life; it is the usual planning assumption.</remarks>
public static class CapLaw
{
    /// <param name="asked">What is asked for, 0 or more.</param>
    /// <param name="capacity">What there is, 0 or more, in the same unit.</param>
    /// <returns>In [0, 1].</returns>
    public static double Part(double asked, double capacity) => asked > capacity ? capacity / asked : 1;
}
