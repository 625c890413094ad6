using System.Runtime.CompilerServices;

namespace OffensiveSim.Engine.Randomness;

/// <summary>Exp, log and pow from IEEE + - * / alone, so that every machine, operating system and runtime gives the same bits.</summary>
/// <remarks>
/// <para>
/// Math.Exp and its kin call the platform's C library, whose last bits differ. Nothing that feeds a summary may depend on them.
/// Multiplications and additions are never fused here: a fused one rounds once instead of twice, where the machine has it.
/// </para>
/// <para>
/// Bounds are in units in the last place of the result (ulp) and measured, not proven: against integer arithmetic of 256 bits, over 400,000
/// arguments in each range that the tests name, the worst seen were 0.97 ulp for exp, log and pow with exponents from -10 to 10.
/// </para>
/// </remarks>
public static class Reproducible
{
    // ln 2 = high + low, the high part with 32 bits only, so that its product with a binary exponent is exact.
    private const double Ln2High = 2977044471.0 / 4294967296.0;
    private const double Ln2Low = 1.9082149292705877e-10;
    private const double InverseLn2 = 1.4426950408889634;

    // Adding it rounds a double below 2^51 to an integer and leaves that integer in the low bits.
    private const double RoundingShift = 6755399441055744.0;

    private const long SmallestNormal = 0x0010_0000_0000_0000;
    private const long NormalSpan = 0x7FE0_0000_0000_0000;
    private const long SqrtHalf = 0x3FE6_A09E_667F_3BCD;
    private const double TwoTo54 = 18014398509481984.0;

    // Past these arguments exp is 0 or infinite whatever follows.
    private const double ExpLimit = 746.0;

    /// <summary>e to the power x, within 1 ulp.</summary>
    /// <param name="x">Any double.</param>
    /// <returns>0 below -745.14, positive infinity above 709.78, NaN for NaN, 1 for either zero.</returns>
    public static double Exp(double x) => Math.Abs(x) < ExpLimit ? ExpOfSum(x, 0) : ExpBeyond(x);

    /// <summary>Natural logarithm of x, within 1 ulp.</summary>
    /// <param name="x">Any double.</param>
    /// <returns>Negative infinity for either zero, NaN below zero and for NaN, positive infinity for positive infinity.</returns>
    public static double Log(double x)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        var exponent = 0;
        if ((ulong)(bits - SmallestNormal) >= NormalSpan)
        {
            if (!(x > 0) || double.IsInfinity(x))
            {
                return x == 0 ? double.NegativeInfinity : x > 0 ? x : double.NaN;
            }

            bits = BitConverter.DoubleToInt64Bits(x * TwoTo54);
            exponent = -54;
        }

