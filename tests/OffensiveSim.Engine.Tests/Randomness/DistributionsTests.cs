using CsCheck;
using OffensiveSim.Engine.Randomness;
using Xunit;

namespace OffensiveSim.Engine.Tests.Randomness;

public sealed class DistributionsTests
{
    /// <summary>The first and third are the checks that the algorithm was published with.</summary>
    [Theory]
    [InlineData(0.25, -0.6744897501960817)]
    [InlineData(0.001, -3.090232306167814)]
    [InlineData(1e-20, -9.262340089798408)]
    [InlineData(0.5, 0)]
    [InlineData(0.975, 1.959963984540054)]
    [InlineData(0.999, 3.090232306167813)]
    public void Normal_quantiles_match_known_digits(double u, double z) =>
        Assert.Equal(z, Distributions.Normal(u), 4e-15 * Math.Max(1, Math.Abs(z)));

    /// <summary>The distribution as a series, 0.5 + phi(z) z (1 + z^2 / 3 + z^4 / (3 5) + ...).</summary>
    [Fact]
    public void Normal_inverts_the_distribution() =>
        Gen.Double[1e-4, 1 - 1e-4].Sample(
            u =>
            {
                var z = Distributions.Normal(u);
                var (sum, term) = (z, z);
                for (var k = 1; Math.Abs(term) > 1e-18; k++)
                {
                    term *= z * z / ((2 * k) + 1);
                    sum += term;
                }

                var density = Math.Exp(-0.5 * z * z) / Math.Sqrt(2 * Math.PI);
                Assert.Equal(u, 0.5 + (density * sum), 2e-15);
            },
            iter: 20_000);

    /// <summary>In the tail: the continued fraction of Mills' ratio, 1 - Phi(z) = phi(z) / (z + 1 / (z + 2 / (z + 3 / ...))).</summary>
    [Fact]
    public void Normal_inverts_the_tail() =>
        Gen.Double[-80, -7].Sample(
            logU =>
            {
                var u = Math.Exp(logU);
                var z = -Distributions.Normal(u);
                var ratio = z;
                for (var k = 400; k > 0; k--)
                {
                    ratio = z + (k / ratio);
                }

                var tail = Math.Exp(-0.5 * z * z) / Math.Sqrt(2 * Math.PI) / ratio;
                Assert.Equal(1, tail / u, 3e-15 * (1 + (z * z)));
            },
            iter: 20_000);

    [Fact]
    public void Normal_is_odd_and_finite_over_every_open_uniform()
    {
        const double smallest = 1.0 / (1UL << 53);
        Assert.InRange(Distributions.Normal(smallest), -8.3, -8.2);
        Gen.ULong[0, (1UL << 52) - 1].Sample(
            k =>
            {
                var u = (k + 0.5) / (1UL << 52);
                Assert.Equal(-Distributions.Normal(1 - u), Distributions.Normal(u));
            },
            iter: 20_000);
        Assert.True(double.IsNaN(Distributions.Normal(-0.1)) && double.IsNaN(Distributions.Normal(double.NaN)));
    }

    [Fact]
    public void Gamma_of_shape_2_is_two_halves_of_exponentials()
    {
        Assert.Equal(3 * (Math.Log(2) + Math.Log(4)), Distributions.Gamma2(0.5, 0.25, mean: 6), 14);
        Assert.Equal(0, Distributions.Gamma2(0.5, 0.25, mean: 0));
    }

    [Fact]
    public void Lognormal_scatter_has_mean_1()
    {
        const int cells = 20_000;
        var mean = Enumerable.Range(0, cells).Average(i => Distributions.UnitLognormal(Distributions.Normal((i + 0.5) / cells), sigma: 0.4));

        Assert.Equal(1, mean, 1e-4);
        Assert.Equal(1, Distributions.UnitLognormal(z: 2.5, sigma: 0));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.25, 2)]
    [InlineData(0.99999999999, 5)]
    public void Triangular_runs_from_low_to_high(double u, double expected) =>
        Assert.Equal(expected, Distributions.Triangular(u, low: 1, mode: 2, high: 5), 1e-4);

    [Fact]
    public void Triangular_has_the_mean_of_its_corners()
    {
        const int cells = 20_000;
        var mean = Enumerable.Range(0, cells).Average(i => Distributions.Triangular((i + 0.5) / cells, low: 1, mode: 2, high: 6));

        Assert.Equal(3, mean, 1e-4);
        Assert.Equal(4, Distributions.Triangular(0.7, low: 4, mode: 4, high: 4));
    }
}
