namespace OffensiveSim.Engine.Randomness;

/// <summary>Quantile of the standard normal distribution by ratios of polynomials.</summary>
/// <remarks>
/// Wichura (1988), "Algorithm AS 241: The percentage points of the normal distribution", Applied Statistics 37(3), 477-484, routine PPND16:
/// relative accuracy about 1e-16 over (0, 1), the rounding of u itself aside. One ratio serves the middle 85 %, two the tails.
/// </remarks>
internal static class NormalQuantile
{
    private const double MiddleHalfWidth = 0.425;
    private const double NearTail = 5;

    public static double At(double u)
    {
        var q = u - 0.5;
        if (Math.Abs(q) <= MiddleHalfWidth)
        {
            return q * Middle((MiddleHalfWidth * MiddleHalfWidth) - (q * q));
        }

        var tail = q < 0 ? u : 1 - u;
        var r = Math.Sqrt(-Reproducible.Log(tail));
        var z = r <= NearTail ? Near(r - 1.6) : Far(r - NearTail);
        return q < 0 ? -z : z;
    }

    private static double Middle(double r) =>
        Horner(
            r, 2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457, 13731.693765509461125,
            1971.5909503065514427, 133.14166789178437745, 3.387132872796366608) /
        Horner(
            r, 5226.495278852854561, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867, 5394.1960214247511077,
            687.1870074920579083, 42.313330701600911252, 1);

    private static double Near(double r) =>
        Horner(
            r, 7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258, 3.64784832476320460504,
            5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734) /
        Horner(
            r, 1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459, 0.68976733498510000455,
            1.6763848301838038494, 2.05319162663775882187, 1);

    private static double Far(double r) =>
        Horner(
            r, 2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 0.026532189526576123093, 0.29656057182850489123,
            1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772) /
        Horner(
            r, 2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4, 0.0148753612908506148525,
            0.13692988092273580531, 0.59983220655588793769, 1);

    private static double Horner(double r, double c7, double c6, double c5, double c4, double c3, double c2, double c1, double c0) =>
        (((((((((((((c7 * r) + c6) * r) + c5) * r) + c4) * r) + c3) * r) + c2) * r) + c1) * r) + c0;
}
