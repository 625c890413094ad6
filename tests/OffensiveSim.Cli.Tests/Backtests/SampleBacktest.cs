using OffensiveSim.Analysis.Backtesting;
using OffensiveSim.Ensembles.Results;

namespace OffensiveSim.Cli.Tests.Backtests;

/// <summary>A back-test of the sample scenario written by hand, with everything the text tells apart: early, late, never, conditioned, and a baseline that wins.</summary>
internal static class SampleBacktest
{
    private const int Days = 30;

    public static BacktestResult Result { get; } = new()
    {
        Scenario = SampleAnswer.Result.Summary.Scenario,
        Seed = 7,
        Runs = 10_000,
        Days = Days,
        Outside = 2,
        Captures = new KindResult<CaptureResult>(4, 1, 1, new Scores(3.41, 18.24, 3.18, 9), [
            Fell("ford", 2, 3, new(0.5, 0.75, 1, 1.25, 1.5, 1.5, 1.75), Standing.CampaignsBelow, 0.25, new Scores(0.8, 28, 1, 6)),
            Fell("east", 4, 5, new(7, 8.5, 12, 19.25, null, null, null), Standing.CampaignsAbove, 2, new Scores(7.2, 25, 5.1, 9)),
            Fell("ford", 9.5, 9.5, new(9, 9, 9.25, 10, 11, 12, 14), Standing.WithinHalf, 0, new Scores(0.2, 20.5, 0.2, 4)),
            Fell("west", 12, 16, new(2, 2, 3, 3, 4, 4, 5), Standing.CampaignsBelow, 7, null) with { Conditioned = "attacked by order from day 2 (plan \u001b[2Jmain)" },
            Fell("far-crossing", Days, Days, new(11, 12, 13, 14, 15, 16, 17.5), Standing.CampaignsBelow, 12.5, new Scores(14.9, 0, 20, 8)),
        ]),
        Unobserved = [new("west", "blue", new Share(.1023, .096, .108), new(11, 20, null, null, null, null, null)) { Assaults = new(1, 1, 1, 2, 3, 4, 5), Repulse = new(new Share(0, 0, .001), new(null, null, null, null, null, null, null)) }],
        TerritoryKm2 = new KindResult<FigureResult>(4, 1, 2, new Scores(310, 2860, 1200, 900), [
            At(0.9, 12, new(0, 0, 0, 4, 30, 50, 60), Standing.WithinHalf, 0, new Scores(9, 12, 240, 3)),
            At(1.9, 180, new(520, 560, 640, 700, 810, 900, 980), Standing.CampaignsAbove, 340, new Scores(420, 180, 90, 100)),
            At(2.9, 300, new(1520, 1560, 1640, 1700, 1810, 1900, 1980), Standing.CampaignsAbove, 1220, new Scores(1300, 300, 900, 800)),
            At(9.9, 8934, new(8000, 8100, 8300, 8500, 8700, 8900, 9000), Standing.WithinNineTenths, 0, new Scores(300, 8934, 2000, 1800)),
        ]),
        DepthKm = new KindResult<FigureResult>(1, 0, 0, new Scores(7.4, 62, 11, 20), [
            At(29.9, 62, new(48, 48, 50, 51, 53, 54, 54), Standing.CampaignsBelow, 8, new Scores(7.4, 62, 11, 20)),
        ]),
    };

    private static CaptureResult Fell(string node, double low, double high, Quantiles day, Standing standing, double by, Scores? scores) => new()
    {
        Node = node,
        Side = "blue",
        ObservedLow = low,
        ObservedHigh = high,
        Share = new Share(1, 0.99, 1),
        Day = day,
        Standing = standing,
        OutsideBy = by,
        Crps = scores,
    };

    private static FigureResult At(double day, double observed, Quantiles campaigns, Standing standing, double by, Scores scores) =>
        new() { Day = day, Observed = observed, Campaigns = campaigns, Standing = standing, OutsideBy = by, Crps = scores };
}
