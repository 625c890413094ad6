using OffensiveSim.Engine.Randomness;
using Xunit;

namespace OffensiveSim.Engine.Tests.Randomness;

/// <summary>The very bits of functions and draws, so that a machine, a runtime or an edit that changes any is caught.</summary>
/// <remarks>That they are right is for the other tests to say. A change here changes results: say so in the changelog.</remarks>
public sealed class GoldenBitsTests
{
    [Theory]
    [InlineData(-700.5, 0x00c4ff475c68ca02ul)]
    [InlineData(-30, 0x3d3a56e0c2ac7f75ul)]
    [InlineData(-1, 0x3fd78b56362cef38ul)]
    [InlineData(-0.1, 0x3fecf46d99d52b3aul)]
    [InlineData(1e-9, 0x3ff000000044b830ul)]
    [InlineData(0.3, 0x3ff599058c8c1a96ul)]
    [InlineData(2.5, 0x40285d6fd931e0bbul)]
    [InlineData(20, 0x41bceb088b68e804ul)]
    [InlineData(700, 0x7f0d945df4f8ec8eul)]
    public void Exp(double x, ulong bits) =>
        AssertBits(bits, Reproducible.Exp(x));

    [Theory]
    [InlineData(1e-310, 0xc0864e69394d9508ul)]
    [InlineData(1e-5, 0xc027069e2aa2aa5bul)]
    [InlineData(0.3, 0xbff34378fcbda721ul)]
    [InlineData(0.70710678, 0xbfd62e4300c77ae8ul)]
    [InlineData(0.999, 0xbf5064670d979b73ul)]
    [InlineData(1.25, 0x3fcc8ff7c79a9a22ul)]
    [InlineData(3, 0x3ff193ea7aad030aul)]
    [InlineData(12345.678, 0x4022d79559791e31ul)]
    [InlineData(1e300, 0x4085963447f87fb5ul)]
    public void Log(double x, ulong bits) =>
        AssertBits(bits, Reproducible.Log(x));

    [Theory]
    [InlineData(0.001, 0.5, 0x3fa030dc4ea03a72ul)]
    [InlineData(0.3, 1.7, 0x3fc08819f76d9f8dul)]
    [InlineData(0.9, -12.5, 0x400ddb9c7336c938ul)]
    [InlineData(1.0001, 10000, 0x4005bec34aabbfd3ul)]
    [InlineData(2, 0.3333333333333333, 0x3ff428a2f98d728bul)]
    [InlineData(7.5, -2.2, 0x3f88553db6a49588ul)]
    [InlineData(1234.5, 0.8, 0x407294c718ecc0fdul)]
    [InlineData(1e-300, 0.7, 0x14550a6110d6aa6eul)]
    public void Pow(double x, double y, ulong bits) =>
        AssertBits(bits, Reproducible.Pow(x, y));

    [Theory]
    [InlineData(1e-30, 0xc026ed94a4dacdc9ul)]
    [InlineData(0.01, 0xc0029c5c4630ff0eul)]
    [InlineData(0.3, 0xbfe0c7e39582c5fcul)]
    [InlineData(0.9999, 0x400dc08bb712897aul)]
    public void Normal_quantile(double u, ulong bits) =>
        AssertBits(bits, Distributions.Normal(u));

    [Theory]
    [InlineData("izyum", 0, 0, 0x3fedc493f759ab5dul, 0x3ff7a45d73bf6c4aul, 0x3fd0ef365fd51f63ul)]
    [InlineData("izyum", 0, 1, 0x3fc0d59dfbc8dce4ul, 0xbff1e8673ea72ba6ul, 0x401283a5bdad4722ul)]
    [InlineData("izyum", 41, 0, 0x3feebc946ff6fb1aul, 0x3ffc1ba887341dabul, 0x3ff39a95f9600deaul)]
    [InlineData("izyum", 41, 1, 0x3fefc68b0ac31bf2ul, 0x4003a70758b2da94ul, 0x4011e33a66e47e30ul)]
    [InlineData("4-gtd", 0, 0, 0x3fef0c8aa102d670ul, 0x3ffe28b58cf4f3ddul, 0x3ff78840789364e8ul)]
    [InlineData("4-gtd", 0, 1, 0x3fddef93ece9f760ul, 0xbfb4b80434028186ul, 0x4001bad9886d5233ul)]
    [InlineData("4-gtd", 41, 0, 0x3fe4d1441b78de4aul, 0x3fd8c1364f285634ul, 0x3ffc65296c7cf552ul)]
    [InlineData("4-gtd", 41, 1, 0x3fa30f66ed552050ul, 0xbffc8a815e76a2a4ul, 0x401a10ed57333c52ul)]
    public void Draws_of_one_run(string id, int step, byte lane, ulong uniform, ulong normal, ulong gamma2)
    {
        var draws = new Draws(seed: 20220906, run: 17);
        var entity = Entity.Of(id);

        AssertBits(uniform, draws.Uniform(DrawPurpose.Losses, entity, step, lane));
        AssertBits(normal, draws.Normal(DrawPurpose.Losses, entity, step, lane));
        AssertBits(gamma2, draws.Gamma2(DrawPurpose.Losses, entity, step, mean: 3, lane));
    }

    private static void AssertBits(ulong expected, double actual) =>
        Assert.Equal($"0x{expected:x16}", $"0x{BitConverter.DoubleToUInt64Bits(actual):x16}");
}
