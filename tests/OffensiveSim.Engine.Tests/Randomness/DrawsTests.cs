using OffensiveSim.Engine.Randomness;
using Xunit;

namespace OffensiveSim.Engine.Tests.Randomness;

public sealed class DrawsTests
{
    private const int Count = 100_000;
    private static readonly uint Izyum = Entity.Of("izyum");

    /// <summary>Parts of an address that a test moves alone; purpose and lane share a word.</summary>
    public static TheoryData<string> Parts => ["seed", "run", "step", "purpose", "lane", "entity"];

    [Fact]
    public void A_draw_does_not_depend_on_what_was_drawn_before()
    {
        var draws = new Draws(seed: 42, run: 7);
        var alone = draws.Uniform(DrawPurpose.Break, Izyum, step: 20);

        _ = draws.Uniform(DrawPurpose.Losses, Entity.Of("4-gtd"), step: 20);

        Assert.Equal(alone, draws.Uniform(DrawPurpose.Break, Izyum, step: 20));
    }

    [Fact]
    public void The_address_is_run_step_purpose_and_lane_entity()
    {
        var block = Philox.Block(new Words(7, 20, ((uint)DrawPurpose.Break << 8) | 3, Izyum), 42);

        Assert.Equal(
            (((ulong)block.A << 32) | block.B) >> 11,
            new Draws(42, 7).Uniform(DrawPurpose.Break, Izyum, 20, lane: 3) * (1UL << 53));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Neighbours_along_every_part_of_the_address_are_uniform(string part)
    {
        var draws = Sequence(part);
        Array.Sort(draws);

        // Kolmogorov-Smirnov: 1.95 / sqrt n is passed by chance once in a thousand seeds; this one is fixed.
        var distance = 0.0;
        for (var i = 0; i < draws.Length; i++)
        {
            distance = Math.Max(distance, Math.Max(draws[i] - ((double)i / draws.Length), ((i + 1.0) / draws.Length) - draws[i]));
        }

        Assert.InRange(distance, 0, 1.95 / Math.Sqrt(draws.Length));
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Neighbours_along_every_part_of_the_address_are_unrelated(string part)
    {
        var draws = Sequence(part);
        var pairs = draws.Length - 1;
        var cells = new int[16 * 16];
        var product = 0.0;
        for (var i = 0; i < pairs; i++)
        {
            cells[((int)(draws[i] * 16) * 16) + (int)(draws[i + 1] * 16)]++;
            product += (draws[i] - 0.5) * (draws[i + 1] - 0.5) * 12;
        }

        Assert.InRange(product / pairs, -4 / Math.Sqrt(pairs), 4 / Math.Sqrt(pairs));

        if (pairs >= 256 * 20)
        {
            // Chi-square of pairs over 256 cells: 255 degrees of freedom, standard deviation 22.6.
            var expected = pairs / 256.0;
            Assert.InRange(cells.Sum(cell => (cell - expected) * (cell - expected) / expected), 255 - 90, 255 + 90);
        }
    }

    [Fact]
    public void Open_uniforms_have_the_moments_of_their_distribution_and_never_reach_an_end()
    {
        var draws = Repeat((in Draws luck, int step) => luck.OpenUniform(DrawPurpose.Break, Izyum, step));

        AssertMoments(draws, mean: 0.5, variance: 1.0 / 12);
        Assert.All(draws, u => Assert.True(u is > 0 and < 1));
        Assert.Equal(new Draws(1, 0).Uniform(DrawPurpose.Break, Izyum, 0), draws[0], 1e-15);
    }

    [Fact]
    public void Normals_have_mean_0_and_variance_1() =>
        AssertMoments(Repeat((in Draws luck, int step) => luck.Normal(DrawPurpose.Losses, Izyum, step)), mean: 0, variance: 1);

    [Fact]
    public void Gamma_of_shape_2_has_its_mean_and_half_its_square_as_variance() =>
        AssertMoments(Repeat((in Draws luck, int step) => luck.Gamma2(DrawPurpose.BridgeRepair, Izyum, step, mean: 6)), mean: 6, variance: 18);

    [Theory]
    [InlineData(0.3, 0.3)]
    [InlineData(0, 0)]
    [InlineData(-1, 0)]
    [InlineData(double.NaN, 0)]
    [InlineData(1, 1)]
    public void Bernoulli_is_true_as_often_as_asked(double probability, double share)
    {
        var draws = Repeat((in Draws luck, int step) => luck.Bernoulli(DrawPurpose.Rout, Izyum, step, probability) ? 1 : 0);

        Assert.Equal(share, draws.Average(), 4 * Math.Sqrt(share * (1 - share) / Count));
    }

    private delegate double Drawing(in Draws luck, int step);

    private static double[] Repeat(Drawing drawing)
    {
        var luck = new Draws(seed: 1, run: 0);
        return [.. Enumerable.Range(0, Count).Select(step => drawing(luck, step))];
    }

    private static double[] Sequence(string part) => part switch
    {
        "seed" => [.. Enumerable.Range(0, Count).Select(i => new Draws((ulong)i, 0).Uniform(DrawPurpose.Break, Izyum, 0))],
        "run" => [.. Enumerable.Range(0, Count).Select(i => new Draws(1, (uint)i).Uniform(DrawPurpose.Break, Izyum, 0))],
        "step" => [.. Enumerable.Range(0, Count).Select(i => new Draws(1, 0).Uniform(DrawPurpose.Break, Izyum, i))],
        "purpose" => [.. Enumerable.Range(0, Count).Select(i => new Draws(1, 0).Uniform((DrawPurpose)i, Izyum, 0))],
        "lane" => [.. Enumerable.Range(0, 256).Select(i => new Draws(1, 0).Uniform(DrawPurpose.Break, Izyum, 0, (byte)i))],
        "entity" => [.. Enumerable.Range(0, Count).Select(i => new Draws(1, 0).Uniform(DrawPurpose.Break, (uint)i, 0))],
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    // Within four standard errors; that of the variance from the sample's own fourth moment.
    private static void AssertMoments(double[] draws, double mean, double variance)
    {
        Assert.Equal(mean, draws.Average(), 4 * Math.Sqrt(variance / draws.Length));
        var squares = draws.Select(x => (x - mean) * (x - mean)).ToArray();
        var spread = Math.Sqrt(squares.Select(s => (s - variance) * (s - variance)).Average());
        Assert.Equal(variance, squares.Average(), 4 * spread / Math.Sqrt(draws.Length));
    }
}
