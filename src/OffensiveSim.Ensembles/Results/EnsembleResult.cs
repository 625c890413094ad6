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

    /// <summary>How well the declared outcomes are known: objectives, then pockets, in the order of the summary.</summary>
    public IReadOnlyList<Resolution> Resolution { get; init; } = [];
}

/// <summary>How well an outcome is known: luck of sampling only.</summary>
/// <param name="Id">Id of the place or the pocket.</param>
/// <param name="IsPocket">A pocket, and not a place that falls.</param>
/// <param name="Share">Half the width of the 95 % interval of how often it happens.</param>
/// <param name="MedianDays">Half the width of that of its median day; 0 where that lies beyond the horizon for certain, infinite where it may.</param>
public sealed record Resolution(string Id, bool IsPocket, double Share, double MedianDays)
{
    /// <summary>A median is known where it is to a quarter of a day, which is a step of the engine.</summary>
    public const double MedianStepDays = 0.25;

    /// <summary>Is it known so well?</summary>
    /// <param name="precision">Wanted half-width of shares.</param>
    public bool IsReached(double precision) => Share <= precision && MedianDays <= MedianStepDays;
}
