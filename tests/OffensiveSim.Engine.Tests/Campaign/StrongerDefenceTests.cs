using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Campaign;

/// <summary>
/// A stronger defence loses no more ground, whatever the map: the same campaigns with the same luck, once as they are and once with more of something on the defending side. In a single campaign it may (an
/// attack that is held here goes elsewhere), so it is the mean over many that must not rise. Without rules: an order that answers to events may well be a bad one.
/// </summary>
[Trait("Tier", "slow")]
public class StrongerDefenceTests(ITestOutputHelper output)
{
    private const int Theaters = 1500;
    private const int RunsEach = 4;

    /// <summary>Standard errors on either side of a mean that hold it in 99.9 of 100 samples.</summary>
    private const double Errors = 3.29;

    [SlowFact]
    public void More_dug_ground_loses_no_more_ground() => AssertHolds(Deeper);

    [SlowFact]
    public void More_mines_lose_no_more_ground() => AssertHolds(Mined);

    [SlowFact]
    public void More_warning_loses_no_more_ground() => AssertHolds(Warned);

    [SlowFact]
    public void More_men_lose_no_more_ground() => AssertHolds(Manned);

    [SlowFact]
    public void All_of_it_together_loses_no_more_ground() => AssertHolds(theater => Deeper(Mined(Warned(Manned(theater)))));

    private void AssertHolds(Func<TheaterDefinition, TheaterDefinition> stronger)
    {
        var differences = Enumerable.Range(0, Theaters).Select(seed => Stripped(RandomTheater.Of((6 + (seed % 15), seed)))).Select(theater => GainKm2(stronger(theater)) - GainKm2(theater)).ToArray();
        var mean = differences.Average();
        var margin = Errors * Math.Sqrt(differences.Sum(difference => (difference - mean) * (difference - mean)) / (Theaters - 1) / Theaters);
        output.WriteLine($"{mean:0.0} km2, {mean - margin:0.0} to {mean + margin:0.0}; {differences.Count(difference => difference > 0)} of {Theaters} theaters lose more, {differences.Count(difference => difference < 0)} less");

        Assert.True(mean - margin <= 0, $"{mean:0.0} km2 more, at least {mean - margin:0.0}");
        Assert.True(mean + margin < 0, $"{mean:0.0} km2 more, at most {mean + margin:0.0}: it should save some");
    }

    /// <summary>The first side attacks as it likes, the second holds, nobody has rules.</summary>
    private static TheaterDefinition Stripped(TheaterDefinition theater) => theater with
    {
        Plans = [.. theater.Plans.Select(plan => plan with { Rules = [], Stance = plan.Side == 1 ? Stance.Hold : plan.Stance })],
    };

    private static TheaterDefinition Deeper(TheaterDefinition theater) => theater with { Nodes = [.. theater.Nodes.Select(node => node.Controller == 1 ? node with { PreparedKm = node.PreparedKm + 4 } : node)] };

    private static TheaterDefinition Mined(TheaterDefinition theater) => theater with { Nodes = [.. theater.Nodes.Select(node => node.Controller == 1 ? node with { Mines = Math.Min(1, node.Mines + 0.4) } : node)] };

    private static TheaterDefinition Warned(TheaterDefinition theater) => theater with { Sides = [theater.Sides[0], theater.Sides[1] with { WarningDays = 7 }] };

    private static TheaterDefinition Manned(TheaterDefinition theater) => theater with { Formations = [.. theater.Formations.Select(formation => formation.Side == 1 ? formation with { Men = 1.5 * formation.Men } : formation)] };

    /// <summary>Ground that the first side gains, the mean of a few campaigns.</summary>
    private static double GainKm2(TheaterDefinition definition)
    {
        var simulator = new CampaignSimulator(new CompiledTheater(definition));
        return Enumerable.Range(0, RunsEach).Average(run => simulator.Run(seed: 1, (uint)run).TerritoryKm2[^1]);
    }
}
