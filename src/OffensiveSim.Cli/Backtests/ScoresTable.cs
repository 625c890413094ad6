using OffensiveSim.Analysis.Backtesting;
using OffensiveSim.Cli.Answers;

namespace OffensiveSim.Cli.Backtests;

/// <summary>How close campaigns and baselines come to history, and how often history lies within the bands.</summary>
internal static class ScoresTable
{
    private static readonly (string Name, Func<Scores, double> Of)[] _baselines =
        [("nothing moves", scores => scores.NothingMoves), ("14 km a day", scores => scores.SteadyAdvance), ("past battles", scores => scores.PastBattles)];

    /// <summary>The table.</summary>
    public static PlainTable Of(BacktestResult result)
    {
        var table = new PlainTable(
            "How far off, on average: the campaigns, and three forecasts that take no simulation", "", "campaigns", new("nothing", "moves", " "), "14 km a day",
            new("past", "battles", " "), new("in middle", "half", " "), new("in 9", "of 10", " "));
        var kinds = BacktestWords.Kinds(result).ToList();
        foreach (var kind in kinds)
        {
            table.Add(
                new Cell(kind.What, kind.Unit), BacktestWords.Score(kind.Mean.Campaigns), BacktestWords.Score(kind.Mean.NothingMoves), BacktestWords.Score(kind.Mean.SteadyAdvance),
                BacktestWords.Score(kind.Mean.PastBattles), $"{kind.WithinHalf} of {kind.Scored}", $"{kind.WithinNineTenths} of {kind.Scored}");
        }

        table.Note("Less is better, 0 is perfect: the continuous ranked probability score (CRPS). One number alone scores its distance from history; campaigns that spread score less the nearer and the denser they lie to it.");
        table.Note("In middle half, in 9 of 10: how often history lies there among the campaigns, or may with what sources allow; for good ones in half and nine tenths. Days next to each other are much the same evidence.");
        table.Note($"One of the three comes closer than the campaigns for {string.Join(", ", kinds.Select(kind => $"{kind.Each.Count(Beaten)} of {kind.Scored} {kind.What}"))}.");
        foreach (var (what, name) in kinds.SelectMany(kind => _baselines.Where(baseline => baseline.Of(kind.Mean) < kind.Mean.Campaigns), (kind, baseline) => (kind.What, baseline.Name)))
        {
            table.Note($"On average the campaigns lose to \"{name}\" for {what}.");
        }

        return table;
    }

    // By as much as is shown: a ten-thousandth of a day beats nobody.
    private static bool Beaten(Scores scores) => Array.Exists(
        _baselines, baseline => baseline.Of(scores) < scores.Campaigns && BacktestWords.Score(baseline.Of(scores)) != BacktestWords.Score(scores.Campaigns));
}
