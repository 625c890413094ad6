using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Theater;

public sealed class InputTableTests
{
    private const int Runs = 2000;

    [Fact]
    public void A_number_with_a_range_is_drawn_within_it_and_noted()
    {
        var men = Draws(new InputRange("blue.1-bde.men", new InputAddress(InputKind.FormationMen, 0), 1000, null, 3000));

        Assert.All(men, drawn => Assert.InRange(drawn, 1000, 3000));

        // Uniform: mean 2,000, sigma 2,000 / sqrt 12.
        Assert.InRange(men.Average(), 2000 - 52, 2000 + 52);
    }

    /// <summary>Oracle: the mean of a triangular number is a third of the sum of its corners.</summary>
    [Fact]
    public void A_number_with_a_value_is_triangular()
    {
        var men = Draws(new InputRange("blue.1-bde.men", new InputAddress(InputKind.FormationMen, 0), 1000, 1200, 3000));

        Assert.InRange(men.Average(), (5200 / 3.0) - 41, (5200 / 3.0) + 41);
    }

    [Fact]
    public void A_factor_multiplies_all_it_names_after_their_own_draws()
    {
        var theater = Theater([new InputRange("men", new InputAddress(InputKind.FormationMen, 0), 1000, null, 3000)],
            [new InputFactor("strength", 0.5, null, 1, [new InputAddress(InputKind.FormationMen, 0), new InputAddress(InputKind.FormationMen, 1)])]);
        (double First, double Second) men = default;
        var simulator = new CampaignSimulator(theater) { AfterStep = run => men = (run.Input(InputKind.FormationMen, 0), run.Input(InputKind.FormationMen, 1)) };
        for (var run = 0u; run < 50; run++)
        {
            var inputs = simulator.Run(1, run).Inputs;
            Assert.Equal((inputs[0] * inputs[1], 3000 * inputs[1]), men);
        }

        Assert.Equal(["men", "strength"], theater.Inputs.Draws.Select(draw => draw.Name));
    }

    /// <summary>The draw is named by its path: what else is drawn, and in which order, is not its affair.</summary>
    [Fact]
    public void Another_range_changes_no_draw_of_this_one()
    {
        var first = new InputRange("first", new InputAddress(InputKind.FormationMen, 0), 1000, null, 3000);
        var second = new InputRange("second", new InputAddress(InputKind.FormationMen, 1), 1000, null, 3000);

        var (alone, together) = (new CampaignSimulator(Theater([first], [])), new CampaignSimulator(Theater([second, first], [])));

        for (var run = 0u; run < 50; run++)
        {
            Assert.Equal(alone.Run(1, run).Inputs[0], together.Run(1, run).Inputs[1]);
        }
    }

    private static List<double> Draws(params InputRange[] ranges)
    {
        var simulator = new CampaignSimulator(Theater(ranges, []));
        return [.. Enumerable.Range(0, Runs).Select(run => simulator.Run(1, (uint)run).Inputs[0])];
    }

    private static CompiledTheater Theater(InputRange[] ranges, InputFactor[] factors) =>
        new(SmallTheater.Row("BR").Days(1).Source(0, 0).Formation("1-bde", 0, 0).Formation("2-bde", 0, 0).Define() with { Ranges = ranges, Factors = factors });
}
