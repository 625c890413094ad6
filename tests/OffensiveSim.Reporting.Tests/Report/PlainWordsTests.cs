using CsCheck;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Reporting.Report;
using Xunit;

namespace OffensiveSim.Reporting.Tests.Report;

public class PlainWordsTests
{
    [Theory]
    [InlineData(0, 0.001, "none")]
    [InlineData(0.0004, 0.001, "fewer than 1 in 100")]
    [InlineData(0.03, 0.003, "about 3 of 100")]
    [InlineData(0.125, 0.006, "about 1 of 10")]
    [InlineData(0.849, 0.006, "about 17 of 20")]
    [InlineData(0.9327, 0.005, "about 9 of 10")]
    [InlineData(0.975, 0.003, "about 98 of 100")]
    [InlineData(0.975, 0.03, "nearly all")]
    [InlineData(0.03, 0.03, "about 1 of 20")]
    [InlineData(0.9996, 0.001, "more than 99 in 100")]
    [InlineData(1, 0.001, "all")]
    [InlineData(0.849, 0.08, "about 8 of 10")]
    [InlineData(0.5, 0.25, "between 2 and 8 of 10")]
    public void A_share_has_only_the_digits_its_interval_supports(double value, double half, string words) =>
        Assert.Equal(words, PlainWords.Frequency(new Share(value, Math.Max(0, value - half), Math.Min(1, value + half))));

    [Fact]
    public void More_never_reads_as_fewer()
    {
        // Walk the steps that the viewer looks up: each wording stands for one stretch, and none comes back.
        foreach (var runs in new[] { 20, 256, 10_000, 100_000 })
        {
            var steps = ReportPayloadBuilder.ShareWords(runs);
            Assert.Equal("none", steps[0].Text);
            Assert.Equal("all", steps[^1].Text);
            Assert.Equal(steps.Count, steps.Select(step => step.Text).Distinct().Count());
        }
    }

    [Fact]
    public void A_worded_tenth_is_near_the_share() => Gen.Double[0.04, 0.96].Sample(p =>
    {
        var parts = PlainWords.Frequency(new Share(p, p - 0.005, p + 0.005)).Split(' ');
        var said = double.Parse(parts[1]) / double.Parse(parts[3]);
        Assert.InRange(said - p, -0.046, 0.046);
    });

    [Theory]
    [InlineData(4.25, 5.75, "day 4 to 5")]
    [InlineData(4.25, 4.75, "day 4")]
    [InlineData(20.5, null, "day 20 or later")]
    [InlineData(null, null, null)]
    public void Days_are_whole_and_open_where_the_horizon_hides_them(double? p25, double? p75, string? words) =>
        Assert.Equal(words, PlainWords.DaySpan(new Quantiles(null, null, p25, null, p75, null, null)));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(7.4, "7")]
    [InlineData(96, "96")]
    [InlineData(7412, "7\u00a0400")]
    [InlineData(-7412, "\u22127\u00a0400")]
    [InlineData(123456, "120\u00a0000")]
    public void Two_digits_are_enough(double value, string words) => Assert.Equal(words, PlainWords.About(value));
}
