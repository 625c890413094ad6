using OffensiveSim.Ensembles.Results;
using OffensiveSim.Ensembles.Statistics;

namespace OffensiveSim.Analysis.Backtesting;

/// <summary>What an ensemble, or a baseline, says of one observation: the numbers of its members. Members without a number have it later than all others: a place that never falls.</summary>
/// <param name="Numbers">The numbers.</param>
/// <param name="Measure">What kind of numbers.</param>
/// <param name="Members">How many members, those without a number included; 1 or more.</param>
public sealed record Forecast(Histogram Numbers, Measure Measure, int Members)
{
    /// <summary>Quantiles over all members; null where the member in question has no number.</summary>
    public Quantiles Quantiles => Quantile.OfDays(Numbers, Measure, Members);
}
