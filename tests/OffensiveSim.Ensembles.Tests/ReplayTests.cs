using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Ensembles.Tests.Grain;
using OffensiveSim.Scenarios;
using Xunit;

namespace OffensiveSim.Ensembles.Tests;

public class ReplayTests
{
    private const int Runs = 200;

    [Theory]
    [InlineData("kharkiv-2022")]
    [InlineData("kherson-2022")]
    public void Replays_of_a_shipped_scenario_equal_the_runs_of_its_ensemble(string scenario)
    {
        var theater = new CompiledTheater(ScenarioLoader.Load(Path.Combine(ShippedFolder.Of(scenario), "scenario.yaml"), []).Scenario!.Theater);
        var (plain, traced) = (new CampaignSimulator(theater), new CampaignSimulator(theater));
        var kinds = new HashSet<EventKind>();
        for (var run = 0u; run < Runs; run++)
        {
            var expected = RecordText.Of(plain.Run(1, run));
            var (record, events) = traced.Replay(1, run);
            Assert.Equal(expected, RecordText.Of(record));
            Assert.Equal(
                Enumerable.Range(0, record.ChangeCount).Select(change => (record.ChangeNode[change], record.ChangeDay[change], (int)record.ChangeOwner[change])),
                events.Where(told => told.Kind is EventKind.Captured or EventKind.Swept).Select(told => (told.Node, told.Day, told.Side)));
            Assert.All(events, told => Assert.All(told.Causes, cause => Assert.InRange(cause, 0, told.Id - 1)));
            kinds.UnionWith(events.Select(told => told.Kind));
        }

        Assert.True(kinds.Count >= 25, $"Only {kinds.Count} kinds of events happened in {Runs} campaigns.");
    }

    [Fact]
    public void An_order_to_withdraw_and_a_cut_off_force_of_Kharkiv_lead_back_to_a_capture()
    {
        var theater = new CompiledTheater(ScenarioLoader.Load(Path.Combine(ShippedFolder.Of("kharkiv-2022"), "scenario.yaml"), []).Scenario!.Theater);
        var simulator = new CampaignSimulator(theater);
        var (asked, known) = (0, 0);
        for (var run = 0u; run < 50; run++)
        {
            var events = simulator.Replay(1, run).Events;
            foreach (var told in events.Where(told => told.Kind is EventKind.CutOff or EventKind.LeftByOrder))
            {
                asked++;
                known += Behind(events, told).Any(cause => cause.Kind is EventKind.Captured or EventKind.Swept) ? 1 : 0;
            }
        }

        Assert.True(known >= 0.97 * asked, $"{known} of {asked} lead back to a capture.");
    }

    private static IEnumerable<CampaignEvent> Behind(IReadOnlyList<CampaignEvent> events, CampaignEvent told) => told.Causes.Select(cause => events[cause]).SelectMany(cause => Behind(events, cause).Prepend(cause));
}
