using OffensiveSim.Engine.Parameters;

namespace OffensiveSim.Engine.Processes.Movement;

/// <summary>The numbers of movement and bridges.</summary>
public sealed record MovementParameters
{
    /// <summary>Speed through empty ground with enemy garrisons about.</summary>
    [Parameter("Speed of exploitation through enemy ground that nobody holds", Unit = "km/day", Low = 17, High = 35, Grade = Grade.C,
        Source = "Bagration 20, Vistula-Oder 25, Third Army August 1944 25, Sedan to the Channel 30 km/day")]
    public double ExploitationSpeed { get; init; } = 25;

    /// <summary>Speed into evacuated ground.</summary>
    [Parameter("Speed into ground that the enemy has left", Unit = "km/day", Low = 35, High = 70, Grade = Grade.D, Source = "Judgement; tank armies 45-70 km/day at their best")]
    public double PursuitSpeed { get; init; } = 50;

    /// <summary>Wear of a column in enemy ground.</summary>
    [Parameter("Cohesion that a kilometre into enemy ground costs", Unit = "1/km", Low = 0.0028, High = 0.0052, Grade = Grade.D, Source = "Judgement")]
    public double FatiguePerKm { get; init; } = 0.004;

    /// <summary>Reach of garrisons on the flanks.</summary>
    [Parameter("Enemy garrisons this near slow a column, and keep it from pursuing", Unit = "km", Low = 14, High = 26, Grade = Grade.D, Source = "Judgement")]
    public double FlankKm { get; init; } = 20;

    /// <summary>Chance that a bridge is blown.</summary>
    [Parameter("Chance that a bridge is blown before the enemy crosses", Unit = "1", Low = 0.6, High = 1, Grade = Grade.D, Source = "Judgement; retreats of 1943-45 blew every large bridge")]
    public double BridgeBlown { get; init; } = 0.9;

    /// <summary>Time to a military bridge.</summary>
    [Parameter("Mean time until a blown bridge can be crossed again", Unit = "days", Low = 5, High = 14, Grade = Grade.D,
        Source = "Judgement: 2-6 days for heavy traffic where nobody shells; 14 planned for the Antonivka road bridge, 27 July to 10 August 2022 (TASS, 8 August 2022)")]
    public double BridgeRepairDays { get; init; } = 10;
}
