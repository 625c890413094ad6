using OffensiveSim.Engine.Parameters;

namespace OffensiveSim.Engine.Processes.Supply;

/// <summary>The numbers of supply.</summary>
public sealed record SupplyParameters
{
    /// <summary>Consumption of a defence.</summary>
    [Parameter("Consumption of 3,000 men at the front, fuel and ammunition in equal parts; others follow from it", Unit = "t/day", Low = 42, High = 84, Grade = Grade.D,
        Source = "Judgement on 24-43 kg a man and day for a whole army group (Russian minister of defence, October 2023)")]
    public double FrontTonnes { get; init; } = 60;

    /// <summary>Load carried.</summary>
    [Parameter("Supply a formation carries, at the rate of a defence", Unit = "days", Low = 3, High = 7, Grade = Grade.C, Source = "Typical carried load of a brigade or division, 3-5 days")]
    public double CarriedDays { get; init; } = 5;

    /// <summary>Reach of guns to railheads and roads.</summary>
    [Parameter("Enemy ground this close keeps trains and depots away", Unit = "km", Low = 5, High = 12, Grade = Grade.D, Source = "Judgement: tube artillery reaches 15-24 km and stands some 8 km behind its line")]
    public double FireRangeKm { get; init; } = 7;
}
