namespace OffensiveSim.Engine.Processes.Cohesion;

/// <summary>How a garrison that is left in peace digs.</summary>
/// <remarks>dZ/dt = 0.35 km a day times min(1, men / 1,500), up to 10 km or what the scenario allows, once what could be retaken has been. Judgement (D).</remarks>
public static class DiggingLaw
{
    /// <summary>Ground in front of a place that nobody has dug, that was just taken or just lost, is worth this much, km. Judgement (D).</summary>
    public const double LeastKm = 1;

    /// <summary>Most that is dug where the scenario sets no other limit, km.</summary>
    public const double MostKm = 10;

    private const double KmPerDay = 0.35;
    private const double FullCrewMen = 1500;

    /// <summary>How much of a full crew a garrison is.</summary>
    /// <param name="men">Men, 0 or more.</param>
    /// <returns>In [0, 1].</returns>
    public static double Crew(double men) => Math.Min(1, men / FullCrewMen);

    /// <param name="preparedKm">Z, km.</param>
    /// <param name="mostKm">Most there may be, km.</param>
    /// <param name="men">Men, 0 or more.</param>
    /// <param name="days">Time, days.</param>
    /// <returns>Z after that time, never less than before.</returns>
    public static double After(double preparedKm, double mostKm, double men, double days) =>
        preparedKm >= mostKm ? preparedKm : Math.Min(mostKm, preparedKm + (KmPerDay * Crew(men) * days));
}
