using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Tests.Campaign;
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
        var simulator = new CampaignSimulator(SmallTheater.TwoTowns(men).Compile());
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
}
