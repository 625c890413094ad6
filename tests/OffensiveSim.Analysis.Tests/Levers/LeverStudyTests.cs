using System.Globalization;
using System.Runtime.CompilerServices;
using OffensiveSim.Analysis.Ablations;
using OffensiveSim.Analysis.Effects;
using OffensiveSim.Analysis.Levers;
using OffensiveSim.Ensembles;
using OffensiveSim.Scenarios;
using Xunit;

namespace OffensiveSim.Analysis.Tests.Levers;

public class LeverStudyTests
{
    private const string Trucks = "{ id: trucks, label: Trucks, why: enough or not, grade: D, source: invented, set: sides.blue.supply.trucks, low: 1, high: 2000, step: 1 }";
    private const string Convoy = "{ id: convoy, label: A convoy, why: there may be more, grade: D, source: invented, options: [{ id: none, label: four trucks }, { id: comes, label: forty trucks, set: { sides.blue.supply.trucks: 40 } }] }";
    private const string Quiet = "{ id: surprise, label: Surprise, why: warned, grade: D, source: invented, set: sides.blue.surprise, low: 0, high: 1, step: 0.5 }";
    private const string Losses = "{ id: losses, label: Lost convoys, why: none is met, grade: D, source: invented, set: sides.blue.supply.convoy_loss, low: 0, high: 0.2, step: 0.1 }";
    private const string Calls = "{ id: calls, label: Communications, why: nothing in reach, grade: D, source: invented, set: \"sides.blue.fires[rockets].communications\", low: 0, high: 1, step: 0.5 }";

    private static readonly EnsembleOptions _options = new() { Runs = 40, Seed = 3, Threads = 1 };

    /// <summary>The same numbers as a comparison of the scenario with itself changed by hand.</summary>
    [Fact]
    public void The_effect_of_an_end_is_that_of_the_values_it_sets()
    {
        var result = Study(Convoy).Levers[0];
        var byHand = EffectStudy.Run(Load(), [Load(new SetOverride("sides.blue.supply.trucks", "40"))], _options).Changes[0];

        Assert.Equal("none", result.Baseline);
        Assert.Equal("comes", Assert.Single(result.Turns).Value);
        Assert.Equal(byHand.CampaignsChanged, result.Turns[0].CampaignsChanged);
        Assert.Equal(byHand.Objectives, result.Turns[0].Objectives);
        Assert.Equal(Effect.Shown, result.Turns[0].Effect);
    }

    [Fact]
    public void An_end_without_effect_says_so_with_what_was_measured()
    {
        var plenty = Study(Trucks, new SetOverride("sides.blue.supply.trucks", "1500")).Levers[0];
        var more = plenty.Turns[^1];

        Assert.Equal(("2000", 0, Effect.None), (more.Value, more.CampaignsChanged, more.Effect));
        Assert.Matches(@"^trucks peak at \d+ % of capacity$", more.Reason);
        Assert.Equal(Effect.Shown, plenty.Turns[0].Effect);
        Assert.Null(plenty.Turns[0].Reason);
    }

    [Fact]
    public void Lost_convoys_and_rockets_say_what_was_measured_of_trucks_and_salvos()
    {
        var losses = Study(Losses, new SetOverride("sides.blue.supply.trucks", "1500"), new SetOverride("sides.blue.supply.convoy_loss", "0.1")).Levers[0];
        var calls = Study(Calls, new SetOverride("sides.blue.fires", "[{ id: rockets, salvos_per_day: 2, reach_km: 1, communications: 0.5 }]")).Levers[0];

        Assert.All(losses.Turns, turn => Assert.Matches(@"^trucks peak at \d+ % of capacity$", turn.Reason));
        Assert.All(calls.Turns, turn => Assert.Equal("in the middle campaign 0 salvos hit depots and 0 headquarters", turn.Reason));
    }

    [Fact]
    public void Who_is_warned_is_not_surprised_and_the_lever_says_why()
    {
        var surprise = Study(Quiet, new SetOverride("sides.red.warning_days", "3")).Levers[0];

        Assert.All(surprise.Turns, turn => Assert.Equal((Effect.None, "the enemy is warned, and not surprised"), (turn.Effect, turn.Reason)));
    }

    /// <summary>Run at the threshold and one step nearer to the baseline: there is an effect, and there is none.</summary>
    [Fact]
    public void A_threshold_is_where_the_effect_begins()
    {
        var overrides = new SetOverride("sides.blue.supply.trucks", "1500");
        var threshold = Study(Trucks, thresholds: true, overrides).Levers[0].Turns[0].Threshold!;

        Assert.InRange(threshold.Value, 1, 1499);
        Assert.True(threshold.Change.IsShown);
        Assert.True(Certainty(threshold.Value) > 2);
        Assert.True(Certainty(threshold.Value + 1) <= 2);

        double Certainty(double trucks)
        {
            var at = Study(Trucks.Replace("low: 1,", $"low: {trucks.ToString(CultureInfo.InvariantCulture)},", StringComparison.Ordinal), overrides);
            return MainChanges.Of(at.Levers[0].Turns[0], at.Main).Max(change => change.Certainty);
        }
    }

    [Fact]
    public void A_lever_of_what_is_measured_is_refused_with_its_place()
    {
        var scenario = Load(new SetOverride("levers", "[{ id: days, label: Days, why: none, grade: D, source: invented, set: days, low: 2, high: 60, step: 1 }]"));
        var outcome = LeverStudy.Run(scenario, turn => ScenarioLoader.Load(File, [new SetOverride("days", turn.Value)]), _options, cancellation: TestContext.Current.CancellationToken);

        Assert.Null(outcome.Result);
        Assert.Contains("cannot be compared", outcome.Error!.Message, StringComparison.Ordinal);
    }

    private static string File => Path.Combine(Root(), "scenarios", "tutorial", "2-a-force-outruns-its-trucks.yaml");

    private static LeverResult Study(string lever, params SetOverride[] overrides) => Study(lever, thresholds: false, overrides);

    private static LeverResult Study(string lever, bool thresholds, params SetOverride[] overrides)
    {
        SetOverride[] all = [.. overrides, new("levers", $"[{lever}]")];
        var outcome = LeverStudy.Run(Load(all), turn => ScenarioLoader.Load(File, all, [turn]), _options, thresholds, cancellation: TestContext.Current.CancellationToken);
        Assert.Null(outcome.Error);
        return outcome.Result!;
    }

    private static CompiledScenario Load(params SetOverride[] overrides) => ScenarioLoader.Load(File, overrides).Scenario!;

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));
}
