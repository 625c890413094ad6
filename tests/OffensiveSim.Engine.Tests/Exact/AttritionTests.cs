using OffensiveSim.Engine.Processes.Combat;
using Xunit;

namespace OffensiveSim.Engine.Tests.Exact;

/// <summary>
/// The attrition law as a differential equation. With the power ratio x / y and equal exponents w it is Helmbold's: dx/dt = -l (x / y)^(1 - w) y, which keeps x^2w - y^2w, and with w = 1
/// Lanchester's square law, whose solution is known.
/// </summary>
public sealed class AttritionTests
{
    /// <summary>dX/dt = -0.02 Y, dY/dt = -0.03 X from 100 and 80 leaves 91.447348 and 62.800686 after six days. In units of X sqrt b and Y sqrt a both coefficients are sqrt(a b), the law's l0.</summary>
    [Fact]
    public void With_exponents_of_one_it_is_the_square_law_solved_by_hand()
    {
        const double A = 0.02;
        const double B = 0.03;

        var (x, y) = Integrate(100 * Math.Sqrt(B), 80 * Math.Sqrt(A), w: 1, evenLoss: Math.Sqrt(A * B), days: 6);

        Assert.Equal(91.447348, x / Math.Sqrt(B), 5e-7);
        Assert.Equal(62.800686, y / Math.Sqrt(A), 5e-7);
        Assert.Equal(172, (x * x) - (y * y), 1e-8);
    }

    [Theory]
    [InlineData(0.2)]
    [InlineData(0.29)]
    [InlineData(0.375)]
    [InlineData(0.5)]
    [InlineData(1)]
    public void With_equal_exponents_the_difference_of_powers_is_kept(double w)
    {
        var (x, y) = Integrate(3000, 2000, w, evenLoss: 0.022, days: 20);

        Assert.InRange(x, 0, 2700);
        Assert.Equal(1, (Math.Pow(3000, 2 * w) - Math.Pow(2000, 2 * w)) / (Math.Pow(x, 2 * w) - Math.Pow(y, 2 * w)), 1e-9);
    }

    /// <summary>Runge and Kutta's fourth-order rule, steps of a hundredth of a day.</summary>
    private static (double X, double Y) Integrate(double x, double y, double w, double evenLoss, int days)
    {
        const double Dt = 0.01;
        for (var step = 0; step < days * 100; step++)
        {
            var k1 = Slope(x, y);
            var k2 = Slope(x + (Dt / 2 * k1.X), y + (Dt / 2 * k1.Y));
            var k3 = Slope(x + (Dt / 2 * k2.X), y + (Dt / 2 * k2.Y));
            var k4 = Slope(x + (Dt * k3.X), y + (Dt * k3.Y));
            x += Dt / 6 * (k1.X + (2 * k2.X) + (2 * k3.X) + k4.X);
            y += Dt / 6 * (k1.Y + (2 * k2.Y) + (2 * k3.Y) + k4.Y);
        }

        return (x, y);

        (double X, double Y) Slope(double attacker, double defender)
        {
            var losses = AttritionLaw.PerDay(attacker / defender, evenLoss, mines: 0, relief: w, cost: w);
            return (-losses.Attacker * attacker, -losses.Defender * defender);
        }
    }
}
