namespace OffensiveSim.Engine.Processes.Cohesion;

/// <summary>How cohesion comes back and fades away from battle.</summary>
/// <remarks>
/// Out of battle dC/dt = r m (0.95 - C), m by <see cref="MoraleLaw"/>, three tenths of that while on the move to attack; cut off -0.15 a day; with less than a day of supply -0.05 a day more. Judgement (D).
/// </remarks>
public static class RecoveryLaw
{
    /// <summary>Nobody in the field is in better order than this.</summary>
    public const double Most = 0.95;

    /// <summary>Nobody is in worse.</summary>
    public const double Least = 0.02;

    private const double OnTheMove = 0.3;
    private const double CutOffPerDay = 0.15;
    private const double UnsuppliedPerDay = 0.05;

    /// <param name="cohesion">C, in [0, 1].</param>
    /// <param name="cutOff">Without a path to supply?</param>
    /// <param name="unsupplied">With less than a day of supply?</param>
    /// <param name="advancing">On the move to attack?</param>
    /// <param name="morale">Factor on the recovery, 0 or more.</param>
    /// <param name="days">Time, days, short against 1 / r.</param>
    /// <param name="parameters">r.</param>
    /// <returns>Cohesion after that time, in [0.02, 1].</returns>
    public static double After(double cohesion, bool cutOff, bool unsupplied, bool advancing, double morale, double days, CohesionParameters parameters)
    {
        var perDay = cutOff ? -CutOffPerDay : parameters.Recovery * morale * (Most - cohesion) * (advancing ? OnTheMove : 1);
        return Math.Max(Least, cohesion + ((perDay - (unsupplied ? UnsuppliedPerDay : 0)) * days));
    }
}
