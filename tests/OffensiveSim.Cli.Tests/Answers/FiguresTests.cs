using OffensiveSim.Cli.Answers;
using OffensiveSim.Ensembles.Results;
using Xunit;

namespace OffensiveSim.Cli.Tests.Answers;

public class FiguresTests
{
    private static readonly DateTimeOffset _start = new(2022, 9, 6, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0.9312, 0.9458, "93–95 %")]
    [InlineData(0, 0.0004, "under 1 %")]
    [InlineData(0.9996, 1, "over 99 %")]
    [InlineData(0.2, 0.9, "20–90 %")]
    public void Intervals_are_rounded_outwards_to_whole_percent(double low, double high, string shown) =>
        Assert.Equal(shown, Figures.Interval(new Share((low + high) / 2, low, high)).Replace('\u00a0', ' '));

    [Fact]
    public void A_day_is_a_date_and_a_number() => Assert.Equal(new Cell("8 Sep", "day 2"), Figures.Day(_start, 2.75, 38));

    [Fact]
    public void A_day_beyond_the_horizon_is_none() => Assert.Equal("not by day 38", Figures.Day(_start, null, 38).Text(stacked: false));

    [Fact]
    public void What_happens_in_fewer_than_half_of_the_campaigns_has_no_typical_day() =>
        Assert.Equal("day 14 or later", Figures.When(_start, new Quantiles(11, 14.5, null, null, null, null, null), 38).Text(stacked: false));

    [Fact]
    public void What_was_never_seen_has_no_figure() => Assert.Equal(Figures.Nothing, Figures.Spread(new Quantiles(null, null, null, null, null, null, null)).First);

    [Fact]
    public void A_span_whose_ends_read_the_same_is_one_number() =>
        Assert.Equal(new Cell("7\u00a0400"), Figures.Spread(new Quantiles(7380, 7390, 7395, 7400, 7410, 7420, 7430)));
}
