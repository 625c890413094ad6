namespace OffensiveSim.Engine.Processes.Fires;

/// <summary>What a salvo that hits leaves.</summary>
/// <remarks>
/// A depot: 0.3 to 0.7 of the stock is lost, and whoever was hit keeps his stocks in small lots from then on, so that his trucks take 1.5 to 2 times as long to unload: for the rest of the campaign that weighs more than what burned. A railhead
/// hands over half, a group of crossings carries 0.7, of what they did; two thirds of the damage are mended after 3 and 4 days. A single bridge is closed for a Gamma(2) time of mean 2 days. The orders of a headquarters
/// take 12 h longer for a day. Judgement (D); crossings after the Antonivskyi bridge of 2022, hit on eight days in five weeks.
/// </remarks>
public static class DamageLaw
{
    /// <summary>Least part of a depot that burns.</summary>
    public const double LeastStock = 0.3;

    /// <summary>Most of it.</summary>
    public const double MostStock = 0.7;

    /// <summary>Least factor by which unloading takes longer where stocks are dispersed.</summary>
    public const double LeastTurn = 1.5;

    /// <summary>Most.</summary>
    public const double MostTurn = 2;

    /// <summary>What a hit leaves of a railhead's capacity.</summary>
    public const double RailheadLeft = 0.5;

    /// <summary>Time in which two thirds of that damage are mended, days.</summary>
    public const double RailheadRepairDays = 3;

    /// <summary>What a hit leaves of the capacity of a group of crossings.</summary>
    public const double CrossingLeft = 0.7;

    /// <summary>Time in which two thirds of that damage are mended, days.</summary>
    public const double CrossingRepairDays = 4;

    /// <summary>Mean time for which a single bridge is closed, days.</summary>
    public const double BridgeRepairDays = 2;

    /// <summary>By how much orders of a headquarters that was hit are late, days.</summary>
    public const double OrderDelayDays = 0.5;

    /// <summary>For how long, days.</summary>
    public const double HeadquartersDays = 1;

    /// <summary>Part of a depot's stock that burns.</summary>
    /// <param name="luck">Uniform on [0, 1).</param>
    public static double Stock(double luck) => LeastStock + ((MostStock - LeastStock) * luck);

    /// <summary>How many times as long unloading takes afterwards.</summary>
    /// <param name="luck">Uniform on [0, 1).</param>
    public static double Turn(double luck) => LeastTurn + ((MostTurn - LeastTurn) * luck);
}
