namespace OffensiveSim.Engine.Processes.Combat;

/// <summary>What calling an attack off costs: four days, half to one and a half times, and some cohesion. Judgement (D).</summary>
public static class PauseLaw
{
    /// <summary>Cohesion it costs.</summary>
    public const double Cohesion = 0.03;

    private const double MeanDays = 4;

    /// <param name="u">Uniform on [0, 1).</param>
    /// <returns>Days.</returns>
    public static double Days(double u) => MeanDays * (0.5 + u);
}
