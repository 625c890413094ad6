namespace OffensiveSim.Engine.Processes.Fronts;

/// <summary>How long a formation takes by rail.</summary>
/// <remarks>
/// t = loading + d / v + unloading; loading and unloading uniform on 12 to 24 hours each, v uniform on 300 to 500 km a day. Planning figures from the literature (C); 500 km take 2 to 3.7 days,
/// which agrees with the 2 to 5 days that moves of a brigade took.
/// </remarks>
public static class RailMoveLaw
{
    /// <summary>Shortest time to load, and to unload, hours.</summary>
    public const double ShortestHours = 12;

    /// <summary>Longest time to load, and to unload, hours.</summary>
    public const double LongestHours = 24;

    /// <summary>Slowest train, km a day.</summary>
    public const double SlowestKmPerDay = 300;

    /// <summary>Fastest train, km a day.</summary>
    public const double FastestKmPerDay = 500;

    /// <summary>t, days.</summary>
    /// <param name="km">d, 0 or more.</param>
    /// <param name="loading">Uniform on [0, 1).</param>
    /// <param name="speed">Another, independent.</param>
    /// <param name="unloading">Another, independent.</param>
    public static double Days(double km, double loading, double speed, double unloading) => (Hours(loading) / 24) + UnderWay(km, speed) + (Hours(unloading) / 24);

    /// <summary>d / v, days.</summary>
    /// <param name="km">d, 0 or more.</param>
    /// <param name="speed">Uniform on [0, 1).</param>
    public static double UnderWay(double km, double speed) => km / (SlowestKmPerDay + ((FastestKmPerDay - SlowestKmPerDay) * speed));

    private static double Hours(double luck) => ShortestHours + ((LongestHours - ShortestHours) * luck);
}
