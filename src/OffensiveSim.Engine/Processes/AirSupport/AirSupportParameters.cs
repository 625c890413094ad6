using OffensiveSim.Engine.Parameters;

namespace OffensiveSim.Engine.Processes.AirSupport;

/// <summary>The number of air support.</summary>
public sealed record AirSupportParameters
{
    /// <summary>Misidentified sorties where the front stands still.</summary>
    [Parameter("Share of sorties that strike own men where the front stands still", Unit = "1", Low = 0, High = 0.05, Grade = Grade.C,
        Source = "Shrader 1982: perhaps less than 2 percent of own casualties in modern wars; higher shares of later wars are not comparable")]
    public double Misidentified { get; init; } = 0.02;
}
