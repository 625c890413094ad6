using System.Globalization;
using OffensiveSim.Analysis.Ablations;
using OffensiveSim.Ensembles;
using OffensiveSim.Ensembles.Statistics;
using OffensiveSim.Scenarios;
using OffensiveSim.Scenarios.Levers;

namespace OffensiveSim.Analysis.Levers;

/// <summary>Loads a scenario with a lever at a value; the error where that does not work.</summary>
internal delegate Diagnostic? LoadTurned(Lever lever, string value, out CompiledScenario? changed);

/// <summary>
/// Looks for the value at which the effect of a lever begins, by halving the way between the baseline and an end that has one: all levers at once, so that each round runs the campaigns
/// as they are only once. A change counts where it is more than twice half its interval: of so many outcomes tried so often, some interval always excludes 0 by luck.
/// </summary>
internal sealed class ThresholdSearch(CompiledScenario scenario, IReadOnlyList<int> main, LoadTurned load, EnsembleOptions options, CancellationToken cancellation)
{
    private const double Sure = 2;

    /// <summary>One way that is being halved, in steps of its lever from the low end.</summary>
    private sealed class Way(int turn, Lever lever, double none, double some, MainChanges.Main change)
    {
        public int Turn => turn;

        public Lever Lever => lever;

        public LeverRange Range => lever.Number!;

        public double None { get; set; } = none;

        public double Some { get; set; } = some;

        public MainChanges.Main Change { get; set; } = change;

        public double Middle => Range.Low + (Math.Round(((None + Some) / 2 - Range.Low) / Range.Step) * Range.Step);

        public bool IsDone => Middle.Equals(None) || Middle.Equals(Some) || Math.Abs(Some - None) <= Range.Step;
    }

    /// <summary>Gives the effects of numbers their thresholds; the error where a value does not load.</summary>
    public Diagnostic? Fill(IReadOnlyList<LeverTurned> turns, List<TurnEffect> effects)
    {
        var ways = new List<Way>();
        for (var i = 0; i < turns.Count; i++)
        {
            var surest = Surest(effects[i]);
            if (turns[i].Lever.Number is { } number && surest.Certainty > Sure)
            {
                ways.Add(new Way(i, turns[i].Lever, number.Baseline, double.Parse(turns[i].Value, CultureInfo.InvariantCulture), surest));
            }
        }

        while (ways.Where(way => !way.IsDone).ToList() is { Count: > 0 } open && !cancellation.IsCancellationRequested)
        {
            var changed = new List<CompiledScenario>();
            foreach (var way in open)
            {
                if (load(way.Lever, LeverRange.Text(way.Middle), out var middle) is { } error)
                {
                    return error;
                }

                changed.Add(middle!);
            }

            if (!Halve(open, changed))
            {
                return null;
            }
        }

        foreach (var way in cancellation.IsCancellationRequested ? [] : ways)
        {
            effects[way.Turn] = effects[way.Turn] with { Threshold = new Threshold(way.Some, way.Change.Outcome, way.Change.Kind, way.Change.Change) };
        }

        return null;
    }

    // False where it was interrupted: then nothing is known.
    private bool Halve(IReadOnlyList<Way> open, IReadOnlyList<CompiledScenario> changed)
    {
        var campaigns = new PairedCampaigns(scenario, changed.Select(middle => middle.Theater));
        if (campaigns.Run(options, null, cancellation).Result is not { Summary: { } summary } || summary.Runs < options.Runs)
        {
            return false;
        }

        var pairs = campaigns.Pairs();
        for (var i = 0; i < open.Count; i++)
        {
            var changes = new TurnEffect
            {
                Value = "",
                Effect = Effect.None,
                CampaignsChanged = pairs[i].Changed,
                Objectives = pairs[i].OfObjectives(summary.Objectives),
                Pockets = pairs[i].OfPockets(summary.Pockets),
                TerritoryKm2 = pairs[i].Ground.OfMean(Measure.Area),
                Losses = new Dictionary<string, LossesChange>(),
            };
            var (surest, middle) = (Surest(changes), open[i].Middle);
            if (surest.Certainty > Sure)
            {
                (open[i].Some, open[i].Change) = (middle, surest);
            }
            else
            {
                open[i].None = middle;
            }
        }

        return true;
    }

    private MainChanges.Main Surest(IOutcomeChanges changes) => MainChanges.Of(changes, main).MaxBy(change => change.Certainty);
}
