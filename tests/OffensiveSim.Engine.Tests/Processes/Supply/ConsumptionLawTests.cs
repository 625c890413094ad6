using CsCheck;
using OffensiveSim.Engine.Processes.Supply;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Supply;

public sealed class ConsumptionLawTests
{
    private static readonly SupplyParameters Supply = new();

    [Theory]
    [InlineData(false, 0, 25, 0)]
    [InlineData(true, 0, 30, 30)]
    [InlineData(true, 1, 40, 60)]
    [InlineData(true, 0.5, 35, 45)]
    public void A_brigade_uses_25_tonnes_in_the_rear_60_at_the_front_and_100_in_the_attack(bool front, double attacking, double fuel, double ammunition)
    {
        var tonnes = ConsumptionLaw.PerDay(men: 3000, front, attacking, Supply);

        Assert.Equal(fuel, tonnes.Fuel, 12);
        Assert.Equal(ammunition, tonnes.Ammunition, 12);
    }

    [Fact]
    public void A_day_of_supply_is_a_day_at_the_front() =>
        Gen.Double[0, 20_000].Sample(men =>
        {
            var day = ConsumptionLaw.PerDay(men, front: true, attacking: 0, Supply);
            return Math.Abs(day.Fuel - ConsumptionLaw.FuelDayTonnes(men, Supply)) < 1e-9 && Math.Abs(day.Ammunition - ConsumptionLaw.AmmunitionDayTonnes(men, Supply)) < 1e-9;
        });

    [Fact]
    public void Attacking_with_more_men_never_uses_less() =>
        Gen.Select(Gen.Double[0, 20_000], Gen.Double[0, 1], Gen.Double[0, 1]).Sample((men, a, b) =>
        {
            var (less, more) = (ConsumptionLaw.PerDay(men, true, Math.Min(a, b), Supply), ConsumptionLaw.PerDay(men, true, Math.Max(a, b), Supply));
            return more.Ammunition >= less.Ammunition - 1e-9 && more.Fuel >= less.Fuel - 1e-9;
        });

    /// <summary>Oracle: consumption is linear in men, so a division uses what its brigades use.</summary>
    [Fact]
    public void A_division_uses_what_its_parts_use() =>
        Gen.Select(Gen.Double[0, 9000], Gen.Double[0, 9000], Gen.Double[0, 1]).Sample((first, second, attacking) =>
        {
            var (a, b, both) = (ConsumptionLaw.PerDay(first, true, attacking, Supply), ConsumptionLaw.PerDay(second, true, attacking, Supply), ConsumptionLaw.PerDay(first + second, true, attacking, Supply));
            return Math.Abs(a.Fuel + b.Fuel - both.Fuel) < 1e-9 && Math.Abs(a.Ammunition + b.Ammunition - both.Ammunition) < 1e-9;
        });
}
