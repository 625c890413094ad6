using OffensiveSim.Engine.Randomness;

namespace OffensiveSim.Engine.Tests.Exact;

/// <summary>
/// Two forces of x and y men wear each other down one man at a time, until one has nobody left: the exact, random form of a Lanchester law. Only tests fight it; the engine's
/// draws and distributions are what is tried.
/// </summary>
/// <param name="LossOfX">Rate at which x loses a man, per day, as a function of both strengths.</param>
/// <param name="LossOfY">Rate at which y loses one.</param>
internal sealed record Duel(Func<int, int, double> LossOfX, Func<int, int, double> LossOfY)
{
    private static readonly uint Blue = Entity.Of("blue");
    private static readonly uint Red = Entity.Of("red");

    /// <summary>Aimed fire: a side's losses grow with the enemy's strength.</summary>
    public static Duel Square(double a = 1, double b = 1) => new((_, y) => a * y, (x, _) => b * x);

    /// <summary>Fire into an area: with both strengths.</summary>
    public static Duel Linear(double a = 1, double b = 1) => new((x, y) => a * x * y, (x, y) => b * x * y);

    /// <summary>Losses grow with the own strength alone.</summary>
    public static Duel Logarithmic() => new((x, _) => x, (_, y) => y);

    /// <summary>What the Markov chain says, by dynamic programming over all states.</summary>
    public Exactly Solve(int x, int y)
    {
        var states = new Exactly[x + 1, y + 1];
        for (var i = 0; i <= x; i++)
        {
            for (var j = 0; j <= y; j++)
            {
                states[i, j] = i == 0 ? default : j == 0 ? new(1, 0, 0) : Step(i, j, states[i - 1, j], states[i, j - 1]);
            }
        }

        return states[x, y];
    }

    /// <summary>One duel. Which man falls next and when: two exponential clocks.</summary>
    public (bool XWins, double Days) Fight(in Draws luck, int x, int y)
    {
        var days = 0.0;
        for (var step = 0; x > 0 && y > 0; step++)
        {
            var first = -Reproducible.Log(luck.OpenUniform(DrawPurpose.Losses, Blue, step)) / LossOfX(x, y);
            var second = -Reproducible.Log(luck.OpenUniform(DrawPurpose.Losses, Red, step)) / LossOfY(x, y);
            days += Math.Min(first, second);
            (x, y) = first < second ? (x - 1, y) : (x, y - 1);
        }

        return (x > 0, days);
    }

    /// <summary>One duel without a clock: which man falls next.</summary>
    public int FightOut(in Draws luck, int x, int y, int rounds, Func<int, int, int> result)
    {
        for (var step = 0; step < rounds && x > 0 && y > 0; step++)
        {
            var (lossOfX, lossOfY) = (LossOfX(x, y), LossOfY(x, y));
            (x, y) = luck.Bernoulli(DrawPurpose.Break, Blue, step, lossOfX / (lossOfX + lossOfY)) ? (x - 1, y) : (x, y - 1);
        }

        return result(x, y);
    }

    private Exactly Step(int x, int y, Exactly ifXLoses, Exactly ifYLoses)
    {
        var (lossOfX, lossOfY) = (LossOfX(x, y), LossOfY(x, y));
        var wait = 1 / (lossOfX + lossOfY);
        var (p, q) = (lossOfX * wait, lossOfY * wait);
        var later = (p * ifXLoses.Days) + (q * ifYLoses.Days);
        return new(
            (p * ifXLoses.XWins) + (q * ifYLoses.XWins),
            wait + later,
            (2 * wait * wait) + (2 * wait * later) + (p * ifXLoses.DaysSquared) + (q * ifYLoses.DaysSquared));
    }

    /// <summary>Chance that x wins, mean of the days it takes, and mean of their square.</summary>
    public readonly record struct Exactly(double XWins, double Days, double DaysSquared);
}
