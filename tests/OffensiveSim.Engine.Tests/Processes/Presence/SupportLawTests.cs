using CsCheck;
using OffensiveSim.Engine.Processes.Presence;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Presence;

public sealed class SupportLawTests
{
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, 1, 0.1264)]
    [InlineData(8, 1, 0.0465)]
    [InlineData(0, 50, 0.2)]
    [InlineData(15.1, 50, 0)]
    public void Help_takes_a_day_and_fades_with_8_km(double km, double days, double share) => Assert.Equal(share, SupportLaw.Share(km, days, most: 0.2), 4);

    [Fact]
    public void More_time_never_brings_less_and_more_distance_never_more() =>
        Gen.Select(Gen.Double[0, 20], Gen.Double[0, 5], Gen.Double[0, 5], Gen.Double[0, 5]).Sample((km, days, farther, later) =>
            SupportLaw.Share(km, days + later, 0.2) >= SupportLaw.Share(km, days, 0.2) && SupportLaw.Share(km + farther, days, 0.2) <= SupportLaw.Share(km, days, 0.2)
            && SupportLaw.Share(km, days, 0.2) is >= 0 and <= 0.2);
}
