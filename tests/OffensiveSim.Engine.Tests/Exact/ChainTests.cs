using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Processes.Combat;
using OffensiveSim.Engine.Processes.Encirclement;
using OffensiveSim.Engine.Randomness;
using Xunit;

namespace OffensiveSim.Engine.Tests.Exact;

/// <summary>Small Markov chains stepped on the engine's draws against their closed forms: what happens first, how long it takes, how far it spreads.</summary>
public sealed class ChainTests
{
    private const int Runs = 20_000;
    private static readonly uint Place = Entity.Of("izyum");

    /// <summary>
    /// Odds of 4 and equal scales of 0.17: in continuous time the defender breaks first 8 times of 9, after 1.848645 days. In steps of six hours, breaking tried first,
    /// p / (p + (1 - p) q) = 0.895449 after 1.976462 days, which the engine's steps must give.
    /// </summary>
    [Fact]
    public void Break_and_stop_race_as_the_chain_of_six_hour_steps_says()
    {
        var (breaks, stops) = Hazards();
        var (p, q) = (BreakLaw.Chance(breaks, CampaignRun.StepDays), BreakLaw.Chance(stops, CampaignRun.StepDays));
        Assert.Equal(0.895449, p / (p + ((1 - p) * q)), 6);
        Assert.Equal(1.976462, CampaignRun.StepDays / (1 - ((1 - p) * (1 - q))), 6);

        var steps = new double[Runs];
        var broke = new double[Runs];
        for (var run = 0; run < Runs; run++)
        {
            var luck = new Draws(Sample.Seed, (uint)run);
            for (var step = 0; steps[run] == 0; step++)
            {
                broke[run] = luck.Bernoulli(DrawPurpose.Break, Place, step, p) ? 1 : 0;
                steps[run] = broke[run] == 1 || luck.Bernoulli(DrawPurpose.Stop, Place, step, q) ? step + 1 : 0;
            }
        }

        var either = 1 - ((1 - p) * (1 - q));
        Sample.AssertShare(p / either, broke);
        Sample.AssertMoments(1 / either, (1 - either) / (either * either), steps);
    }

    [Fact]
    public void In_ever_shorter_steps_the_race_becomes_the_competing_exponentials()
    {
        var (breaks, stops) = Hazards();
        var (p, q) = (BreakLaw.Chance(breaks, 1e-6), BreakLaw.Chance(stops, 1e-6));

        Assert.Equal(8.0 / 9, p / (p + ((1 - p) * q)), 1e-6);
        Assert.Equal(1.848645, 1 / (breaks + stops), 5e-7);
    }

    /// <summary>Hazards 2 t / L^2 at the end of each step of six hours: after n steps exp(-n (n + 1) dt^2 / L^2) hold out, 0.798 after a week; in continuous time 0.804304.</summary>
    [Fact]
    public void Pockets_hold_out_as_the_product_of_their_steps_says()
    {
        const int Week = 7 * CampaignRun.StepsPerDay;
        static double Survival(double steps, double dt) => Math.Exp(-steps * (steps + 1) * dt * dt / (15 * 15));
        Assert.Equal(0.798073, Survival(Week, CampaignRun.StepDays), 6);
        Assert.Equal(0.804304, Survival(7 * 10_000_000, 1e-7), 6);

        var lasted = Sample.Of(Runs, luck =>
        {
            var step = 1;
            while (!luck.Bernoulli(DrawPurpose.Surrender, Place, step, BreakLaw.Chance(SurrenderLaw.Hazard(step * CampaignRun.StepDays, cohesion: 0.8), CampaignRun.StepDays)))
            {
                step++;
            }

            return step;
        });

        Sample.AssertShare(Survival(Week, CampaignRun.StepDays), [.. lasted.Select(step => step > Week ? 1.0 : 0)]);

        // E[T] = sum P(T > n), E[T^2] = sum (2 n + 1) P(T > n).
        var mean = Enumerable.Range(0, 1000).Sum(step => Survival(step, CampaignRun.StepDays));
        var square = Enumerable.Range(0, 1000).Sum(step => ((2 * step) + 1) * Survival(step, CampaignRun.StepDays));
        Sample.AssertMoments(mean, square - (mean * mean), lasted);
    }

    /// <summary>Reed and Frost's chain binomial: one routs, three are near, each escapes each of the routed with 0.7.</summary>
    [Fact]
    public void Panic_spreads_as_reed_and_frost_computed()
    {
        double[] exactly = [0.343, 0.21609, 0.222264, 0.218646];
        uint[] near = [Entity.Of("1-bde"), Entity.Of("2-bde"), Entity.Of("3-bde")];

        var panicked = Sample.Of(Runs, luck =>
        {
            var calm = new List<uint>(near);
            for (var (step, routed) = (0, 1); routed > 0; step++)
            {
                var caught = 1 - Math.Pow(0.7, routed);
                routed = calm.RemoveAll(formation => luck.Bernoulli(DrawPurpose.Panic, formation, step, caught));
            }

            return near.Length - calm.Count;
        });

        for (var count = 0; count < exactly.Length; count++)
        {
            Sample.AssertShare(exactly[count], [.. panicked.Select(run => run == count ? 1.0 : 0)]);
        }

        Assert.Equal(1.316556, exactly.Select((chance, count) => count * chance).Sum(), 6);
        Sample.AssertMean(1.316556, panicked);
    }

    /// <summary>Each passes a panic on to the next in line with chance q: q / (1 - q) on average, variance q / (1 - q)^2.</summary>
    [Theory]
    [InlineData(0.2)]
    [InlineData(0.6)]
    public void A_cascade_along_a_line_is_geometric(double passOn)
    {
        var length = Sample.Of(Runs, luck =>
        {
            var next = 0;
            while (luck.Bernoulli(DrawPurpose.Panic, (uint)next, step: 0, passOn))
            {
                next++;
            }

            return next;
        });

        Sample.AssertMoments(passOn / (1 - passOn), passOn / (1 - passOn) / (1 - passOn), length);
    }

    /// <summary>A balance that moves up or down by one: from i it reaches N before 0 with chance (1 - r^i) / (1 - r^N), r = (1 - p) / p.</summary>
    [Theory]
    [InlineData(0.45, 5, 10)]
    [InlineData(0.55, 2, 12)]
    public void A_gambler_is_ruined_as_often_as_the_closed_form_says(double up, int start, int goal)
    {
        var r = (1 - up) / up;

        var reached = Sample.Of(Runs, luck =>
        {
            var balance = start;
            for (var step = 0; balance > 0 && balance < goal; step++)
            {
                balance += luck.Bernoulli(DrawPurpose.Rout, Place, step, up) ? 1 : -1;
            }

            return balance > 0 ? 1 : 0;
        });

        Sample.AssertShare((1 - Math.Pow(r, start)) / (1 - Math.Pow(r, goal)), reached);
    }

    private static (double Breaks, double Stops) Hazards()
    {
        var combat = new CombatParameters();
        var penetrated = Math.Sqrt(combat.StopHazard / BreakLaw.BreakHazard);
        return (BreakLaw.DefenceBreaks(penetrated, 4, combat), BreakLaw.AttackStops(4, combat));
    }
}
