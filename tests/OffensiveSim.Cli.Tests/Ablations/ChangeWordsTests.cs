using OffensiveSim.Analysis.Ablations;
using OffensiveSim.Cli.Ablations;
using Xunit;

namespace OffensiveSim.Cli.Tests.Ablations;

public class ChangeWordsTests
{
    [Theory]
    [InlineData("+2.3\u00a0±0.4*", 2.31, 1.91, 2.71)]
    [InlineData("−0.05\u00a0±0.02*", -.052, -.07, -.034)]
    [InlineData("−0.14\u00a0±0.05*", -.14, -.1895, -.0905)]
    [InlineData("0.0\u00a0±0.1", -.04, -.14, .06)]
    [InlineData("0", 0.0, 0.0, 0.0)]
    public void Days_have_one_decimal_unless_that_would_hide_what_is_shown(string words, double value, double low, double high) =>
        Assert.Equal(words, ChangeWords.Days(new Change(value, low, high)));

    [Theory]
    [InlineData("−41\u00a0±4*", -.413, -.452, -.374)]
    [InlineData("+0.6\u00a0±0.4*", .0061, .002, .0102)]
    [InlineData("+1\u00a0±2", .01, -.01, .03)]
    public void Shares_are_campaigns_in_a_hundred(string words, double value, double low, double high) => Assert.Equal(words, ChangeWords.Share(new Change(value, low, high)));

    [Fact]
    public void Large_numbers_have_two_digits() => Assert.Equal("−3\u00a0100\u00a0±180*", ChangeWords.About(new Change(-3120, -3300, -2940)));

    [Fact]
    public void Without_an_interval_there_is_only_the_number() => Assert.Equal("+2.0", ChangeWords.Days(new Change(2, null, null)));
}
