using OffensiveSim.Analysis.Backtesting;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Ensembles;

namespace OffensiveSim.Benchmarks.Effects;

/// <summary><c>--tuning</c>: how well both operations agree with history at either end of every parameter's range, in Markdown to paste.</summary>
internal static class TuningTable
{
    private static readonly string[] _operations = [Reference.Kharkiv, Reference.Kherson];

    /// <summary>Runs the back-test of both operations as shipped and with each change, and prints how its scores change.</summary>
    /// <param name="runs">Campaigns of either operation, each time.</param>
    public static void Print(int runs)
    {
        var before = _operations.Select(file => Scores(file, variation: null, runs)).ToList();
        Console.WriteLine($"As shipped, {runs} campaigns, seed 1: {string.Join("; ", _operations.Zip(before, (file, scores) => $"{file.Split('/')[0]}: dates {Cell.Number(scores.Days, "0.00")} days, ground {Cell.Number(scores.Km2, "0")} km²"))}.");
        Console.WriteLine();
        Console.WriteLine("| parameter | from | to | Kharkiv, dates | Kharkiv, ground | Kherson, dates | Kherson, ground |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var entry in ParameterCatalog.Of(new ModelParameters()))
        {
            foreach (var end in new[] { entry.Declaration.Low, entry.Declaration.High }.Where(end => end != entry.Default))
            {
                var changes = _operations.Zip(before, (file, scores) => Scores(file, Variation.Parameter(entry.Name, end), runs).Minus(scores));
                Console.WriteLine(FormattableString.Invariant($"| `{entry.Name}` | {entry.Default} | {end} | {string.Join(" | ", changes.Select(change => change.Text))} |"));
            }
        }
    }

    private static Score Scores(string file, Variation? variation, int runs)
    {
        var scenario = Reference.Load(file);
        var changed = variation is null ? scenario : Reference.Load(file, variation.Set(scenario));
        var result = Backtest.Run(changed, new EnsembleOptions { Runs = runs, Seed = 1 }).Result!;
        return new Score(result.Captures.Mean!.Campaigns, result.TerritoryKm2.Mean!.Campaigns);
    }

    /// <summary>Mean continuous ranked probability score of the dates, days, and of the days of ground, km²; less is better.</summary>
    private readonly record struct Score(double Days, double Km2)
    {
        public string Text => $"{Cell.Number(Days, "+0.00;−0.00;0")} | {Cell.Number(Km2, "+0;−0;0")}";

        public Score Minus(Score other) => new(Days - other.Days, Km2 - other.Km2);
    }
}
