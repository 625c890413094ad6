using OffensiveSim.Engine.Theater.Definition;

namespace OffensiveSim.Engine.Tests.Campaign;

/// <summary>Random theaters with what most scenarios do without: rain, a second front, beliefs, aircraft, batteries, lost convoys, claims, help from outside.</summary>
internal static class Everything
{
    /// <summary>A theater with all of it.</summary>
    public static TheaterDefinition AddTo(TheaterDefinition theater)
    {
        var full = SecondFront.AddTo(theater);
        return full with
        {
            Weather = [new WeatherPeriod("always", 0, 0.5)],
            Sides = [.. full.Sides.Select(side => side with { Air = new AirDefinition(40), ConvoyLoss = 0.05, Claims = new ClaimsDefinition(6, 48) })],
            Aid = [.. Enumerable.Range(0, full.Sides.Count).Select(side => new AidDefinition { Id = $"aid-{side}", Side = side, Day = 1, DelayDays = 3, Trucks = 50, Men = 500, Shells = 1.3 })],
            Batteries = [.. Enumerable.Range(0, full.Sides.Count).Select(side => new BatteryDefinition
            {
                Id = $"rockets-{side}",
                Side = side,
                SalvosPerDay = 5,
                ReachKm = 60,
                Targets = Enum.GetValues<FireTarget>(),
                Communications = 0.7,
            }),],
        };
    }

    /// <summary>A random theater, every other one with all of it.</summary>
    public static TheaterDefinition OrNot((int Nodes, int Seed) key) => key.Seed % 2 == 0 ? RandomTheater.Of(key) : AddTo(RandomTheater.Of(key));
}
