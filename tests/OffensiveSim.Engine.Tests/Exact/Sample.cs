using OffensiveSim.Engine.Randomness;
using Xunit;

namespace OffensiveSim.Engine.Tests.Exact;

/// <summary>Many runs of a small random experiment on the engine's draws, and how near its averages must come to the exact figures: five standard errors, at one fixed seed.</summary>
internal static class Sample
{
    /// <summary>Fixed, so that a test passes or fails for good; chance alone would fail one seed in two million.</summary>
    public const ulong Seed = 2022;

    private const double Errors = 5;

    public static double[] Of(int runs, Func<Draws, double> experiment) => [.. Enumerable.Range(0, runs).Select(run => experiment(new Draws(Seed, (uint)run)))];

    /// <summary>Values of 0 and 1 whose mean is a chance that is known.</summary>
    public static void AssertShare(double share, double[] hits) => Assert.Equal(share, hits.Average(), Errors * Math.Sqrt(share * (1 - share) / hits.Length));

    /// <summary>Values whose mean is known; their scatter is measured.</summary>
    public static void AssertMean(double mean, double[] values) =>
        Assert.Equal(mean, values.Average(), Errors * Math.Sqrt(values.Average(value => (value - mean) * (value - mean)) / values.Length));

    /// <summary>Values whose mean and variance are known.</summary>
    public static void AssertMoments(double mean, double variance, double[] values)
    {
        Assert.Equal(mean, values.Average(), Errors * Math.Sqrt(variance / values.Length));
        AssertMean(variance, [.. values.Select(value => (value - mean) * (value - mean))]);
    }
}
