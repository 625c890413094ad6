using OffensiveSim.Ensembles.Results;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Ensembles.Tests.Grain;

/// <summary>An outcome on the shipped map and on the finer one.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Base">As shipped; null for never.</param>
/// <param name="Split">With long roads split; null for never.</param>
internal sealed record GrainOutcome(string Name, double? Base, double? Split)
{
    /// <summary>How far they are apart, in the outcome's unit; without end where only one of them is never.</summary>
    public double Difference => (Base, Split) switch
    {
        (null, null) => 0,
        ({ } coarse, { } fine) => Math.Abs(fine - coarse),
        _ => double.PositiveInfinity,
    };

    /// <summary>A line of the table in benchmarks/GRAIN.md.</summary>
    public override string ToString() => $"| {Name} | {Text(Base)} | {Text(Split)} | {(Base is > 0 && Split is { } fine ? $"{fine - Base:+0.##;-0.##;0} ({(fine / Base) - 1:+0 %;-0 %;0 %})" : string.Empty)} |";

    private static string Text(double? value) => value is { } number ? $"{number:0.##}" : "never";
}

/// <summary>The same ensemble on the shipped map and on a finer one, outcome by outcome.</summary>
internal sealed class GrainComparison
{
    /// <summary>Seed of both ensembles.</summary>
    public const ulong Seed = 1;

    /// <summary>Campaigns on each map: a median is then known to a step or so, and a share to 0.02.</summary>
    public const int Runs = 2048;

    private const double LongerThanKm = 10;

    /// <summary>What was run on a shipped map: two comparisons with it are one ensemble.</summary>
    private static readonly Dictionary<string, Summary> Shipped = [];

    /// <summary>Runs both.</summary>
    /// <param name="name">Name of the shipped folder.</param>
    /// <param name="variant">Path of the scenario file inside it.</param>
    /// <param name="acrossFront">Whether roads are split, too, that the front runs across.</param>
    public GrainComparison(string name, string variant, bool acrossFront)
    {
        using var finer = new SplitScenario(name, LongerThanKm, acrossFront);
        var (coarse, fine) = (RunShipped(Path.Combine(ShippedFolder.Of(name), variant)), Run(finer.Load(variant)));
        Days = [.. coarse.Objectives.Zip(fine.Objectives, (a, b) => new GrainOutcome(a.Node, a.Day.P50, b.Day.P50))];
        Shares = [.. coarse.Objectives.Zip(fine.Objectives, (a, b) => new GrainOutcome(a.Node, a.Share.Value, b.Share.Value))];
        Pockets = [.. coarse.Pockets.Zip(fine.Pockets, (a, b) => new GrainOutcome(a.Name, a.Share.Value, b.Share.Value))];
        Ground = [.. new[] { 4, 9, coarse.TerritoryKm2.ByDay.Count - 1 }.Select(day => new GrainOutcome($"day {day}", coarse.TerritoryKm2.ByDay[day].P50, fine.TerritoryKm2.ByDay[day].P50))];
        Casualties = [.. coarse.Losses.Keys.Select(side => new GrainOutcome(side, coarse.Losses[side].Casualties.P50, fine.Losses[side].Casualties.P50))];
        Captured = [.. coarse.Losses.Keys.Select(side => new GrainOutcome(side, coarse.Losses[side].Captured.P50, fine.Losses[side].Captured.P50))];
    }

    /// <summary>By objective: median day of its fall.</summary>
    public IReadOnlyList<GrainOutcome> Days { get; }

    /// <summary>By objective: share of campaigns in which it falls.</summary>
    public IReadOnlyList<GrainOutcome> Shares { get; }

    /// <summary>By force: share of campaigns in which it is cut off.</summary>
    public IReadOnlyList<GrainOutcome> Pockets { get; }

    /// <summary>Median ground gained, km2.</summary>
    public IReadOnlyList<GrainOutcome> Ground { get; }

    /// <summary>By side: median of the killed and wounded.</summary>
    public IReadOnlyList<GrainOutcome> Casualties { get; }

    /// <summary>By side: median of the prisoners it loses.</summary>
    public IReadOnlyList<GrainOutcome> Captured { get; }

    /// <summary>Everything, as benchmarks/GRAIN.md shows it.</summary>
    public string Table => string.Join('\n', Rows("median day", Days).Concat(Rows("falls, share", Shares)).Concat(Rows("cut off, share", Pockets))
        .Concat(Rows("km2", Ground)).Concat(Rows("killed and wounded", Casualties)).Concat(Rows("captured", Captured)));

    private static IEnumerable<string> Rows(string what, IReadOnlyList<GrainOutcome> outcomes) => outcomes.Select(outcome => (outcome with { Name = $"{outcome.Name}, {what}" }).ToString());

    private static Summary RunShipped(string path) => Shipped.TryGetValue(path, out var known) ? known : Shipped[path] = Run(ScenarioLoader.Load(path, []));

    private static Summary Run(ScenarioResult scenario) => Ensemble.Run(scenario.Scenario!, new EnsembleOptions { Runs = Runs, Seed = Seed }).Result!.Summary;
}
