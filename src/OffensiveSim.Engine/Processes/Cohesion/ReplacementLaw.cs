namespace OffensiveSim.Engine.Processes.Cohesion;

/// <summary>Men, and trucks, that replace losses.</summary>
/// <remarks>dN/dt = 0.01 (N0 - N) a day for those who are connected, supplied for a day and not in battle; trucks of a pool likewise. Judgement (D).</remarks>
public static class ReplacementLaw
{
    private const double PerDay = 0.01;

    /// <param name="left">N, 0 or more.</param>
    /// <param name="full">N0.</param>
    /// <param name="days">Time, days.</param>
    /// <returns>How many come, 0 or more.</returns>
    public static double Replaced(double left, double full, double days) => Math.Max(0, PerDay * (full - left) * days);
}
