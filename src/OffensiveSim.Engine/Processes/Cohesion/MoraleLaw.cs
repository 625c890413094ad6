namespace OffensiveSim.Engine.Processes.Cohesion;

/// <summary>What success and defeat do to the will of a formation, and that to its recovery.</summary>
/// <remarks>
/// Morale m in [-1, 1], 0 at the start. A success takes it a quarter of the way to 1, a defeat a quarter of the way to -1, and it fades by exp(-t / 7 days). Cohesion recovers 1 + k m times as fast. Success also
/// lifts cohesion at once: 0.03 where a defence breaks, 0.01 for each usual cell taken. Losses cost cohesion by themselves and do not count here a second time. Judgement (D).
/// </remarks>
public static class MoraleLaw
{
    /// <summary>Cohesion an attacker gains when the defence breaks.</summary>
    public const double BreakthroughLift = 0.03;

    /// <summary>Cohesion gained by taking a place with a cell of the usual size.</summary>
    public const double CaptureLift = 0.01;

    /// <summary>Part of the way that one success or defeat takes morale.</summary>
    public const double Step = 0.25;

    /// <summary>Time in which morale fades to 1/e, days.</summary>
    public const double FadesDays = 7;

    /// <summary>Morale after a success.</summary>
    /// <param name="morale">m, in [-1, 1].</param>
    public static double AfterSuccess(double morale) => morale + (Step * (1 - morale));

    /// <summary>Morale after a defeat.</summary>
    /// <param name="morale">m, in [-1, 1].</param>
    public static double AfterDefeat(double morale) => morale - (Step * (1 + morale));

    /// <summary>Morale some time later.</summary>
    /// <param name="morale">m, in [-1, 1].</param>
    /// <param name="days">Time, days, short against seven.</param>
    public static double Faded(double morale, double days) => morale * (1 - (days / FadesDays));

    /// <summary>How many times as fast cohesion recovers.</summary>
    /// <param name="morale">m, in [-1, 1].</param>
    /// <param name="parameters">k, in [0, 1].</param>
    /// <returns>In [0, 2].</returns>
    public static double Recovery(double morale, CohesionParameters parameters) => 1 + (parameters.MoraleEffect * morale);
}
