using CsCheck;
using OffensiveSim.Engine.Processes.Supply;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Supply;

public sealed class TruckCycleLawTests
{
    private const double KmPerMile = 1.609344;

    /// <summary>Oracle: Vershinin 2021, 45 mph, two hours of loading and unloading, twelve hours of work.</summary>
    [Theory]
    [InlineData(45, 3.000)]
    [InlineData(90, 2.000)]
    [InlineData(180, 1.200)]
    public void Trips_a_day_fall_with_distance_as_published(double miles, double trips) =>
        Assert.Equal(trips, TruckCycleLaw.TripsPerDay(miles * KmPerMile, kmPerHour: 72.4, turnHours: 2, hoursPerDay: 12), 3);

    /// <summary>Oracle: 500 t a day over 120 km take 500 / 6 trips of 8 hours; a truck gives 0.7 x 12 hours: 79.4 trucks.</summary>
    [Fact]
    public void Seventy_nine_trucks_bring_five_hundred_tonnes_a_day_over_120_km()
    {
        var hours = TruckCycleLaw.Hours(tonnes: 500, km: 120);

        Assert.Equal(666.667, hours, 3);
        Assert.Equal(79.365, hours / TruckCycleLaw.Budget(trucks: 1, days: 1), 3);
        Assert.InRange(500 * CapLaw.Part(hours, TruckCycleLaw.Budget(79, 1)), 497, 500);
        Assert.Equal(1, CapLaw.Part(hours, TruckCycleLaw.Budget(80, 1)));
    }

    [Fact]
    public void At_the_railhead_itself_only_loading_counts() => Assert.Equal(6, TruckCycleLaw.TripsPerDay(km: 0));

    [Fact]
    public void Further_is_never_cheaper_and_twice_the_tonnes_take_twice_the_hours() =>
        Gen.Select(Gen.Double[0, 1000], Gen.Double[0, 500], Gen.Double[0, 100]).Sample((tonnes, km, more) =>
        {
            var hours = TruckCycleLaw.Hours(tonnes, km);
            return TruckCycleLaw.Hours(tonnes, km + more) >= hours - 1e-9 && Math.Abs(TruckCycleLaw.Hours(2 * tonnes, km) - (2 * hours)) < 1e-6;
        });
}
