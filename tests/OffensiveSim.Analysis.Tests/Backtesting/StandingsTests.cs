using OffensiveSim.Analysis.Backtesting;
using OffensiveSim.Ensembles.Results;
using Xunit;

namespace OffensiveSim.Analysis.Tests.Backtesting;

public class StandingsTests
{
    private static readonly Quantiles _campaigns = new(2, 2.5, 4, 5, 6, 7.5, 8);

    [Theory]
    [InlineData(5, 5, Standing.WithinHalf, 0)]
    [InlineData(1, 4, Standing.WithinHalf, 0)]
    [InlineData(7, 9, Standing.WithinNineTenths, 0)]
    [InlineData(1, 2, Standing.WithinNineTenths, 0)]
    [InlineData(8.5, 9, Standing.CampaignsBelow, 0.5)]
    [InlineData(0, 1.25, Standing.CampaignsAbove, 0.75)]
    public void A_miss_lies_outside_nine_tenths_with_all_that_sources_allow(double low, double high, Standing standing, double by) =>
        Assert.Equal((standing, by), Standings.Of(_campaigns, low, high, 10));

    [Fact]
    public void A_place_that_never_falls_counts_as_the_horizon()
    {
        var never = new Quantiles(null, null, null, null, null, null, null);
        Assert.Equal((Standing.CampaignsAbove, 6), Standings.Of(never, 3, 4, 10));
        Assert.Equal((Standing.WithinHalf, 0), Standings.Of(never, 10, 10, 10));
        Assert.Equal((Standing.CampaignsBelow, 2), Standings.Of(_campaigns, 10, 10, 10));
    }
}
