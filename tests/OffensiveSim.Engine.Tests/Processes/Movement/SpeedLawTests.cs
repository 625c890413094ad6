using CsCheck;
using OffensiveSim.Engine.Processes.Movement;
using OffensiveSim.Engine.Randomness;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Movement;

public sealed class SpeedLawTests
{
    private static readonly MovementParameters Movement = new();

    [Fact]
    public void Exploitation_and_pursuit_are_two_regimes()
    {
        Assert.Equal(25, SpeedLaw.IntoEnemyGround(evacuated: false, cohesion: 1, scatter: 1, flankMen: 0, men: 3000, Movement), 12);
        Assert.Equal(50, SpeedLaw.IntoEnemyGround(evacuated: true, cohesion: 1, scatter: 1, flankMen: 0, men: 3000, Movement), 12);
        Assert.Equal(12.5, SpeedLaw.IntoEnemyGround(evacuated: false, cohesion: 0, scatter: 1, flankMen: 0, men: 3000, Movement), 12);
    }

    [Theory]
    [InlineData(3000, 25 / 1.3)]
    [InlineData(1_000_000, 25.0 / 3)]
    public void Garrisons_on_the_flanks_drag_down_to_a_third(double flankMen, double kmPerDay) =>
        Assert.Equal(kmPerDay, SpeedLaw.IntoEnemyGround(false, 1, 1, flankMen, men: 3000, Movement), 9);

    [Fact]
    public void Order_never_slows_and_flanks_never_speed_a_column() =>
        Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1], Gen.Double[0.2, 3], Gen.Double[0, 20_000], Gen.Double[1, 10_000]).Sample((a, b, scatter, flanks, men) =>
        {
            var (worse, better) = (Math.Min(a, b), Math.Max(a, b));
            return SpeedLaw.IntoEnemyGround(false, better, scatter, flanks, men, Movement) >= SpeedLaw.IntoEnemyGround(false, worse, scatter, flanks, men, Movement)
                && SpeedLaw.IntoEnemyGround(false, a, scatter, flanks + 100, men, Movement) <= SpeedLaw.IntoEnemyGround(false, a, scatter, flanks, men, Movement)
                && SpeedLaw.IntoEnemyGround(false, a, scatter, flanks, men, Movement) > 0;
        });

    /// <summary>Oracle: the scatter has mean 1, so the mean speed is the nominal one. Mean over the quantiles at the middles of many equal parts.</summary>
    [Fact]
    public void The_scatter_leaves_the_mean_speed_alone()
    {
        const int Parts = 50_000;
        var mean = Enumerable.Range(0, Parts).Average(part => SpeedLaw.IntoEnemyGround(
            false, 1, Distributions.UnitLognormal(Distributions.Normal((part + 0.5) / Parts), SpeedLaw.Sigma), 0, 3000, Movement));

        Assert.Equal(25, mean, 3);
    }
}
