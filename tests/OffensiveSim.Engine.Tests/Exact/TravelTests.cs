using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Processes.Movement;
using OffensiveSim.Engine.Randomness;
using Xunit;

namespace OffensiveSim.Engine.Tests.Exact;

/// <summary>How far a column gets and when it arrives, its speed drawn anew in every step of six hours: 6.25 km on average into enemy ground.</summary>
public sealed class TravelTests
{
    private const int Runs = 20_000;
    private const double StepKm = 25 * CampaignRun.StepDays;
    private static readonly uint Column = Entity.Of("4-gtd");
    private static readonly MovementParameters Movement = new();

    /// <summary>n v dt, and variance n (v dt)^2 (exp(sigma^2) - 1).</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(40)]
    public void Progress_has_the_moments_of_a_sum_of_lognormals(int steps)
    {
        var spread = StepKm * StepKm * (Math.Exp(SpeedLaw.Sigma * SpeedLaw.Sigma) - 1);

        Sample.AssertMoments(steps * StepKm, steps * spread, Sample.Of(Runs, luck => Enumerable.Range(0, steps).Sum(step => Km(luck, step))));
    }

    /// <summary>Against the distribution of the sums, computed cell by cell. Renewal theory gives the mean alone: L / (v dt) + exp(sigma^2) / 2 for a long way.</summary>
    [Theory]
    [InlineData(20)]
    [InlineData(50)]
    public void Arrival_has_the_moments_of_the_first_passage(double km)
    {
        var (mean, variance) = Passage(km, out var late);
        Assert.Equal((km / StepKm) + (Math.Exp(SpeedLaw.Sigma * SpeedLaw.Sigma) / 2), mean, 0.01);

        var arrived = Sample.Of(Runs, luck =>
        {
            var steps = 0;
            for (var gone = 0.0; gone < km; steps++)
            {
                gone += Km(luck, steps);
            }

            return steps;
        });

        Sample.AssertMoments(mean, variance, arrived);
        for (var steps = 1; steps < late.Length; steps++)
        {
            Sample.AssertShare(late[steps], [.. arrived.Select(run => run > steps ? 1.0 : 0)]);
        }
    }

    /// <summary>Wald: at the step of arrival the mean of the way gone is the mean number of steps times 6.25 km.</summary>
    [Fact]
    public void The_way_gone_on_arrival_is_walds()
    {
        var beyond = Sample.Of(Runs, luck =>
        {
            var (gone, steps) = (0.0, 0);
            while (gone < 50)
            {
                gone += Km(luck, steps++);
            }

            return gone - (steps * StepKm);
        });

        Sample.AssertMean(0, beyond);
    }

    /// <summary>Lognormal factors multiply to a lognormal: their sigmas add in squares, and the mean stays 1.</summary>
    [Fact]
    public void The_product_of_two_lognormals_is_one_of_their_joint_sigma()
    {
        const double S = 0.3;
        const double T = 0.6;
        var joint = Math.Sqrt((S * S) + (T * T));
        for (var (z, w) = (-4.0, 3.5); z < 4; (z, w) = (z + 0.37, w - 0.41))
        {
            var product = Distributions.UnitLognormal(z, S) * Distributions.UnitLognormal(w, T);
            Assert.Equal(1, product / Distributions.UnitLognormal(((S * z) + (T * w)) / joint, joint), 1e-14);
        }
    }

    /// <summary>A Gamma delay of shape 2 is longer than x with chance exp(-2 x / mean) (1 + 2 x / mean): 0.406006 for its mean.</summary>
    [Theory]
    [InlineData(0.25, 0.909796)]
    [InlineData(1, 0.406006)]
    [InlineData(2, 0.091578)]
    public void Command_delays_have_the_tail_of_two_phases(double ofMean, double longer)
    {
        Assert.Equal(longer, Math.Exp(-2 * ofMean) * (1 + (2 * ofMean)), 6);

        Sample.AssertShare(longer, Sample.Of(Runs, luck => luck.Gamma2(DrawPurpose.CommandDelay, Column, 0, mean: 12) > 12 * ofMean ? 1 : 0));
    }

    /// <summary>No bridge is restored before half a day: E[max(c, T)] = c + exp(-2 c / m) (c + m), m the mean, which lifts ten days by one minute.</summary>
    [Fact]
    public void Bridges_are_down_for_ten_days_and_a_little()
    {
        var (least, mean) = (BridgeLaw.LeastRepairDays, Movement.BridgeRepairDays);
        var exactly = least + (Math.Exp(-2 * least / mean) * (least + mean));
        Assert.Equal(10.000793, exactly, 6);

        Sample.AssertMean(exactly, Sample.Of(Runs, luck => Math.Max(least, luck.Gamma2(DrawPurpose.BridgeRepair, Column, 0, mean))));
    }

    private static double Km(in Draws luck, int step) =>
        CampaignRun.StepDays * SpeedLaw.IntoEnemyGround(
            evacuated: false, cohesion: 1, Distributions.UnitLognormal(luck.Normal(DrawPurpose.Speed, Column, step), SpeedLaw.Sigma), flankMen: 0, men: 3000, Movement);

    /// <summary>Mean and variance of the number of steps to a distance, from P(N > n) = P(S_n below it), the sums on a grid of 2,000 cells; the mass of a cell sits in its middle.</summary>
    /// <param name="km">The distance.</param>
    /// <param name="late">P(N > n).</param>
    private static (double Mean, double Variance) Passage(double km, out double[] late)
    {
        const int Cells = 2000;
        var step = new double[Cells];
        for (var cell = 0; cell < Cells; cell++)
        {
            step[cell] = StepBelow(km * (cell + 1) / Cells) - StepBelow(km * cell / Cells);
        }

        var (sum, tail) = (step, new List<double> { 1 });
        for (var steps = 1; tail[^1] > 1e-12; steps++)
        {
            // After n steps the masses stand n half cells above their index.
            var below = Cells - (steps / 2);
            tail.Add(sum.Take(below).Sum() + (steps % 2 == 0 ? 0.5 * sum[below] : 0));
            sum = Convolve(sum, step);
        }

        late = [.. tail];
        var mean = tail.Sum();
        return (mean, tail.Select((chance, steps) => ((2 * steps) + 1) * chance).Sum() - (mean * mean));
    }

    private static double[] Convolve(double[] a, double[] b)
    {
        var result = new double[a.Length];
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = 0; i + j < a.Length; j++)
            {
                result[i + j] += a[i] * b[j];
            }
        }

        return result;
    }

    /// <summary>Chance that a step is shorter than this: the normal distribution as a series.</summary>
    private static double StepBelow(double km)
    {
        var z = (Math.Log(km / StepKm) / SpeedLaw.Sigma) + (SpeedLaw.Sigma / 2);
        if (Math.Abs(z) > 7)
        {
            return z < 0 ? 0 : 1;
        }

        var (sum, term) = (z, z);
        for (var k = 1; Math.Abs(term) > 1e-18; k++)
        {
            term *= z * z / ((2 * k) + 1);
            sum += term;
        }

        return 0.5 + (Math.Exp(-0.5 * z * z) / Math.Sqrt(2 * Math.PI) * sum);
    }
}
