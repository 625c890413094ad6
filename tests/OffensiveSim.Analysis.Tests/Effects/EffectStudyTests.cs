using System.Runtime.CompilerServices;
using OffensiveSim.Analysis.Effects;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Ensembles;
using OffensiveSim.Ensembles.Statistics;
using OffensiveSim.Scenarios;
using Xunit;

namespace OffensiveSim.Analysis.Tests.Effects;

public class EffectStudyTests
{
    private const int Runs = 20;
    private static readonly EnsembleOptions _options = new() { Runs = Runs, Seed = 3, Threads = 1 };
    private static readonly CompiledScenario _battle = Tutorial("1-two-forces-meet.yaml");

    /// <summary>The same numbers from campaigns run one after the other and paired by hand.</summary>
    [Fact]
    public void An_effect_is_the_difference_between_campaigns_of_the_same_index_before_and_after()
    {
        var slow = Tutorial("1-two-forces-meet.yaml", new SetOverride("model.combat.opposed_speed", "{ value: 2.1, source: its lower end }"));
        var result = EffectStudy.Run(_battle, [_battle, slow], _options);
        var (before, after) = (Days(_battle), Days(slow));
        Assert.Equal(0, result.Changes[0].CampaignsChanged);
        Assert.InRange(result.Changes[1].CampaignsChanged, 1, Runs);
        Assert.NotEmpty(result.MeanDays);
        Assert.Contains(result.Changes[1].Objectives, objective => objective.MeanDay.Value > 0);
        for (var i = 0; i < result.MeanDays.Count; i++)
        {
            Assert.Equal(before.Average(run => run[i]), result.MeanDays[i], 1e-12);
            Assert.Equal(0, result.Changes[0].Objectives[i].MeanDay.Value);
            Assert.Equal(after.Average(run => run[i]) - before.Average(run => run[i]), result.Changes[1].Objectives[i].MeanDay.Value, 1e-12);
        }
    }

    [Fact]
    public void Without_changes_there_are_the_means_before() =>
        Assert.Equal(Enumerable.Range(0, _battle.Theater.Outcomes.Objectives.Count).Select(i => Days(_battle).Average(run => run[i])), EffectStudy.Run(_battle, [], _options).MeanDays);

    [Fact]
    public void A_change_that_asks_for_other_days_or_other_places_is_refused()
    {
        var other = Tutorial("3-a-pocket-closes.yaml", new SetOverride("days", $"{_battle.Theater.Days}"));
        var longer = Tutorial("1-two-forces-meet.yaml", new SetOverride("days", $"{_battle.Theater.Days + 1}"));
        Assert.Throws<ArgumentException>(() => EffectStudy.Run(_battle, [other], _options));
        Assert.Throws<ArgumentException>(() => EffectStudy.Run(_battle, [longer], _options));
    }

    private static List<double[]> Days(CompiledScenario scenario)
    {
        var (simulator, horizon) = (new CampaignSimulator(new CompiledTheater(scenario.Theater)), (double)scenario.Theater.Days);
        return [.. Enumerable.Range(0, Runs).Select(run => simulator.Run(_options.Seed, (uint)run).CaptureDay
            .Select(day => double.IsNaN(day) ? horizon : Measure.Day.Value(Measure.Day.Bin(day))).ToArray())];
    }

    private static CompiledScenario Tutorial(string file, params SetOverride[] changes) =>
        ScenarioLoader.Load(Path.Combine(Root(), "scenarios", "tutorial", file), changes).Scenario!;

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", "..", ".."));
}
