using OffensiveSim.Analysis.Ablations;
using OffensiveSim.Analysis.Effects;
using OffensiveSim.Analysis.Levers;
using OffensiveSim.Analysis.Outcomes;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Scenarios;
using OffensiveSim.Scenarios.Levers;

namespace OffensiveSim.Analysis.Flips;

/// <summary>A lever that, turned so far, makes an outcome of one campaign the other.</summary>
/// <param name="Lever">Id of the lever.</param>
/// <param name="Label">What is turned.</param>
/// <param name="Baseline">Where the scenario is.</param>
/// <param name="Value">The value nearest to it that flips the outcome; the id of an option, for a choice.</param>
/// <param name="Meaning">What the value means; null where the lever does not say.</param>
/// <param name="Part">How far that is, as a part of the lever's range; 1 for a choice.</param>
/// <param name="Before">Share of the campaigns in which the outcome is as asked, as the scenario is; null where it was not looked at.</param>
/// <param name="Change">How that share changes with the lever turned so far; null likewise.</param>
public sealed record Flip(string Lever, string Label, string Baseline, string Value, string? Meaning, double Part, double? Before, Change? Change);

/// <summary>
/// Looks for the smallest turn of each lever of a scenario that flips an outcome of one campaign, all luck as it was: at either end of a number, then by halving the way to the scenario's own value in the lever's steps, which supposes
/// that farther values flip it too; for a choice, at each option.
/// </summary>
public sealed class FlipSearch
{
    /// <summary>So many of the smallest turns are tried on other campaigns as well.</summary>
    private const int Tried = 3;

    private readonly CompiledScenario _scenario;
    private readonly Func<LeverTurn, ScenarioResult> _turned;
    private readonly AskedOutcome _asked;
    private readonly ulong _seed;
    private readonly uint _run;

    /// <summary>A search in one campaign.</summary>
    /// <param name="scenario">The scenario as it is.</param>
    /// <param name="turned">Loads it with one of its levers turned.</param>
    /// <param name="asked">The outcome.</param>
    /// <param name="seed">Seed of the ensemble.</param>
    /// <param name="run">Index of the campaign.</param>
    public FlipSearch(CompiledScenario scenario, Func<LeverTurn, ScenarioResult> turned, AskedOutcome asked, ulong seed, uint run) =>
        (_scenario, _turned, _asked, _seed, _run) = (scenario, turned, asked, seed, run);

    /// <summary>The smallest turns that flip it, smallest first; at most one for either side of a number, and one for a choice.</summary>
    /// <param name="others">Campaigns of the ensemble on which the first few are tried as well; 0 for none.</param>
    /// <param name="cancellation">Stops.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IReadOnlyList<Flip> Run(int others, CancellationToken cancellation = default)
    {
        var holds = Holds(_scenario);
        var flips = new List<(Flip Flip, CompiledScenario Scenario)>();
        foreach (var lever in _scenario.Levers)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var end in lever.Ends)
            {
                if (Load(lever, end) is { } changed && Holds(changed) != holds)
                {
                    flips.Add(lever.Number is { } number ? Halved(lever, number, end, changed, holds) : (Of(new LeverTurned(lever, end, changed), part: 1), changed));
                }
            }
        }

        var ordered = flips.OrderBy(one => one.Flip.Part).ToList();
        return [.. ordered.Select((one, rank) => rank < Tried && others > 0 ? OnOthers(one.Flip, one.Scenario, others, cancellation) : one.Flip)];
    }

    private (Flip Flip, CompiledScenario Scenario) Halved(Lever lever, LeverRange number, string end, CompiledScenario atEnd, bool holds)
    {
        var (none, some, scenario) = (number.Baseline, double.Parse(end, System.Globalization.CultureInfo.InvariantCulture), atEnd);
        while (true)
        {
            var middle = number.Low + (Math.Round((((none + some) / 2) - number.Low) / number.Step) * number.Step);
            if (middle.Equals(none) || middle.Equals(some) || Math.Abs(some - none) <= number.Step || Load(lever, LeverRange.Text(middle)) is not { } changed)
            {
                return (Of(new LeverTurned(lever, LeverRange.Text(some), scenario), Math.Abs(some - number.Baseline) / (number.High - number.Low)), scenario);
            }

            if (Holds(changed) != holds)
            {
                (some, scenario) = (middle, changed);
            }
            else
            {
                none = middle;
            }
        }
    }

    private static Flip Of(LeverTurned turn, double part) => new(turn.Lever.Id, turn.Lever.Label, turn.Lever.Baseline, turn.Value, turn.Label, part, null, null);

    // A lever may change what is measured, or not load with others turned: it flips nothing then.
    private CompiledScenario? Load(Lever lever, string value) => _turned(new LeverTurn(lever.Id, value)).Scenario is { } changed && EffectStudy.IsComparable(_scenario, changed) ? changed : null;

    private bool Holds(CompiledScenario scenario) => _asked.Holds(new CampaignSimulator(new CompiledTheater(scenario.Theater)).Run(_seed, _run));

    private Flip OnOthers(Flip flip, CompiledScenario turned, int others, CancellationToken cancellation)
    {
        var (before, after) = (HoldIn(_scenario, others, cancellation), HoldIn(turned, others, cancellation));
        var pairs = new PairedSum();
        for (var run = 0; run < others; run++)
        {
            pairs.Add(before[run] ? 1 : 0, after[run] ? 1 : 0);
        }

        return flip with { Before = before.Count(held => held) / (double)others, Change = pairs.OfShare() };
    }

    private bool[] HoldIn(CompiledScenario scenario, int runs, CancellationToken cancellation)
    {
        var (theater, held) = (new CompiledTheater(scenario.Theater), new bool[runs]);
        Parallel.For(
            0,
            runs,
            new ParallelOptions { CancellationToken = cancellation },
            () => new CampaignSimulator(theater),
            (run, _, simulator) =>
            {
                held[run] = _asked.Holds(simulator.Run(_seed, (uint)run));
                return simulator;
            },
            _ => { });
        return held;
    }
}
