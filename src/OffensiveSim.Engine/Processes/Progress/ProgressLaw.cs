using OffensiveSim.Engine.Outcomes;

namespace OffensiveSim.Engine.Processes.Progress;

/// <summary>When an offensive pauses, and when it has culminated.</summary>
/// <remarks>
/// Pause: two thirds of the assault formations with objectives left in refit for two days. Culmination: the first day after which, orders still standing, no place falls and no
/// penetration passes 2 km for 14 days; not judged in the last 14 days of the horizon. Definitions: the project's own; the literature has no validated index.
/// </remarks>
public static class ProgressLaw
{
    /// <summary>A penetration that passes this counts as progress, km.</summary>
    public const double DeepKm = 2;

    /// <summary>Days without progress that make a culmination.</summary>
    public const double CulminationDays = 14;

    /// <summary>Days in refit that make a pause.</summary>
    public const double PauseDays = 2;

    /// <summary>Do as many rest as make a pause?</summary>
    /// <param name="refitting">Assault formations in refit.</param>
    /// <param name="assaulting">All assault formations with objectives left.</param>
    public static bool IsPausing(int refitting, int assaulting) => assaulting > 0 && 3 * refitting >= 2 * assaulting;

    /// <summary>The most telling cause of a standstill: the largest part of the formation-days lost.</summary>
    /// <param name="exhausted">Formation-days lost to low cohesion.</param>
    /// <param name="unsupplied">Formation-days lost to low stocks.</param>
    /// <param name="resisted">Formation-days against a line that held, and of pauses after attacks that failed.</param>
    /// <param name="barred">Formation-days without a way forward.</param>
    public static CulminationCause Cause(double exhausted, double unsupplied, double resisted, double barred)
    {
        var most = Math.Max(Math.Max(exhausted, unsupplied), Math.Max(resisted, barred));
        return most <= 0 ? CulminationCause.None
            : most == unsupplied ? CulminationCause.Supply
            : most == exhausted ? CulminationCause.Exhaustion
            : most == resisted ? CulminationCause.Resistance
            : CulminationCause.NoWay;
    }
}
