using CsCheck;
using OffensiveSim.Engine.Processes.Belief;
using OffensiveSim.Engine.Randomness;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Belief;

public sealed class BeliefLawTests
{
    [Fact]
    public void A_day_adds_half_the_square_of_the_signal_and_its_luck()
    {
        Assert.Equal(0.125 + 0.5, BeliefLaw.After(0, trend: 1, signal: 0.5, normal: 1), 12);
        Assert.Equal(1 - 0.125 - 1, BeliefLaw.After(1, trend: -1, signal: 0.5, normal: -2), 12);
        Assert.Equal(0.7, BeliefLaw.After(0.7, trend: 1, signal: 0, normal: 3), 12);
    }

    [Fact]
    public void A_mind_is_made_up_at_odds_of_19_to_1_either_way()
    {
        Assert.Equal(Math.Log(19), BeliefLaw.Bound, 12);
        Assert.True(BeliefLaw.IsDecided(BeliefLaw.Bound) && BeliefLaw.IsDecided(-BeliefLaw.Bound));
        Assert.False(BeliefLaw.IsDecided(2.94) || BeliefLaw.IsDecided(-2.94));
        Assert.Equal(0.95, BeliefLaw.Belief(BeliefLaw.Bound), 12);
    }

    [Fact]
    public void Belief_and_log_odds_are_inverses() =>
        Gen.Double[0.001, 0.999].Sample(belief => Assert.Equal(belief, BeliefLaw.Belief(BeliefLaw.LogOdds(belief)), 12));

    /// <summary>Wald: errors of at most 5 %, and 0.9 · 2.944 / (delta^2 / 2) = 5.30 / delta^2 days from even odds; one look a day carries the walk 0.583 delta past the bound on the mean (Siegmund), which is a little longer and errs a little less.</summary>
    [Theory]
    [InlineData(0.1, 1_000)]
    [InlineData(0.3, 8_000)]
    [InlineData(0.6, 20_000)]
    public void It_takes_as_long_and_errs_as_often_as_Walds_test(double signal, int runs)
    {
        var (days, wrong) = (0L, 0);
        for (var run = 0u; run < runs; run++)
        {
            var (draws, odds, day) = (new Draws(seed: 7, run), 0.0, 0);
            while (!BeliefLaw.IsDecided(odds))
            {
                odds = BeliefLaw.After(odds, trend: 1, signal, draws.Normal(DrawPurpose.Belief, entity: 5, step: 4 * ++day));
            }

            days += day;
            wrong += odds < 0 ? 1 : 0;
        }

        var bound = Math.Log(19) + (0.583 * signal);
        var error = 1 / (1 + Math.Exp(bound));
        var expected = bound * (1 - (2 * error)) / (0.5 * signal * signal);
        Assert.InRange((double)days / runs / expected, 1 - (3.5 / Math.Sqrt(runs)), 1 + (3.5 / Math.Sqrt(runs)));
        Assert.InRange((double)wrong / runs, error - (4 * Math.Sqrt(error / runs)), error + (4 * Math.Sqrt(error / runs)));
        Assert.InRange(expected * signal * signal, 5.30, 5.30 * (1 + (0.3 * signal)));
        Assert.InRange(error, 0.03, 0.05);
    }
}
