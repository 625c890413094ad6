using CsCheck;
using OffensiveSim.Engine.Processes.Combat;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Combat;

public sealed class ForceToSpaceLawTests
{
    [Fact]
    public void A_full_front_engages_five_eighths_of_the_men_who_would_fill_it() =>
        Assert.Equal(1 - (1 / Math.E), ForceToSpaceLaw.EngagedShare(men: 2000, widthKm: 8, menPerKm: 250), 12);

    [Fact]
    public void A_thin_line_fights_whole()
    {
        Assert.Equal(1, ForceToSpaceLaw.EngagedShare(men: 0, widthKm: 8, menPerKm: 250));
        Assert.InRange(ForceToSpaceLaw.EngagedShare(men: 20, widthKm: 8, menPerKm: 250), 0.99, 1);
    }

    /// <summary>For a handful of men the difference 1 - exp(-x) keeps few digits: the share must not round past one.</summary>
    [Fact]
    public void Rounding_engages_nobody_twice() =>
        Gen.Double[-9, -3].Sample(exponent => ForceToSpaceLaw.EngagedShare(2000 * Math.Pow(10, exponent), widthKm: 8, menPerKm: 250) is > 0.99 and <= 1);

    [Fact]
    public void More_men_engage_more_men_but_never_more_than_the_front_takes_or_there_are() =>
        Gen.Select(Gen.Double[0, 50_000], Gen.Double[0, 5_000], Gen.Double[2, 10], Gen.Double[200, 300]).Sample((men, more, width, perKm) =>
        {
            var before = men * ForceToSpaceLaw.EngagedShare(men, width, perKm);
            var after = (men + more) * ForceToSpaceLaw.EngagedShare(men + more, width, perKm);
            return after >= before - 1e-9 && after <= (perKm * width) + 1e-9 && after <= (men + more) * (1 + 1e-12);
        });

    [Fact]
    public void A_wider_front_never_engages_a_smaller_share() =>
        Gen.Select(Gen.OneOf(Gen.Double[0, 50_000], Gen.Double[-6, 2].Select(exponent => Math.Pow(10, exponent))), Gen.Double[2, 10], Gen.Double[0, 10]).Sample((men, width, more) =>
            ForceToSpaceLaw.EngagedShare(men, width + more, 250) >= ForceToSpaceLaw.EngagedShare(men, width, 250) - 1e-12);

    /// <summary>Oracle: every further man finds a place with the share of the front that is still free, dn/dN = 1 - n / (k W).</summary>
    [Fact]
    public void Is_what_filling_the_front_man_by_man_gives()
    {
        var engaged = 0.0;
        for (var man = 1; man <= 6000; man++)
        {
            engaged += 1 - ((engaged + 0.5) / 2000);
        }

        Assert.Equal(engaged, 6000 * ForceToSpaceLaw.EngagedShare(men: 6000, widthKm: 8, menPerKm: 250), 0.5);
    }
}
