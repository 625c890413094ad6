using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Ensembles.Statistics;

namespace OffensiveSim.Ensembles.Rows;

/// <summary>One number of a run.</summary>
/// <param name="Name">Name of the column in <c>runs.parquet</c>.</param>
/// <param name="Measure">What kind of number it is.</param>
/// <param name="Read">Where a run record has it; NaN where there is nothing to report.</param>
public sealed record Column(string Name, Measure Measure, Func<RunRecord, double> Read)
{
    /// <summary>Index of a column without which the number means nothing (what a pocket held, in a run without the pocket): counted only where that is not NaN. -1 for always.</summary>
    public int Given { get; init; } = -1;
}

/// <summary>One number of a run for the end of each day.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Side">Index of the side it is of.</param>
/// <param name="Measure">What kind of number it is.</param>
/// <param name="Read">Where a run record has it, at time t = 0, 1, ..., Days.</param>
public sealed record Series(string Name, int Side, Measure Measure, Func<RunRecord, double[]> Read);

/// <summary>Indices of a pocket's columns.</summary>
internal sealed record PocketColumns(int FirstDay, int Days, int PeakMen, int CapturedMen);

/// <summary>Indices of a recall's columns.</summary>
internal sealed record RecallColumns(int Day, int Men);

/// <summary>Columns of the assaults on an objective: how many, and when the first was called off.</summary>
internal sealed record AssaultColumns(int Begun, int RepulseDay);

/// <summary>Indices of the columns of a side's aircraft.</summary>
internal sealed record AirColumns(int Sorties, int Wasted, int OwnLosses);

/// <summary>Indices of the columns of a side's fires behind the front.</summary>
internal sealed record FiresColumns(int Salvos, int Depots, int Railheads, int Bridges, int Headquarters, int Stock);

/// <summary>Indices of what a side sees and says: columns by objective, series of ground.</summary>
internal sealed record ClaimsColumns(IReadOnlyList<int> FallenDays, int Seen, int Said);

/// <summary>Indices of a side's columns and series.</summary>
internal sealed record SideColumns(
    int StrainMean,
    int StrainPeak,
    IReadOnlyList<int> ShortByCap,
    int TruckLoadPeak,
    int StockDaysLow,
    int PauseDay,
    int CulminationDay,
    int CulminationCause,
    int Casualties,
    int Captured,
    int Equipment,
    int? ConvincedDay,
    int? DismissedDay,
    ClaimsColumns? Claims,
    int? TrucksLost,
    AirColumns? Air,
    FiresColumns? Fires,
    int Strength,
    int Strain,
    int StockDays);
