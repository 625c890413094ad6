using OffensiveSim.Engine.Parameters;

namespace OffensiveSim.Engine.Processes.Command;

/// <summary>The numbers of threat, command and surprise.</summary>
public sealed record CommandParameters
{
    /// <summary>Distance at which lost ground menaces a railhead.</summary>
    [Parameter("Ground lost this close to the railhead, by road, threatens the supply of those who draw on it", Unit = "km", Low = 30, High = 60, Grade = Grade.D, Source = "Judgement")]
    public double ThreatKm { get; init; } = 45;

    /// <summary>Effect of surprise on the victim's delay.</summary>
    [Parameter("What complete surprise adds to the victim's command delay", Unit = "1", Low = 1, High = 3, Grade = Grade.D, Source = "Judgement")]
    public double SurpriseDelay { get; init; } = 2;
}
