using CsCheck;
using OffensiveSim.Engine.Processes.Fronts;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Fronts;

public sealed class SentLawTests
{
    [Fact]
    public void Of_three_at_a_half_the_first_goes_always_the_second_as_often_as_not_the_third_never()
    {
        Assert.True(SentLaw.Went(0, 3, 0.5, 0.999));
        Assert.True(SentLaw.Went(1, 3, 0.5, 0.499));
        Assert.False(SentLaw.Went(1, 3, 0.5, 0.5));
        Assert.False(SentLaw.Went(2, 3, 0.5, 0));
    }

    [Fact]
    public void All_go_at_one_and_none_at_nought() =>
        Gen.Select(Gen.Int[1, 20], Gen.Double[0, 1]).Where((_, luck) => luck < 1).Sample((count, luck) => Assert.All(Enumerable.Range(0, count), order =>
        {
            Assert.True(SentLaw.Went(order, count, 1, luck));
            Assert.False(SentLaw.Went(order, count, 0, luck));
        }));

    [Fact]
    public void A_larger_share_leaves_nobody_behind_who_went_with_a_smaller() =>
        Gen.Select(Gen.Int[1, 20], Gen.Double[0, 1], Gen.Double[0, 1], Gen.Double[0, 1]).Sample((count, one, other, luck) => Assert.All(Enumerable.Range(0, count), order =>
            Assert.True(!SentLaw.Went(order, count, Math.Min(one, other), luck) || SentLaw.Went(order, count, Math.Max(one, other), luck))));
}
