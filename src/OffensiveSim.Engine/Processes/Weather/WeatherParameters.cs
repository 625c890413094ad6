using OffensiveSim.Engine.Parameters;

namespace OffensiveSim.Engine.Processes.Weather;

/// <summary>The number of weather.</summary>
public sealed record WeatherParameters
{
    /// <summary>Odds of an attack in rain.</summary>
    [Parameter("What rain multiplies the attacker's odds by", Unit = "1", Low = 0.7, High = 1, Grade = Grade.B,
        Source = "CDB90 1939-1990: attackers advance 0.78 as fast in the wet as in the dry, which 0.85 of the odds gives at 2:1 to 3:1")]
    public double WetOdds { get; init; } = 0.85;
}
