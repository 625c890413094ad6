using OffensiveSim.Analysis.Ablations;
using OffensiveSim.Analysis.Outcomes;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Ensembles;
using OffensiveSim.Ensembles.Blocks;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Analysis.Decisive;

/// <summary>
/// Looks through campaigns for events, keeps one at a time from happening in campaigns in which it did, with all other luck as it was, and ranks events by what becomes of the outcome.
/// </summary>
/// <remarks>
/// Events are sifted on the first half of the campaigns, at most <see cref="Sifted"/> of them each, and those that seem to matter most are measured on the second half, of which the sifting knew nothing: so an interval is not
/// narrowed, nor a change made larger, by having been chosen. The capture that is asked about is left out.
/// </remarks>
public sealed class DecisiveStudy
{
    /// <summary>An event is tried if it happens in this share of the campaigns or more.</summary>
    public const double LeastShare = 0.05;

    /// <summary>Campaigns of the first half in which an event is tried.</summary>
    private const int Sifted = 40;

    /// <summary>Captures that are measured, and so many other events: places on the way of a plan would leave no room for anything else.</summary>
    private const int Kept = 8;

    private readonly CompiledScenario _scenario;
    private readonly CompiledTheater _theater;
    private readonly AskedOutcome _asked;
    private readonly EnsembleOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly bool _ofDays;

    private DecisiveStudy(CompiledScenario scenario, AskedOutcome asked, EnsembleOptions options, CancellationToken cancellation)
    {
        (_scenario, _theater, _asked, _options, _cancellation) = (scenario, new CompiledTheater(scenario.Theater), asked, options, cancellation);
        _ofDays = asked is { ByDay: null, Not: false, Node: >= 0 };
    }

    /// <summary>What happened in a campaign: the outcome, and what can be kept from happening.</summary>
    private sealed record Seen(int Bin, bool Holds, HashSet<Suppression> Events);

    /// <summary>Makes the study.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="asked">The outcome.</param>
    /// <param name="options">Campaigns, seed and threads; nothing is kept on disk.</param>
    /// <param name="words">An event in words.</param>
    /// <param name="cancellation">Stops: there is no result then.</param>
    /// <returns>Null where it was stopped.</returns>
    public static DecisiveResult? Run(CompiledScenario scenario, AskedOutcome asked, EnsembleOptions options, Func<Suppression, string> words, CancellationToken cancellation = default)
    {
        try
        {
            return new DecisiveStudy(scenario, asked, options, cancellation).Run(words);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private DecisiveResult Run(Func<Suppression, string> words)
    {
        var seen = new Seen[_options.Runs];
        Each(seen.Length, (simulator, run) => seen[run] = Look(simulator, run));
        var counts = seen.SelectMany(campaign => campaign.Events).GroupBy(one => one).ToDictionary(same => same.Key, same => same.Count());
        Suppression[] candidates = [.. counts.Where(pair => pair.Value >= LeastShare * seen.Length && !IsAsked(pair.Key)).Select(pair => pair.Key).OrderBy(words, StringComparer.Ordinal)];

        var half = seen.Length / 2;
        var sifted = Measure(candidates, one => [.. Enumerable.Range(0, half).Where(run => seen[run].Events.Contains(one)).Take(Sifted)], seen);
        double Overall(Suppression one, PairedSum pairs) => pairs.Count == 0 ? 0 : ChangeOf(pairs).Value * counts[one] / seen.Length;
        var ranked = candidates.Zip(sifted).OrderByDescending(pair => Math.Abs(Overall(pair.First, pair.Second))).Select(pair => pair.First).ToLookup(one => one.Kind == EventKind.Captured);
        Suppression[] kept = [.. ranked[true].Take(Kept), .. ranked[false].Take(Kept)];

        var measured = Measure(kept, one => [.. Enumerable.Range(half, seen.Length - half).Where(run => seen[run].Events.Contains(one))], seen);
        return new DecisiveResult
        {
            Scenario = new ScenarioIdentity(_scenario.Document.Name, _scenario.Hash),
            Engine = BlockIdentity.ThisEngine,
            Seed = _options.Seed,
            Runs = seen.Length,
            Days = _theater.Days,
            Outcome = _asked.Text,
            OfDays = _ofDays,
            Share = (double)seen.Count(campaign => campaign.Holds) / seen.Length,
            Tried = candidates.Length,
            Events =
            [
                .. from pair in kept.Zip(measured)
                   where pair.Second.Count > 0
                   let overall = Overall(pair.First, pair.Second)
                   orderby Math.Abs(overall) descending
                   select new DecisiveEvent
                   {
                       Suppression = pair.First,
                       Event = words(pair.First),
                       Happens = (double)counts[pair.First] / seen.Length,
                       Pairs = pair.Second.Count,
                       Change = ChangeOf(pair.Second),
                       Overall = overall,
                   },
            ],
        };
    }

    private Seen Look(CampaignSimulator simulator, int run)
    {
        var replay = simulator.Replay(_options.Seed, (uint)run);
        return new Seen(Bin(replay.Record), _asked.Holds(replay.Record), [.. replay.Events.Select(told => Suppression.Of(_theater, told)).OfType<Suppression>()]);
    }

    /// <summary>Each event kept from happening in each of some campaigns.</summary>
    private PairedSum[] Measure(Suppression[] events, Func<Suppression, int[]> campaigns, Seen[] seen)
    {
        (int Event, int Run)[] pairs = [.. events.SelectMany((one, index) => campaigns(one).Select(run => (index, run)))];
        var after = new int[pairs.Length];
        Each(pairs.Length, (simulator, at) => after[at] = Bin(simulator.RunWithout(_options.Seed, (uint)pairs[at].Run, events[pairs[at].Event])));
        PairedSum[] sums = [.. events.Select(_ => new PairedSum())];
        for (var at = 0; at < pairs.Length; at++)
        {
            sums[pairs[at].Event].Add(seen[pairs[at].Run].Bin, after[at]);
        }

        return sums;
    }

    private void Each(int count, Action<CampaignSimulator, int> work) => Parallel.For(
        0,
        count,
        new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, _options.Threads), CancellationToken = _cancellation },
        () => new CampaignSimulator(_theater),
        (index, _, simulator) =>
        {
            work(simulator, index);
            return simulator;
        },
        _ => { });

    private int Bin(RunRecord record) => !_ofDays ? (_asked.Holds(record) ? 1 : 0) : RestrictedDay.Of(_asked.Day(record) is var day && double.IsFinite(day) ? day : double.NaN, _theater.Days);

    private Change ChangeOf(PairedSum pairs) => _ofDays ? pairs.OfMean(OffensiveSim.Ensembles.Statistics.Measure.Day) : pairs.OfShare();

    private bool IsAsked(Suppression one) => one.Kind == EventKind.Captured && one.Node == _asked.Node && one.Side == _asked.Side;
}
