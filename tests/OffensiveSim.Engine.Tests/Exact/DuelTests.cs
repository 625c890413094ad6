using System.Numerics;
using CsCheck;
using OffensiveSim.Engine.Randomness;
using Xunit;

namespace OffensiveSim.Engine.Tests.Exact;

/// <summary>Duels fought on the engine's draws against the exact chain, and the chain against closed forms. Shares lie within five standard errors; the seed is fixed.</summary>
public sealed class DuelTests
{
    private const int Duels = 20_000;

    [Theory]
    [InlineData(2, 1, 5, 6)]
    [InlineData(3, 2, 31, 40)]
    [InlineData(5, 3, 35779, 40320)]
    public void The_square_law_is_a_fraction_that_a_reader_can_check(int x, int y, int numerator, int denominator)
    {
        var (above, below) = SquareLaw(x, y);

        Assert.Equal(numerator * below, denominator * above);
    }

    [Fact]
    public void The_chain_gives_the_closed_form_of_the_square_law() =>
        Gen.Select(Gen.Int[1, 30], Gen.Int[1, 30]).Sample((x, y) =>
        {
            var (above, below) = SquareLaw(x, y);
            var exact = (double)(above * BigInteger.Pow(10, 18) / below) / 1e18;
            Assert.Equal(exact, Duel.Square().Solve(x, y).XWins, 1e-13);
        });

    [Theory]
    [InlineData(10, 8, 1, 1, 0.7913584466510833, 1e-14)]
    [InlineData(20, 18, 1, 1, 0.712247, 5e-7)]
    [InlineData(50, 45, 1, 1, 0.812592, 5e-7)]
    [InlineData(100, 95, 1, 1, 0.732291, 5e-7)]
    [InlineData(12, 16, 1, 1.5, 0.356292, 5e-7)]
    [InlineData(20, 20, 1.2, 1, 0.307387, 5e-7)]
    public void Square_duels_are_won_as_often_as_the_chain_says(int x, int y, double a, double b, double wins, double digits) =>
        AssertFought(Duel.Square(a, b), x, y, wins, digits);

    [Theory]
    [InlineData(10, 8, 1, 1, 0.685470581)]
    [InlineData(20, 25, 1, 1.3, 0.547268004)]
    public void Linear_duels_are_won_as_often_as_the_closed_form_says(int x, int y, double a, double b, double wins)
    {
        // y has lost all its men after n of its losses; up to then x has lost k below m: a negative binomial.
        var (loss, sum, term) = (a / (a + b), 0.0, Math.Pow(b / (a + b), y));
        for (var k = 0; k < x; k++)
        {
            sum += term;
            term *= loss * (y + k) / (k + 1);
        }

        Assert.Equal(wins, sum, 5e-10);
        AssertFought(Duel.Linear(a, b), x, y, sum, 1e-12);
    }

    [Theory]
    [InlineData(10, 8)]
    [InlineData(7, 3)]
    public void Logarithmic_duels_are_won_in_proportion_to_strength(int x, int y) => AssertFought(Duel.Logarithmic(), x, y, (double)x / (x + y), 1e-13);

    /// <summary>b x (x + 1) - a y (y + 1) is a martingale of the square law: its mean does not move, in whole numbers and in duels that are stopped after a while.</summary>
    [Fact]
    public void The_balance_of_a_square_duel_stays_where_it_was_on_average()
    {
        const int A = 2;
        const int B = 3;
        static int Balance(int x, int y) => (B * x * (x + 1)) - (A * y * (y + 1));
        Gen.Select(Gen.Int[1, 500], Gen.Int[1, 500]).Sample((x, y) =>
            (A * y * Balance(x - 1, y)) + (B * x * Balance(x, y - 1)) == ((A * y) + (B * x)) * (long)Balance(x, y));

        var duel = Duel.Square(A, B);
        var balances = Sample.Of(Duels, luck => duel.FightOut(luck, x: 20, y: 24, rounds: 25, Balance));

        Assert.Equal(60, Balance(20, 24));
        Sample.AssertMean(Balance(20, 24), balances);
    }

    /// <summary>Brown 1963: the normal approximation of the chance, through the quantile function; the chance itself stands beside it.</summary>
    [Theory]
    [InlineData(50, 45, 0.814384)]
    [InlineData(100, 95, 0.733272)]
    [InlineData(10, 8, 0.801315)]
    public void The_normal_approximation_has_its_published_values_and_nears_the_chain(int x, int y, double chance)
    {
        var balance = ((x * (x + 1)) - (y * (y + 1))) / Math.Sqrt(4.0 / 3 * ((x * x * x) + (y * y * y)));

        Assert.Equal(balance, Distributions.Normal(chance), 3e-6);
        Assert.Equal(chance, Duel.Square().Solve(x, y).XWins, 0.1 / x);
    }

    [Fact]
    public void Bernoulli_draws_fight_the_same_duels_as_exponential_clocks()
    {
        var duel = Duel.Square(1.2, 1);
        var won = Sample.Of(Duels, luck => duel.FightOut(luck, 20, 20, rounds: 40, (x, _) => x > 0 ? 1 : 0));

        Sample.AssertShare(duel.Solve(20, 20).XWins, won);
    }

    private static void AssertFought(Duel duel, int x, int y, double wins, double digits)
    {
        var exact = duel.Solve(x, y);
        Assert.Equal(wins, exact.XWins, digits);

        var days = new double[Duels];
        var won = new double[Duels];
        for (var fight = 0; fight < Duels; fight++)
        {
            var (xWins, took) = duel.Fight(new Draws(Sample.Seed, (uint)fight), x, y);
            (won[fight], days[fight]) = (xWins ? 1 : 0, took);
        }

        Sample.AssertShare(exact.XWins, won);
        Assert.Equal(exact.Days, days.Average(), 5 * Math.Sqrt((exact.DaysSquared - (exact.Days * exact.Days)) / Duels));
    }

    /// <summary>P(x, y) = sum over k of (-1)^(x - k) C(x + y, y + k) k^(x + y) / (x + y)!, for equal rates, as a fraction.</summary>
    private static (BigInteger Above, BigInteger Below) SquareLaw(int x, int y)
    {
        var (sum, factorial) = (BigInteger.Zero, BigInteger.One);
        for (var n = 2; n <= x + y; n++)
        {
            factorial *= n;
        }

        // C(x + y, y + k), from k = x downwards.
        var choose = BigInteger.One;
        for (var k = x; k >= 1; k--)
        {
            sum += ((x - k) % 2 == 0 ? 1 : -1) * choose * BigInteger.Pow(k, x + y);
            choose = choose * (y + k) / (x - k + 1);
        }

        return (sum, factorial);
    }
}
