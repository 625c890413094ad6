using OffensiveSim.Engine.Parameters;

namespace OffensiveSim.Engine.Processes.Command;

/// <summary>The number of threat.</summary>
public sealed record CommandParameters
{
    /// <summary>Distance at which lost ground menaces a railhead.</summary>
    [Parameter("Ground lost this close to the railhead, by road, threatens the supply of those who draw on it", Unit = "km", Low = 30, High = 60, Grade = Grade.D, Source = "Judgement")]
    public double ThreatKm { get; init; } = 45;
}
