namespace OffensiveSim.Engine.Processes.Supply;

/// <summary>How many truck-hours a tonne costs, and how many there are.</summary>
/// <remarks>
/// A trip takes 2 d / v + tau hours for c tonnes, and a truck works H hours a day: trips a day = H / (2 d / v + tau). At v = 72.4 km/h and tau = 2 h
/// that gives 3.000, 2.000 and 1.200 trips to 45, 90 and 180 miles. Source: Vershinin, "Feeding the Bear", 2021 (C); speed in a war zone, load and availability
/// judgement (D).
/// </remarks>
public static class TruckCycleLaw
{
    /// <summary>v: mean speed of a column, km/h.</summary>
    public const double SpeedKmPerHour = 40;

    /// <summary>tau: loading and unloading, h.</summary>
    public const double TurnHours = 2;

    /// <summary>c: load of a truck, t.</summary>
    public const double LoadTonnes = 6;

    /// <summary>H: working hours of a truck in a day.</summary>
    public const double HoursPerDay = 12;

    /// <summary>Share of trucks in running order.</summary>
    public const double Available = 0.7;

    /// <summary>Trips that a truck makes in a day.</summary>
    /// <param name="km">d, one way, 0 or more.</param>
    /// <param name="kmPerHour">v, above 0.</param>
    /// <param name="turnHours">tau, above 0.</param>
    /// <param name="hoursPerDay">H, above 0.</param>
    public static double TripsPerDay(double km, double kmPerHour = SpeedKmPerHour, double turnHours = TurnHours, double hoursPerDay = HoursPerDay) =>
        hoursPerDay / ((2 * km / kmPerHour) + turnHours);

    /// <summary>Truck-hours that a delivery takes.</summary>
    /// <param name="tonnes">Tonnes, 0 or more.</param>
    /// <param name="km">One way, 0 or more.</param>
    /// <param name="turnFactor">How many times <see cref="TurnHours"/> loading and unloading take, 1 or more.</param>
    public static double Hours(double tonnes, double km, double turnFactor = 1) => tonnes / LoadTonnes * HoursPerDay / TripsPerDay(km, turnHours: turnFactor * TurnHours);

    /// <summary>Truck-hours there are.</summary>
    /// <param name="trucks">Trucks of the pool, 0 or more.</param>
    /// <param name="days">Time, days.</param>
    public static double Budget(double trucks, double days) => trucks * Available * HoursPerDay * days;
}
