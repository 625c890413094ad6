using System.Numerics;

namespace OffensiveSim.Engine.Tests.Randomness;

/// <summary>Exp and log in integers scaled by 2^256, independent of floating point: the judge of the engine's own.</summary>
internal static class IntegerReference
{
    public const int Scale = 256;

    private static readonly BigInteger One = BigInteger.One << Scale;
    private static readonly BigInteger Ln2 = 2 * Atanh(One / 3);

    /// <summary>A double as a scaled integer; bits below 2^-256 are dropped.</summary>
    public static BigInteger Of(double x)
    {
        var (mantissa, exponent) = Parts(x);
        return Shift(mantissa, exponent + Scale);
    }

    public static BigInteger Log(double x)
    {
        var (mantissa, exponent) = Parts(x);
        var length = (int)mantissa.GetBitLength();
        var unit = mantissa << (Scale - length + 1);
        return (2 * Atanh(((unit - One) << Scale) / (unit + One))) + ((exponent + length - 1) * Ln2);
    }

    public static BigInteger Multiply(BigInteger x, BigInteger y) => (x * y) >> Scale;

    /// <summary>How far a result is from exp of a scaled integer, in units in the last place of the result.</summary>
    public static double UlpsFromExp(double result, BigInteger x)
    {
        var n = (int)BigInteger.Divide(x, Ln2);
        return Ulps(result, ExpSeries(x - (n * Ln2)), n);
    }

    /// <summary>How far a result is from a scaled integer, in units in the last place of the result.</summary>
    public static double UlpsFrom(double result, BigInteger x) => Ulps(result, x, 0);

    // |result - exact 2^n / 2^Scale| in ulps of the result.
    private static double Ulps(double result, BigInteger exact, int n)
    {
        var (mantissa, exponent) = Parts(result);
        var difference = (mantissa << 200) - Shift(exact, n - Scale - exponent + 200);
        return Math.Abs((double)difference / Math.ScaleB(1, 200));
    }

    private static (BigInteger Mantissa, int Exponent) Parts(double x)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        var biased = (int)(bits >> 52) & 0x7FF;
        var mantissa = (bits & 0xF_FFFF_FFFF_FFFF) | (biased == 0 ? 0 : 1L << 52);
        return (bits < 0 ? -mantissa : mantissa, Math.Max(biased, 1) - 1075);
    }

    private static BigInteger Shift(BigInteger x, int by) => by >= 0 ? x << by : x >> -by;

    private static BigInteger ExpSeries(BigInteger x)
    {
        var (sum, term) = (One, One);
        for (var k = 1; !term.IsZero && k < 200; k++)
        {
            term = Multiply(term, x) / k;
            sum += term;
        }

        return sum;
    }

    private static BigInteger Atanh(BigInteger s)
    {
        var (sum, power, square) = (s, s, Multiply(s, s));
        for (var k = 3; !power.IsZero && k < 1000; k += 2)
        {
            power = Multiply(power, square);
            sum += power / k;
        }

        return sum;
    }
}
