using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Theater;
using Xunit;

namespace OffensiveSim.Scenarios.Tests;

/// <summary>What the shipped scenario of Kherson is about: the crossings decide, not a calendar.</summary>
public class KhersonTests
{
    private const int Runs = 24;

    [Fact]
    public void The_crossings_of_the_Dnipro_bind_unless_the_bridges_are_open()
    {
        Assert.True(Outcome("scenario.yaml").MissingTonnesPerDay > 100);
        Assert.Equal(0, Outcome("variants/bridges-open.yaml").MissingTonnesPerDay);
    }

    [Fact]
    public void Without_strikes_Kherson_falls_in_fewer_campaigns_and_with_open_bridges_in_fewer_still()
    {
        var (struck, spared, open) = (Outcome("scenario.yaml"), Outcome("variants/no-strikes.yaml"), Outcome("variants/bridges-open.yaml"));

        Assert.True(struck.KhersonFalls > spared.KhersonFalls && spared.KhersonFalls >= open.KhersonFalls, $"{struck.KhersonFalls}, {spared.KhersonFalls}, {open.KhersonFalls} of {Runs}");
    }

    [Fact]
    public void Both_sides_start_with_the_men_of_the_order_of_battle()
    {
        var scenario = Load("scenario.yaml");
        var present = scenario.Document.Sides.ToDictionary(side => side.Key, side => side.Value.Formations.Where(formation => formation.ArrivesDay is null).Sum(formation => formation.Men.Value));

        Assert.Equal(23_300, present["russia"]);
        Assert.Equal(32_150, present["ukraine"]);
    }

    /// <summary>In how many campaigns Kherson falls, and how much of what Russia asks for does not come over the Dnipro.</summary>
    private static (int KhersonFalls, double MissingTonnesPerDay) Outcome(string file)
    {
        var scenario = Load(file);
        var theater = new CompiledTheater(scenario.Theater);
        var simulator = new CampaignSimulator(theater);
        var (kherson, russia) = (theater.Objectives.ToList().FindIndex(objective => scenario.Theater.Nodes[objective.Node].Id == "kherson"), scenario.SideIds.ToList().IndexOf("russia"));
        var crossing = theater.CapNames.ToList().IndexOf("crossing dnipro");
        var (falls, missing) = (0, 0.0);
        for (var run = 0u; run < Runs; run++)
        {
            var record = simulator.Run(1, run);
            falls += double.IsNaN(record.CaptureDay[kherson]) ? 0 : 1;
            missing += record.Sides[russia].ShortByCapTonnes[crossing];
        }

        return (falls, missing / Runs / theater.Days);
    }

    private static CompiledScenario Load(string file) => ScenarioLoader.Load(Path.Combine(GoldenFile.Root, "scenarios", "kherson-2022", file), []).Scenario!;
}
