using OffensiveSim.Analysis.Decisive;
using OffensiveSim.Analysis.Outcomes;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Ensembles;
using OffensiveSim.Scenarios;
using Xunit;

namespace OffensiveSim.Analysis.Tests.Decisive;

public class DecisiveStudyTests
{
    private static readonly CompiledScenario _pocket = Shipped.Load("tutorial/3-a-pocket-closes.yaml");

    /// <summary>The bridge behind the fort is taken in every campaign, and with it goes the only road: without it nobody is cut off.</summary>
    [Fact]
    public void Where_one_event_decides_it_is_found_with_all_of_its_worth()
    {
        var result = Run(_pocket, "fort-garrison cut off", runs: 60);

        Assert.Equal(1, result.Share);
        var first = result.Events[0];
        Assert.Equal((EventKind.Captured, "bridge"), (first.Suppression.Kind, _pocket.Theater.Nodes[first.Suppression.Node].Id));
        Assert.Equal((1, 30, -1, -1), (first.Happens, first.Pairs, first.Change.Value, first.Overall));
        Assert.True(first.Change.IsShown);
    }

    [Fact]
    public void The_capture_that_is_asked_about_is_not_tried()
    {
        var result = Run(_pocket, "bridge captured", runs: 20);

        Assert.True(result.OfDays);
        Assert.DoesNotContain(result.Events, one => one.Suppression.Kind == EventKind.Captured && _pocket.Theater.Nodes[one.Suppression.Node].Id == "bridge");
    }

    [Fact]
    public void Threads_change_nothing()
    {
        var kharkiv = Shipped.Load("kharkiv-2022/scenario.yaml", new SetOverride("days", "6"));
        var (one, two) = (Run(kharkiv, "izyum captured by day 4", 30, threads: 1), Run(kharkiv, "izyum captured by day 4", 30, threads: 3));

        Assert.NotEmpty(one.Events);
        Assert.Equal(one.Events, two.Events);
        Assert.Equal((one.Tried, one.Share), (two.Tried, two.Share));
    }

    private static DecisiveResult Run(CompiledScenario scenario, string asked, int runs, int threads = 2) =>
        DecisiveStudy.Run(scenario, AskedOutcome.Read(scenario, asked, out _)!, new EnsembleOptions { Runs = runs, Seed = 1, Threads = threads }, one => one.ToString(), TestContext.Current.CancellationToken)!;
}
