namespace OffensiveSim.Engine.Randomness;

/// <summary>Distributions as functions of uniform draws, so that each stays addressed and reproducible.</summary>
public static class Distributions
{
    /// <summary>Triangular on [low, high] with the given mode, by inversion of one uniform.</summary>
    /// <param name="u">Uniform on [0, 1).</param>
    /// <param name="low">Smallest value.</param>
    /// <param name="mode">Most likely value, in [low, high].</param>
    /// <param name="high">Largest value, at least low.</param>
    public static double Triangular(double u, double low, double mode, double high)
    {
        var width = high - low;
        if (width <= 0)
        {
            return low;
        }

        var split = (mode - low) / width;
        return u < split ? low + Math.Sqrt(u * width * (mode - low)) : high - Math.Sqrt((1 - u) * width * (high - mode));
    }

    /// <summary>Standard normal by inversion of one uniform: its quantile at u, relative error about 1e-15 (Wichura's AS 241).</summary>
    /// <param name="u">Uniform on (0, 1), as <see cref="Draws.OpenUniform"/> gives; anything else is NaN or infinite.</param>
    public static double Normal(double u) => NormalQuantile.At(u);

    /// <summary>Gamma with shape 2: a sum of two exponentials, each with half the mean.</summary>
    /// <param name="u">Uniform on (0, 1).</param>
    /// <param name="v">Another, independent of u.</param>
    /// <param name="mean">Mean, 0 or more; the standard deviation is mean / sqrt 2.</param>
    public static double Gamma2(double u, double v, double mean) => -0.5 * mean * Reproducible.Log(u * v);

    /// <summary>Lognormal scatter around 1: exp(sigma z - sigma^2 / 2), whose mean is 1.</summary>
    /// <param name="z">Standard normal.</param>
    /// <param name="sigma">Standard deviation of its logarithm, 0 or more.</param>
    public static double UnitLognormal(double z, double sigma) => Reproducible.Exp((sigma * z) - (0.5 * sigma * sigma));
}
