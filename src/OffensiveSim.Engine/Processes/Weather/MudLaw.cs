namespace OffensiveSim.Engine.Processes.Weather;

/// <summary>How the ground turns to mud and dries, and how mud slows.</summary>
/// <remarks>
/// m rises by a third on a day of rain and falls by a fifth on a dry one, within 0 and 1. Speed is 1 - 0.6 m of the dry over open ground and 1 - 0.2 m on roads, trucks included: in the season of mud
/// 0.3 to 0.5 off the road and 0.8 on paved roads (C). Rise and fall: judgement (D).
/// </remarks>
public static class MudLaw
{
    private const double Rise = 1.0 / 3;
    private const double Fall = 1.0 / 5;
    private const double GroundLoss = 0.6;
    private const double RoadLoss = 0.2;

    /// <summary>Mud after another day.</summary>
    /// <param name="mud">m, in [0, 1].</param>
    /// <param name="wet">Does it rain?</param>
    /// <returns>In [0, 1].</returns>
    public static double After(double mud, bool wet) => wet ? Math.Min(1, mud + Rise) : Math.Max(0, mud - Fall);

    /// <summary>Speed over what it is in the dry.</summary>
    /// <param name="mud">m, in [0, 1].</param>
    /// <param name="openGround">Off the road?</param>
    /// <returns>In [0.4, 1].</returns>
    public static double Speed(double mud, bool openGround) => 1 - ((openGround ? GroundLoss : RoadLoss) * mud);
}
