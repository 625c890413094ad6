using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Processes.Encirclement;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Exact;

/// <summary>The whole engine on a pocket small enough to compute by hand.</summary>
public sealed class BreakoutTests
{
    private const int Runs = 3000;

    /// <summary>
    /// A brigade that is cut off from the start and may leave. Its days of isolation are counted every half day; it tries first when they pass its patience, uniform between 1 and 2.5 days: at 1.5, 2 or
    /// 2.5 days alike. Until then it may surrender in each step after the first day. So P = 1/3 sum over t of (0.85 - 0.08 t) exp(-sum of hazards) = 0.679098.
    /// </summary>
    [Fact]
    public void Breakouts_of_the_engine_succeed_as_often_as_computed_by_hand()
    {
        var (exactly, endured) = (0.0, 2 * CampaignRun.StepDays * SurrenderLaw.Hazard(1, cohesion: 0.8));
        foreach (var day in new[] { 1.5, 2, 2.5 })
        {
            var step = CampaignRun.StepDays * SurrenderLaw.Hazard(day, cohesion: 0.8);
            exactly += BreakoutLaw.Chance(day) * Math.Exp(-(endured + step)) / 3;
            endured += 2 * step;
        }

        Assert.Equal(0.679098, exactly, 6);

        var simulator = new CampaignSimulator(SmallTheater.Row("BRBR").Days(4).Source(0, 0).Source(1, 3).Formation("1-bde", 1, 1)
            .Plan("line", Stance.Hold, ["1-bde"], [1], plan => plan with { HoldOrder = false }).Compile());
        Sample.AssertShare(exactly, [.. Enumerable.Range(0, Runs).Select(run => simulator.Run(Sample.Seed, (uint)run).Sides[1].Strength[^1] > 0 ? 1.0 : 0)]);
    }
}
