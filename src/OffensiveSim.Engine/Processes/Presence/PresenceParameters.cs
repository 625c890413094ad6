using OffensiveSim.Engine.Parameters;

namespace OffensiveSim.Engine.Processes.Presence;

/// <summary>The numbers of garrisons and screens.</summary>
public sealed record PresenceParameters
{
    /// <summary>Largest part of a garrison that screens elsewhere.</summary>
    [Parameter("Largest part of a garrison posted in empty cells nearby", Unit = "1", Low = 0.1, High = 0.35, Grade = Grade.D, Source = "Judgement")]
    public double ScreenMost { get; init; } = 0.2;
}
