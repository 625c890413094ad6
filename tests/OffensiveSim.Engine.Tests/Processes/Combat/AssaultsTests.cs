using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Combat;

public sealed class AssaultsTests
{
    /// <summary>The record's counts are those of the events of the same campaign.</summary>
    [Theory]
    [InlineData(3000)]
    [InlineData(6000)]
    public void Assaults_and_repulses_are_counted_until_the_place_falls(double men)
    {
        var theater = Towns(men).Compile();
        var simulator = new CampaignSimulator(theater);
        var several = 0;
        for (var run = 0u; run < 40; run++)
        {
            var replay = simulator.Replay(1, run);
            var fell = double.IsNaN(replay.Record.CaptureDay[0]) ? double.PositiveInfinity : replay.Record.CaptureDay[0];
            var before = replay.Events.Where(told => told.Node == 2 && told.Day <= fell).ToList();
            var repulse = before.FirstOrDefault(told => told.Kind == EventKind.CalledOff);

            Assert.Equal(before.Count(told => told.Kind == EventKind.AssaultBegan), replay.Record.Assaults[0]);
            Assert.Equal(repulse?.Day ?? double.NaN, replay.Record.RepulseDay[0]);
            several += replay.Record.Assaults[0] > 1 ? 1 : 0;
        }

        Assert.True(several > 0);
    }

    [Fact]
    public void Without_towns_and_rivers_a_town_is_attacked_like_open_ground_and_a_river_does_not_halve_an_attack()
    {
        var town = Towns(6000).Node(2, node => node with { Urban = true });
        var river = Towns(6000).Link(1, link => link with { River = true });

        Assert.True(FirstOdds(town) < FirstOdds(Towns(6000)));
        Assert.Equal(FirstOdds(Towns(6000)), FirstOdds(town, Mechanism.TownsAndRivers));
        Assert.Equal(2 * FirstOdds(river), FirstOdds(river, Mechanism.TownsAndRivers), 12);
    }

    private static double FirstOdds(SmallTheater theater, params Mechanism[] without)
    {
        var odds = double.NaN;
        new CampaignSimulator(new CompiledTheater(theater.Define() with { Without = without }))
        {
            AfterStep = run => odds = double.IsNaN(odds) && run.Presence.BattleCount > 0 ? run.State.Ground.Odds[2] : odds,
        }.Run(1, 0);
        return odds;
    }

    /// <summary>Two towns 20 km apart, a brigade of the attacker against one of the defender.</summary>
    private static SmallTheater Towns(double men) =>
        SmallTheater.Row("BBRR").Days(40).Source(0, 0).Source(1, 3)
            .Formation("1-bde", 0, 1, men).Formation("2-bde", 1, 2, 2500, quality: 0.5)
            .Plan("main", Stance.Attack, ["1-bde"], [2]).Plan("line", Stance.Hold, ["2-bde"], [2])
            .Objective(2, 0);
}
