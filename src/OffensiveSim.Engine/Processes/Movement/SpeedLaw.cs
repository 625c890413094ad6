namespace OffensiveSim.Engine.Processes.Movement;

/// <summary>How fast a column moves.</summary>
/// <remarks>
/// Own roads 100 km/day (administrative march, C), also for those who leave by order; going back beaten 35; into enemy ground the exploitation or pursuit speed times (0.5 + 0.5 C), a lognormal of sigma 0.3 and mean 1, and a drag by
/// enemy garrisons on the flanks: / (1 + min(2, 0.3 men on the flanks / own men)). Over open ground half, without fuel a fifth. The regime is stated, never interpolated. Judgement (D) where no
/// other grade is given.
/// </remarks>
public static class SpeedLaw
{
    /// <summary>On own roads, also where a formation leaves by order, km/day.</summary>
    public const double OwnRoad = 100;

    /// <summary>Going back beaten or in rout, km/day.</summary>
    public const double Retreat = 35;

    /// <summary>Over open ground, as part of the speed on a road.</summary>
    public const double OpenGround = 0.5;

    /// <summary>Sigma of the lognormal scatter of a column's speed.</summary>
    public const double Sigma = 0.3;

    private const double Drag = 0.3;
    private const double MostDrag = 2;

    /// <summary>Speed into enemy ground, on a road and with fuel.</summary>
    /// <param name="evacuated">Is no enemy garrison near?</param>
    /// <param name="cohesion">C, in [0, 1].</param>
    /// <param name="scatter">The step's lognormal, mean 1.</param>
    /// <param name="flankMen">Men of enemy garrisons near, the target's own excepted, 0 or more.</param>
    /// <param name="men">Men of the column, above 0.</param>
    /// <param name="parameters">Exploitation and pursuit speed.</param>
    /// <returns>km/day, above 0.</returns>
    public static double IntoEnemyGround(bool evacuated, double cohesion, double scatter, double flankMen, double men, MovementParameters parameters) =>
        (evacuated ? parameters.PursuitSpeed : parameters.ExploitationSpeed)
        * (0.5 + (0.5 * cohesion)) * scatter
        / (1 + Math.Min(MostDrag, Drag * flankMen / men));
}
