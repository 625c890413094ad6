using OffensiveSim.Ensembles.Results;

namespace OffensiveSim.Analysis.Backtesting;

/// <summary>Where an observation lies in the campaigns.</summary>
internal static class Standings
{
    /// <summary>Where, and by how much outside the middle nine tenths.</summary>
    /// <param name="campaigns">The campaigns.</param>
    /// <param name="low">Least value that the observation allows.</param>
    /// <param name="high">Largest.</param>
    /// <param name="end">What stands for a quantile that is not reached: the horizon.</param>
    public static (Standing Standing, double OutsideBy) Of(Quantiles campaigns, double low, double high, double end)
    {
        var (p05, p25, p75, p95) = (campaigns.P05 ?? end, campaigns.P25 ?? end, campaigns.P75 ?? end, campaigns.P95 ?? end);
        return low > p95 ? (Standing.CampaignsBelow, low - p95)
            : high < p05 ? (Standing.CampaignsAbove, p05 - high)
            : low <= p75 && high >= p25 ? (Standing.WithinHalf, 0)
            : (Standing.WithinNineTenths, 0);
    }
}
