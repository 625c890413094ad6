using CsCheck;
using OffensiveSim.Engine.Processes.Cohesion;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Cohesion;

public sealed class RecoveryLawTests
{
    private static readonly CohesionParameters Cohesion = new();

    [Fact]
    public void A_quarter_of_a_day_of_rest_brings_back_a_fortieth_of_what_is_missing() => Assert.Equal(0.56, Rest(0.55, days: 0.25), 12);

    [Theory]
    [InlineData(true, false, false, 0.4625)]
    [InlineData(false, true, false, 0.49875)]
    [InlineData(true, true, false, 0.45)]
    [InlineData(false, false, true, 0.503375)]
    public void Isolation_and_want_wear_a_force_down_and_the_move_leaves_little_rest(bool cutOff, bool unsupplied, bool advancing, double after) =>
        Assert.Equal(after, RecoveryLaw.After(0.5, cutOff, unsupplied, advancing, 1, 0.25, Cohesion), 12);

    [Fact]
    public void Cohesion_stays_a_cohesion_and_trouble_never_helps() =>
        Gen.Select(Gen.Double[0, 1], Gen.Bool, Gen.Bool, Gen.Bool).Sample((cohesion, cutOff, unsupplied, advancing) =>
        {
            var after = RecoveryLaw.After(cohesion, cutOff, unsupplied, advancing, 1, 0.25, Cohesion);
            return after >= RecoveryLaw.Least && after <= 1
                && RecoveryLaw.After(cohesion, cutOff, true, advancing, 1, 0.25, Cohesion) <= after
                && (cohesion > RecoveryLaw.Most || RecoveryLaw.After(cohesion, true, unsupplied, advancing, 1, 0.25, Cohesion) <= after);
        });

    [Theory]
    [InlineData(0.5, 0.555)]
    [InlineData(1.5, 0.565)]
    public void The_victorious_recover_faster_than_the_beaten(double morale, double after) =>
        Assert.Equal(after, RecoveryLaw.After(0.55, cutOff: false, unsupplied: false, advancing: false, morale, 0.25, Cohesion), 12);

    /// <summary>Oracle: dC/dt = r (0.95 - C) is solved by an exponential; from stop (0.55) to go (0.80) takes 9.8 days, the operational pause.</summary>
    [Fact]
    public void Recovery_is_exponential_and_makes_a_pause_of_ten_days()
    {
        const double Dt = 1e-3;
        var (cohesion, days) = (Cohesion.Stop, 0.0);
        while (cohesion < Cohesion.Go)
        {
            cohesion = Rest(cohesion, Dt);
            days += Dt;
        }

        Assert.Equal(Math.Log((0.95 - 0.55) / (0.95 - 0.80)) / 0.10, days, 2);
    }

    private static double Rest(double cohesion, double days) => RecoveryLaw.After(cohesion, cutOff: false, unsupplied: false, advancing: false, morale: 1, days, Cohesion);
}
