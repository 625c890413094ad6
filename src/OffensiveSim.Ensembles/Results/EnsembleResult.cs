namespace OffensiveSim.Ensembles.Results;

/// <summary>An ensemble's answer: the summary, and the fields over days and places that the map and the charts draw.</summary>
public sealed record EnsembleResult
{
    /// <summary>Everything the terminal shows.</summary>
    public required Summary Summary { get; init; }

    /// <summary>Share of runs in which side 1 - i.e. the second of <c>CompiledScenario.SideIds</c> - holds the node at the end of the day: <c>[node][day]</c>, day 0 is the start.</summary>
    public required IReadOnlyList<IReadOnlyList<double>> SecondSideControl { get; init; }

    /// <summary>By objective: share of runs in which it has fallen, at the end of every quarter of a day from the start: <c>[objective][4 x day]</c>.</summary>
    public required IReadOnlyList<IReadOnlyList<double>> Fallen { get; init; }

    /// <summary>By side: strength over days.</summary>
    public required IReadOnlyList<IReadOnlyList<Quantiles>> Strength { get; init; }

    /// <summary>By side: strain over days.</summary>
    public required IReadOnlyList<IReadOnlyList<Quantiles>> Strain { get; init; }

    /// <summary>By side: mean stock over days.</summary>
    public required IReadOnlyList<IReadOnlyList<Quantiles>> StockDays { get; init; }

    /// <summary>By declared pocket: share of runs in which it is a pocket, at the end of the day. Empty until runs keep it by day.</summary>
    public IReadOnlyList<IReadOnlyList<double>> PocketOpen { get; init; } = [];
}
