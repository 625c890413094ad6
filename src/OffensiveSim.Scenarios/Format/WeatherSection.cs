using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Scenarios.Format;

/// <summary>How wet a part of the campaign is.</summary>
public sealed record WeatherSection : ScenarioPart
{
    /// <summary>Id.</summary>
    [Key("Id", Required = true, Example = "september")]
    public string Id { get; init; } = "";

    /// <summary>Start.</summary>
    [Key("First day of the period; the periods stand in the order of time", Unit = "days", Low = 0, High = 730)]
    public double FromDay { get; init; }

    /// <summary>Wet days.</summary>
    [Key("Share of days on which it rains; rain hampers attacks, and mud slows whoever leaves the road most", Required = true, Low = 0, High = 1, Draws = InputKind.WeatherWetShare, Example = "{ value: 0.3, range: [0.2, 0.4], grade: C, source: ... }")]
    public Number WetShare { get; init; } = null!;
}
