using OffensiveSim.Analysis.Backtesting.Baselines;
using Xunit;

namespace OffensiveSim.Analysis.Tests.Backtesting.Baselines;

public class AdvanceRatesTests
{
    /// <summary>Battles, a quarter of which were slower, half, three quarters: as worked out from the database by other means.</summary>
    [Theory]
    [InlineData("Fortified", 145, .30, .80, 2.70)]
    [InlineData("Prepared", 101, .40, 1.60, 5.33)]
    [InlineData("Hasty", 99, .00, 2.00, 5.00)]
    public void They_are_those_of_the_database(string posture, int battles, double quarter, double half, double threeQuarters)
    {
        var rates = AdvanceRates.Of(Enum.Parse<Posture>(posture));
        Assert.Equal(battles, rates.Count);
        Assert.Equal([quarter, half, threeQuarters], new[] { .25, .5, .75 }.Select(part => Math.Round(AdvanceRates.Quantile(rates, part), 2)));
    }

    [Fact]
    public void Nine_of_ten_attacks_on_prepared_defences_were_no_faster_than_the_steady_advance() =>
        Assert.Equal(Baseline.SteadyKmPerDay, AdvanceRates.Quantile(AdvanceRates.Of(Posture.Prepared), .9), 1.0);

    [Fact]
    public void A_quantile_is_the_least_rate_that_reaches_the_part() =>
        Assert.Equal([1, 1, 2, 4], new[] { .1, .25, .26, 1 }.Select(part => AdvanceRates.Quantile([1, 2, 3, 4], part)));
}
