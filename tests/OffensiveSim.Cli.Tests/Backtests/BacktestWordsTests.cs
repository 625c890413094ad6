using OffensiveSim.Cli.Backtests;
using Xunit;

namespace OffensiveSim.Cli.Tests.Backtests;

public class BacktestWordsTests
{
    [Theory]
    [InlineData(2, 3, "day 2")]
    [InlineData(2.5, 2.5, "day 2")]
    [InlineData(2.5, 4.25, "day 2 to 4")]
    [InlineData(2, 2, "day 2")]
    [InlineData(9, 30, "day 9 or later")]
    [InlineData(29, 30, "day 29")]
    [InlineData(30, 30, "not by day 30")]
    public void A_day_ends_where_the_next_begins(double low, double high, string words) =>
        Assert.Equal(words, BacktestWords.Observed(SampleBacktest.Result.Captures.Observations[0] with { ObservedLow = low, ObservedHigh = high }, 30));

    [Theory]
    [InlineData(1.0, 1.75, "day 1")]
    [InlineData(1.0, 2.0, "day 1 to 2")]
    [InlineData(7.25, null, "day 7 or later")]
    [InlineData(null, null, "not by day 30")]
    public void Beyond_the_horizon_campaigns_are_not_told_apart(double? low, double? high, string words) => Assert.Equal(words, BacktestWords.Between(low, high, 30));

    [Theory]
    [InlineData(0.01, "1 hour")]
    [InlineData(0.25, "6 hours")]
    [InlineData(0.99, "24 hours")]
    [InlineData(1, "1 day")]
    [InlineData(2.5, "2.5 days")]
    [InlineData(12.4, "12 days")]
    public void Times_are_told_in_hours_and_days(double days, string words) => Assert.Equal(words, BacktestWords.Time(days));
}
