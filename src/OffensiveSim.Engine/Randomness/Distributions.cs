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
}
