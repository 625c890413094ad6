using OffensiveSim.Engine.Randomness;
using Xunit;

namespace OffensiveSim.Engine.Tests.Randomness;

public sealed class ReproducibleTests
{
    private const int Points = 20_000;
    private static readonly Draws Luck = new(seed: 20220906, run: 0);

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(-50, 50)]
    [InlineData(-708, 709.7)]
    public void Exp_is_within_one_ulp(double low, double high) =>
        AssertWithin(1, lane => Between(low, high, lane), x => IntegerReference.UlpsFromExp(Reproducible.Exp(x), IntegerReference.Of(x)));

    [Fact]
    public void Exp_is_within_one_ulp_where_it_is_subnormal() =>
        AssertWithin(1, step => Between(-745, -708, step), x => IntegerReference.UlpsFromExp(Reproducible.Exp(x), IntegerReference.Of(x)));

    [Theory]
    [InlineData(0.5, 2)]
    [InlineData(0.999, 1.001)]
    [InlineData(1e-6, 1e6)]
    [InlineData(1e-320, 1e-300)]
    [InlineData(1e-300, 1e300)]
    public void Log_is_within_one_ulp(double low, double high) =>
        AssertWithin(1, step => Spread(low, high, step), x => IntegerReference.UlpsFrom(Reproducible.Log(x), IntegerReference.Log(x)));

    [Theory]
    [InlineData(1e-4, 1e4, 10, 1)]
    [InlineData(0.5, 2, 130, 4)]
    [InlineData(0.99, 1.01, 9000, 4)]
    [InlineData(1e-300, 1e300, 1, 1)]
    [InlineData(0.5, 2, 1000, 32)]
    public void Pow_is_within_its_bound(double low, double high, double power, double ulps) =>
        AssertWithin(
            ulps,
            step => Spread(low, high, step),
            (x, step) =>
            {
                var y = Between(-power, power, step + Points);
                return IntegerReference.UlpsFromExp(
                    Reproducible.Pow(x, y), IntegerReference.Multiply(IntegerReference.Log(x), IntegerReference.Of(y)));
            });

    [Fact]
    public void The_reference_agrees_with_known_digits()
    {
        Assert.InRange(IntegerReference.UlpsFromExp(2.718281828459045, IntegerReference.Of(1)), 0.3, 0.35);
        Assert.InRange(IntegerReference.UlpsFrom(0.6931471805599453, IntegerReference.Log(2)), 0.2, 0.22);
        Assert.InRange(IntegerReference.UlpsFrom(Math.BitIncrement(2.302585092994046), IntegerReference.Log(10)), 0.5, 1.5);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-0.0, 1)]
    [InlineData(double.Epsilon, 1)]
    [InlineData(709.782712893384, 1.797693134862273e308)]
    [InlineData(709.782712893385, double.PositiveInfinity)]
    [InlineData(1e300, double.PositiveInfinity)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(-745.13, double.Epsilon)]
    [InlineData(-745.14, 0)]
    [InlineData(-1e300, 0)]
    [InlineData(double.NegativeInfinity, 0)]
    [InlineData(double.NaN, double.NaN)]
    public void Exp_at_the_edges(double x, double expected)
    {
        var actual = Reproducible.Exp(x);
        Assert.True(actual.Equals(expected) || Math.Abs(actual / expected - 1) < 1e-12, $"exp({x:R}) = {actual:R}");
    }

    [Theory]
    [InlineData(0, double.NegativeInfinity)]
    [InlineData(-0.0, double.NegativeInfinity)]
    [InlineData(-1, double.NaN)]
    [InlineData(double.NegativeInfinity, double.NaN)]
    [InlineData(double.NaN, double.NaN)]
    [InlineData(1, 0)]
    [InlineData(double.Epsilon, -744.4400719213812)]
    [InlineData(double.MaxValue, 709.782712893384)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    public void Log_at_the_edges(double x, double expected) => Assert.Equal(expected, Reproducible.Log(x));

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(double.NaN, 0, 1)]
    [InlineData(1, double.NaN, 1)]
    [InlineData(1, double.PositiveInfinity, 1)]
    [InlineData(double.PositiveInfinity, 0, 1)]
    [InlineData(0, 2, 0)]
    [InlineData(-0.0, 2, 0)]
    [InlineData(0, -2, double.PositiveInfinity)]
    [InlineData(double.PositiveInfinity, 2, double.PositiveInfinity)]
    [InlineData(double.PositiveInfinity, -2, 0)]
    [InlineData(0.5, double.PositiveInfinity, 0)]
    [InlineData(0.5, double.NegativeInfinity, double.PositiveInfinity)]
    [InlineData(2, double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(-1, 2, double.NaN)]
    [InlineData(2, double.NaN, double.NaN)]
    [InlineData(double.NaN, 2, double.NaN)]
    [InlineData(0, double.NaN, double.NaN)]
    [InlineData(2, 1e300, double.PositiveInfinity)]
    [InlineData(2, -1e300, 0)]
    [InlineData(2, 1024, double.PositiveInfinity)]
    [InlineData(2, -1074, double.Epsilon)]
    [InlineData(double.Epsilon, 1, double.Epsilon)]
    [InlineData(2, 1e-300, 1)]
    public void Pow_at_the_edges(double x, double y, double expected) => Assert.Equal(expected, Reproducible.Pow(x, y));

    [Fact]
    public void Whole_powers_of_small_numbers_are_exact()
    {
        for (var x = 1; x <= 10; x++)
        {
            for (var (y, exact) = (1, (long)x); y <= 15; y++, exact *= x)
            {
                Assert.Equal((double)exact, Reproducible.Pow(x, y));
            }
        }
    }

    private static double Between(double low, double high, int step) =>
        low + ((high - low) * Luck.Uniform(DrawPurpose.Input, Entity.Of("argument"), step));

    // Even on the logarithm, so that small numbers are tried as often as great ones.
    private static double Spread(double low, double high, int step) =>
        Math.Clamp(Math.Exp(Between(Math.Log(low), Math.Log(high), step)), low, high);

    private static void AssertWithin(double ulps, Func<int, double> argument, Func<double, double> error) =>
        AssertWithin(ulps, argument, (x, _) => error(x));

    private static void AssertWithin(double ulps, Func<int, double> argument, Func<double, int, double> error)
    {
        var (worst, at) = (0.0, 0.0);
        for (var step = 0; step < Points; step++)
        {
            var x = argument(step);
            if (error(x, step) is var found && found > worst)
            {
                (worst, at) = (found, x);
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"worst {worst:F3} ulp at {at:R}");
        Assert.True(worst <= ulps, $"{worst:F3} ulp at {at:R}");
    }
}
