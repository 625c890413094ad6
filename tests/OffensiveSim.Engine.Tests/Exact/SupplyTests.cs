using CsCheck;
using OffensiveSim.Engine.Processes.Supply;
using Xunit;

namespace OffensiveSim.Engine.Tests.Exact;

/// <summary>Supply in closed form: how far trucks carry, and what is missing when they do not.</summary>
public sealed class SupplyTests
{
    private const double KmPerMile = 1.609344;

    /// <summary>Vershinin's figures: against a depot at 45 miles a third less arrives at 90, and 60 % less at 180.</summary>
    [Fact]
    public void Throughput_falls_by_a_third_and_by_three_fifths()
    {
        static double Trips(double miles) => TruckCycleLaw.TripsPerDay(miles * KmPerMile, kmPerHour: 72.4, turnHours: 2, hoursPerDay: 12);

        Assert.Equal(2.0 / 3, Trips(90) / Trips(45), 1e-3);
        Assert.Equal(0.4, Trips(180) / Trips(45), 1e-3);
    }

    /// <summary>d* = v / 2 (N a c H / D - tau): there the trucks are just enough, this side of it more than enough, beyond it too few.</summary>
    [Fact]
    public void The_operating_radius_is_where_the_trucks_just_suffice() =>
        Gen.Select(Gen.Double[10, 2000], Gen.Double[0.1, 2]).Sample((trucks, perTruck) =>
        {
            var tonnes = trucks * perTruck;
            var (hours, load) = (trucks * TruckCycleLaw.Available * TruckCycleLaw.HoursPerDay, TruckCycleLaw.LoadTonnes);
            var radius = TruckCycleLaw.SpeedKmPerHour / 2 * ((hours * load / tonnes) - TruckCycleLaw.TurnHours);

            double Part(double km) => CapLaw.Part(TruckCycleLaw.Hours(tonnes, km), TruckCycleLaw.Budget(trucks, days: 1));

            Assert.Equal(1, Part(radius), 1e-12);
            Assert.Equal(1, Part(radius * 0.999));

            // With a constant draw what arrives at twice the cycle is half of it.
            Assert.Equal(0.5, Part((2 * radius) + (TruckCycleLaw.SpeedKmPerHour / 2 * TruckCycleLaw.TurnHours)), 1e-12);
        });

    /// <summary>A carried stock of five days lasts five days at the front, whatever the formation's size and the step: S0 / c.</summary>
    [Theory]
    [InlineData(0.25)]
    [InlineData(0.5)]
    [InlineData(1)]
    public void A_stock_without_resupply_lasts_as_many_days_as_it_holds(double stepDays)
    {
        var supply = new SupplyParameters();
        var perDay = ConsumptionLaw.PerDay(men: 2400, front: true, attacking: 0, supply);
        var (fuel, ammunition, days) = (5 * ConsumptionLaw.FuelDayTonnes(2400, supply), 5 * ConsumptionLaw.AmmunitionDayTonnes(2400, supply), 0.0);
        while (fuel > 1e-9 && ammunition > 1e-9)
        {
            (fuel, ammunition, days) = (fuel - (perDay.Fuel * stepDays), ammunition - (perDay.Ammunition * stepDays), days + stepDays);
        }

        Assert.Equal(5, days);
        Assert.Equal((0.0, 0.0), (Math.Round(fuel, 9), Math.Round(ammunition, 9)));
    }
}
