namespace OffensiveSim.Engine.Processes.Cohesion;

/// <summary>Men that replace losses.</summary>
/// <remarks>dN/dt = 0.01 (N0 - N) a day for those who are connected, supplied for a day and not in battle. Judgement (D).</remarks>
public static class ReplacementLaw
{
    private const double PerDay = 0.01;

    /// <param name="men">N, 0 or more.</param>
    /// <param name="fullMen">N0, at least N.</param>
    /// <param name="days">Time, days.</param>
    /// <returns>Men, 0 or more.</returns>
    public static double Men(double men, double fullMen, double days) => Math.Max(0, PerDay * (fullMen - men) * days);
}
