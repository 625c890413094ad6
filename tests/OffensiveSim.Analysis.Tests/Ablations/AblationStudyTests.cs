using System.Runtime.CompilerServices;
using System.Text.Json;
using OffensiveSim.Analysis.Ablations;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Ensembles;
using OffensiveSim.Ensembles.Statistics;
using OffensiveSim.Scenarios;
using Xunit;
using static OffensiveSim.Analysis.Tests.MadeUp;

namespace OffensiveSim.Analysis.Tests.Ablations;

public class AblationStudyTests
{
    // Six days hold the first battles and a quarter of the time.
    private static readonly CompiledScenario _kharkiv = ScenarioLoader.Load(
        Path.Combine(Root(), "scenarios", "kharkiv-2022", "scenario.yaml"), [new SetOverride("days", "6")]).Scenario!;

    /// <summary>Four places in a row that run: supply, and an attack on the ford.</summary>
    private static readonly TheaterDefinition _row = Theater with
    {
        Sides = [Side("blue", 0), Side("red", 3)],
        Plans =
        [
            new PlanDefinition { Id = "blow", Side = 0, Formations = [0], Stance = Stance.Attack, Nodes = [1, 2] },
            new PlanDefinition { Id = "watch", Side = 1, Formations = [1], Stance = Stance.Hold, Nodes = [1] },
        ],
        Outcomes = Theater.Outcomes with { Pockets = [new("red", 1, [1])] },
    };

    /// <summary>Two blocks, so that two threads have work; a theater small enough for a few thousand campaigns.</summary>
    [Fact]
    public void Threads_do_not_change_a_bit_of_it()
    {
        Assert.Equal(Json(threads: 1), Json(threads: 3));

        static string Json(int threads) => JsonSerializer.Serialize(Result(Scenario(_row), new EnsembleOptions { Runs = 300, Threads = threads }));
    }

    /// <summary>The same numbers from two ensembles' worth of campaigns, run one after the other and paired by hand.</summary>
    [Fact]
    public void Changes_are_those_between_campaigns_of_the_same_index_with_and_without()
    {
        const int runs = 12;
        var result = Result(_kharkiv, new EnsembleOptions { Runs = runs, Seed = 5, Threads = 1 });
        var (before, after) = (Days([]), Days([Mechanism.JudgedQuality]));
        var quality = result.Mechanisms[0];
        Assert.Equal("judged_quality", quality.Mechanism);
        Assert.Equal(Effect.Shown, quality.Effect);
        Assert.Equal(runs, quality.CampaignsChanged);
        for (var i = 0; i < result.Objectives.Count; i++)
        {
            var differences = Enumerable.Range(0, runs).Select(run => Math.Min(6, after[run][i]) - Math.Min(6, before[run][i])).ToList();
            Assert.Equal(differences.Average(), quality.Objectives[i].MeanDay.Value, 1e-12);
            Assert.Equal(Fallen(after, i) - Fallen(before, i), quality.Objectives[i].Share.Value, 1e-12);
            Assert.Equal(Median(before, i), quality.Objectives[i].Before);
            Assert.Equal(Median(after, i), quality.Objectives[i].After);
        }

        List<double[]> Days(Mechanism[] without)
        {
            var simulator = new CampaignSimulator(new CompiledTheater(_kharkiv.Theater with { Without = without }));
            return [.. Enumerable.Range(0, runs).Select(run => simulator.Run(5, (uint)run).CaptureDay.Select(day => double.IsNaN(day) ? double.PositiveInfinity : Measure.Day.Value(Measure.Day.Bin(day))).ToArray())];
        }

        static double Fallen(List<double[]> days, int objective) => days.Count(run => double.IsFinite(run[objective])) / (double)runs;

        static double? Median(List<double[]> days, int objective) => days.Select(run => run[objective]).Order().ElementAt((runs / 2) - 1) is var day && double.IsFinite(day) ? day : null;
    }

    [Fact]
    public void Every_mechanism_has_a_row_in_their_order_and_what_cannot_matter_says_so()
    {
        var result = Result(Scenario(_row), new EnsembleOptions { Runs = 3 });
        Assert.Equal(Enum.GetValues<Mechanism>().Length, result.Mechanisms.Count);
        Assert.Equal(["judged_quality", "judged_cohesion", "surprise"], result.Mechanisms.Take(3).Select(ablation => ablation.Mechanism));
        var raids = result.Mechanisms.Single(ablation => ablation.Mechanism == "raids");
        Assert.Equal((Effect.None, 0, "no formation raids"), (raids.Effect, raids.CampaignsChanged, raids.Reason));
        Assert.DoesNotContain(raids.Changes, change => change.IsShown || change.Value != 0);
    }

    [Fact]
    public void What_the_scenario_switches_off_stays_off_and_has_no_row()
    {
        var result = Result(Scenario(_row with { Without = [Mechanism.Mines, Mechanism.JudgedQuality] }), new EnsembleOptions { Runs = 2 });
        Assert.Equal(["judged_quality", "mines"], result.AlreadyOff);
        Assert.DoesNotContain(result.Mechanisms, ablation => result.AlreadyOff.Contains(ablation.Mechanism));
        Assert.Equal("judged_cohesion", result.Mechanisms[0].Mechanism);
    }

    [Fact]
    public void Interrupted_before_a_block_there_is_nothing_to_compare() =>
        Assert.Equal(new AblationOutcome(null, null), AblationStudy.Run(Scenario(_row), new EnsembleOptions { Runs = 10 }, cancellation: new CancellationToken(canceled: true)));

    private static SideDefinition Side(string id, int node) => new() { Id = id, Sources = [new(node, 5000)], TruckPools = [new("trucks", 500)] };

    private static AblationResult Result(CompiledScenario scenario, EnsembleOptions options) =>
        AblationStudy.Run(scenario, options, cancellation: TestContext.Current.CancellationToken).Result!;

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));
}
