namespace OffensiveSim.Engine.Campaign;

/// <summary>The weather, the same everywhere.</summary>
public sealed class WeatherState
{
    /// <summary>Does it rain today?</summary>
    public bool Wet { get; set; }

    /// <summary>How far the ground has turned to mud, in [0, 1].</summary>
    public double Mud { get; set; }

    /// <summary>Becomes a copy of <paramref name="other"/>.</summary>
    public void CopyFrom(WeatherState other) => (Wet, Mud) = (other.Wet, other.Mud);
}
