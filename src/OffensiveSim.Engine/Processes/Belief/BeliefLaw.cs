using OffensiveSim.Engine.Randomness;

namespace OffensiveSim.Engine.Processes.Belief;

/// <summary>How a command comes to believe that the enemy's main blow falls at a place, or elsewhere.</summary>
/// <remarks>
/// Log-odds b += s delta^2 / 2 + delta z a day, z standard normal, s = 1 where the signals point to the place and -1 where they point away. It has made up its mind at
/// b = A or -A with A = ln((1 - beta) / alpha), alpha = beta = 0.05: Wald's sequential test, which errs in one of 20 cases at most and takes about 5.3 / delta^2 days from even odds. Form: literature (C);
/// how telling a day's signals are is judgement.
/// </remarks>
public static class BeliefLaw
{
    /// <summary>Belief at which a command has made up its mind: 1 - alpha, and alpha for the opposite.</summary>
    public const double Sure = 0.95;

    /// <summary>A belief of 0.05 or 0.95 that a scenario gives is at the bound, however its logarithm is rounded.</summary>
    private const double Rounding = 1e-9;

    /// <summary>A: log-odds of <see cref="Sure"/>, 2.944.</summary>
    public static double Bound { get; } = LogOdds(Sure);

    /// <summary>b after another day.</summary>
    /// <param name="logOdds">b.</param>
    /// <param name="trend">s, 1 or -1.</param>
    /// <param name="signal">delta, 0 or more.</param>
    /// <param name="normal">z, standard normal.</param>
    public static double After(double logOdds, double trend, double signal, double normal) => logOdds + (trend * 0.5 * signal * signal) + (signal * normal);

    /// <summary>Has a command with log-odds b made up its mind?</summary>
    public static bool IsDecided(double logOdds) => Math.Abs(logOdds) >= Bound - Rounding;

    /// <summary>b of a belief.</summary>
    /// <param name="belief">Between 0 and 1, both excluded.</param>
    public static double LogOdds(double belief) => Reproducible.Log(belief / (1 - belief));

    /// <summary>The belief, in [0, 1].</summary>
    /// <param name="logOdds">b.</param>
    public static double Belief(double logOdds) => 1 / (1 + Reproducible.Exp(-logOdds));
}
