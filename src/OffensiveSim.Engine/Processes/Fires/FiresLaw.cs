using OffensiveSim.Engine.Randomness;

namespace OffensiveSim.Engine.Processes.Fires;

/// <summary>Whether a salvo at a target behind the enemy's front hits.</summary>
/// <remarks>
/// A target that cannot move (railhead, bridge) is hit with the scenario's chance p. One that can (depot, headquarters) has to be found: by raiders within 20 km whose call gets through with chance k, the quality of communications, else by
/// other means, 0.4 as well; and it has to be there still when the salvo comes, 2 h after the call at k = 1 and 24 h at k = 0, with chance exp(-delay / 24 h). p: 0.5 a salvo for rockets of 5 to 10 m CEP (C). The rest: judgement (D).
/// </remarks>
public static class FiresLaw
{
    /// <summary>How well a target is found that nobody has in sight, over one that raiders report.</summary>
    public const double Unseen = 0.4;

    /// <summary>From the call to the salvo with the best communications, h.</summary>
    public const double LeastDelayHours = 2;

    /// <summary>From the call to the salvo with none, h.</summary>
    public const double MostDelayHours = 24;

    /// <summary>Mean time for which a depot or headquarters stays where it was seen, h.</summary>
    public const double StayHours = 24;

    /// <summary>Chance that a salvo at a place hits that is known exactly and does not move.</summary>
    /// <param name="hit">p, in [0, 1].</param>
    public static double Fixed(double hit) => hit;

    /// <summary>Chance that a salvo hits something that had to be found and may have gone.</summary>
    /// <param name="hit">p, in [0, 1].</param>
    /// <param name="seen">Do raiders have it in sight?</param>
    /// <param name="communications">k, in [0, 1].</param>
    /// <returns>In [0, p].</returns>
    public static double Moving(double hit, bool seen, double communications) =>
        hit * (seen ? Unseen + ((1 - Unseen) * communications) : Unseen) * Reproducible.Exp(-DelayHours(communications) / StayHours);

    /// <summary>From the call to the salvo, h.</summary>
    /// <param name="communications">k, in [0, 1].</param>
    public static double DelayHours(double communications) => LeastDelayHours + ((MostDelayHours - LeastDelayHours) * (1 - communications));
}
