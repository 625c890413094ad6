using CsCheck;
using OffensiveSim.Ensembles.Statistics;
using Xunit;

namespace OffensiveSim.Ensembles.Tests.Statistics;

public sealed class MeasureTests
{
    private static readonly Measure[] Nearest = [Measure.Duration, Measure.Men, Measure.Pieces, Measure.Area, Measure.Distance, Measure.Ratio, Measure.StockDays, Measure.Tonnes];

    [Fact]
    public void A_bin_stands_for_a_number_rounded_once()
    {
        Assert.Equal(.29, Measure.Ratio.Value(Measure.Ratio.Bin(.29)));
        Assert.Equal(.3, Measure.Distance.Value(3));
        Assert.Equal(12_340, Measure.Men.Value(Measure.Men.Bin(12_344)));
        Assert.Equal(-7, Measure.Area.Value(Measure.Area.Bin(-7.4)));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3.25, 3.25)]
    [InlineData(3.26, 3.5)]
    public void A_day_is_the_end_of_the_quarter_in_which_it_happened(double day, double counted) => Assert.Equal(counted, Measure.Day.Value(Measure.Day.Bin(day)));

    [Fact]
    public void A_number_is_at_most_half_a_bin_from_what_stands_for_it() =>
        Gen.Select(Gen.OneOf([.. Nearest.Select(Gen.Const)]), Gen.Double[-900, 900]).Sample((measure, value) =>
        {
            var off = Math.Abs(measure.Value(measure.Bin(value)) - value);
            Assert.True(off <= (.5 + 1e-9) * measure.Width / measure.Parts);
        });

    [Fact]
    public void What_stands_for_a_bin_falls_into_it() =>
        Gen.Select(Gen.OneOf([.. Nearest.Select(Gen.Const)]), Gen.Int[-Measure.LastBin, Measure.LastBin]).Sample((measure, bin) => measure.Bin(measure.Value(bin)) == bin);

    [Fact]
    public void Numbers_off_the_scale_are_counted_in_its_last_bin()
    {
        Assert.Equal(Measure.LastBin, Measure.Men.Bin(double.PositiveInfinity));
        Assert.Equal(-Measure.LastBin, Measure.Area.Bin(-1e300));
    }
}