        // x = 2^k m with m in [sqrt 1/2, sqrt 2) and f = m - 1, exactly. With s = f / (2 + f):
        // ln(1 + f) = 2 atanh s = 2 s + s r = f - s (f - r), which leaves f, the greater part, unrounded.
        var shift = (bits - SqrtHalf) >> 52;
        var f = BitConverter.Int64BitsToDouble(bits - (shift << 52)) - 1;
        var s = f / (2 + f);
        var square = s * s;
        var r = square * AtanhTail(square);
        var k = (double)(exponent + shift);
        return (k * Ln2High) + (f - ((s * (f - r)) - (k * Ln2Low)));
    }

    /// <summary>x to the power y for x at least 0: within 1 ulp for y from -10 to 10, 4 where the result lies within 1e-40 to 1e40, else 32.</summary>
    /// <param name="x">Base, at least 0.</param>
    /// <param name="y">Exponent, any double.</param>
    /// <returns>
    /// 1 when y is 0 or x is 1, whatever the other; otherwise NaN when x is below 0 or either is NaN. Powers of 0 (of either sign) and of
    /// infinity are 0 or positive infinity. A result too great or too small is positive infinity or 0.
    /// </returns>
    public static double Pow(double x, double y)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        var exponent = 0;
        if ((ulong)(bits - SmallestNormal) >= NormalSpan)
        {
            if (!(x > 0) || double.IsInfinity(x))
            {
                return PowOfLimit(x, y);
            }

            bits = BitConverter.DoubleToInt64Bits(x * TwoTo54);
            exponent = -54;
        }

        // ln x as an unevaluated sum: the error of a rounded logarithm would grow with y ln x.
        var shift = (bits - SqrtHalf) >> 52;
        var m = BitConverter.Int64BitsToDouble(bits - (shift << 52));
        var f = m - 1;
        var divisor = m + 1;
        var divisorHigh = Upper(divisor);
        var divisorLow = m - (divisorHigh - 1);
        var inverse = 1 / divisor;
        var s = f * inverse;
        var sHigh = Upper(s);
        var sLow = ((f - (sHigh * divisorHigh)) - (sHigh * divisorLow)) * inverse;
        var square = s * s;
        var k = (double)(exponent + shift);
        var whole = k * Ln2High;
        var high = whole + (2 * sHigh);
        var low = ((2 * sHigh) - (high - whole)) + ((k * Ln2Low) + ((2 * sLow) + (s * square * AtanhTail(square))));
        var log = high + low;
        var logLow = low - (log - high);

        // Their product with y, again as a sum.
        var product = log * y;
        if (!(Math.Abs(product) < ExpLimit))
        {
            return x == 1 ? 1 : ExpBeyond(product);
        }

        var (logHigh, yHigh) = (Upper(log), Upper(y));
        var (logRest, yRest) = (log - logHigh, y - yHigh);
        var rest = (((logHigh * yHigh) - product) + ((logHigh * yRest) + (logRest * yHigh))) + (logRest * yRest);
        return ExpOfSum(product, rest + (logLow * y));
    }

    // exp(x + tail), |x| < 746, the tail below an ulp of x: 2^n exp(r), |r| <= ln 2 / 2, by Taylor's series to r^13 (remainder below 0.04 ulp).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double ExpOfSum(double x, double tail)
    {
        var shifted = (x * InverseLn2) + RoundingShift;
        var n = shifted - RoundingShift;
        var r = (x - (n * Ln2High)) - ((n * Ln2Low) - tail);
        var r2 = r * r;
        var r4 = r2 * r2;
        var low = ((1.0 / 2) + (r * (1.0 / 6))) + (r2 * ((1.0 / 24) + (r * (1.0 / 120))));
        var middle = ((1.0 / 720) + (r * (1.0 / 5040))) + (r2 * ((1.0 / 40320) + (r * (1.0 / 362880))));
        var high = ((1.0 / 3628800) + (r * (1.0 / 39916800))) + (r2 * ((1.0 / 479001600) + (r * (1.0 / 6227020800))));
        var value = 1 + (r + (r2 * (low + (r4 * (middle + (r4 * high))))));

        // Two factors, since 2^n alone may pass the range of doubles where the result does not.
        var exponent = (int)BitConverter.DoubleToInt64Bits(shifted);
        var half = exponent >> 1;
        return value * PowerOfTwo(half) * PowerOfTwo(exponent - half);
    }

    // (2 atanh(s) - 2 s) / s^3 as a series in s^2 <= 0.0295, to s^20 (remainder below 0.1 ulp of the logarithm).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double AtanhTail(double z)
    {
        var z2 = z * z;
        var z4 = z2 * z2;
        var low = ((2.0 / 3) + (z * (2.0 / 5))) + (z2 * ((2.0 / 7) + (z * (2.0 / 9))));
        var high = ((2.0 / 11) + (z * (2.0 / 13))) + (z2 * ((2.0 / 15) + (z * (2.0 / 17))));
        return low + (z4 * (high + (z4 * ((2.0 / 19) + (z * (2.0 / 21))))));
    }

    private static double ExpBeyond(double x) => double.IsNaN(x) ? double.NaN : x > 0 ? double.PositiveInfinity : 0;

    private static double PowOfLimit(double x, double y)
    {
        if (y == 0)
        {
            return 1;
        }

        if (x < 0 || double.IsNaN(x) || double.IsNaN(y))
        {
            return double.NaN;
        }

        return x == 0 == y > 0 ? 0 : double.PositiveInfinity;
    }

    private static double PowerOfTwo(int n) => BitConverter.Int64BitsToDouble((long)(n + 1023) << 52);

    // The leading 26 bits: products of two such are exact.
    private static double Upper(double x) => BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(x) & -0x800_0000L);
}
