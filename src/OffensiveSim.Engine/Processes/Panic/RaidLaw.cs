namespace OffensiveSim.Engine.Processes.Panic;

/// <summary>What raiders behind the lines do.</summary>
/// <remarks>
/// A raiding formation finds each enemy formation within 20 km with chance 0.12 a step. Whoever is found loses 0.03 of cohesion and gets half of his supply for a day. It is the formation that is found, not
/// the place, so that a finer map does not mean more raids. Judgement (D).
/// </remarks>
public static class RaidLaw
{
    /// <summary>How far raiders reach, km.</summary>
    public const double ReachKm = 20;

    /// <summary>How long a raid is felt, days.</summary>
    public const double Days = 1;

    /// <summary>Cohesion it costs.</summary>
    public const double Cohesion = 0.03;

    /// <summary>Part of its supply that still gets through to a formation that was found.</summary>
    public const double SupplyThrough = 0.5;

    /// <summary>Chance to find a formation within reach, per step.</summary>
    public const double Chance = 0.12;
}
