using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Claims;

/// <summary>Blue drives through empty ground of red's; in some tests red comes back.</summary>
public sealed class ClaimsProcessTests
{
    [Fact]
    public void A_gain_is_claimed_and_a_loss_admitted_so_long_after_it_is_known()
    {
        var record = Theater(seenHours: 12, gains: 24, losses: 60).Run();

        Assert.False(double.IsNaN(record.CaptureDay[0]));
        Assert.Equal(record.CaptureDay[0] + 0.5 + 1, record.Sides[0].SaidFallenDay[0], 12);
        Assert.Equal(record.CaptureDay[0] + 0.5 + 2.5, record.Sides[1].SaidFallenDay[0], 12);
    }

    /// <summary>Oracle: who held what at each time is known from the record; what a side sees at t is that at t less the delay, and without a bias it says what it sees.</summary>
    [Fact]
    public void A_side_sees_the_map_as_it_was_a_delay_ago()
    {
        foreach (var seed in Enumerable.Range(0, 40))
        {
            var theater = RandomTheater.Of((8 + (seed % 12), seed));
            var held = new List<int[]>();
            theater = theater with { Sides = [.. theater.Sides.Select(side => side with { PerceptionDelayHours = 18, Claims = new ClaimsDefinition(0, 0) })] };
            var simulator = new CampaignSimulator(new CompiledTheater(theater))
            {
                AfterStep = run =>
                {
                    held.Add([.. run.State.Ground.Owner]);
                    var then = held.Count > 3 ? held[^4] : run.Theater.Ground.Controller;
                    Assert.Equal([.. then, .. then], run.State.Claims.Seen);
                    Assert.Equal(run.State.Claims.Seen, run.State.Claims.Said);
                },
            };
            simulator.Run(1, 0);
        }
    }

    [Fact]
    public void Claims_change_nothing_of_the_campaign()
    {
        foreach (var seed in Enumerable.Range(0, 20))
        {
            var theater = Everything.AddTo(RandomTheater.Of((8 + seed, seed)));
            var silent = theater with { Sides = [.. theater.Sides.Select(side => side with { Claims = null })] };

            Assert.Equal(WithoutClaims(silent), WithoutClaims(theater));
        }
    }

    [Fact]
    public void Ground_is_that_of_the_places_claimed()
    {
        var theater = Theater(seenHours: 0, gains: 0, losses: 48);
        var record = theater.Run();

        Assert.Equal(record.TerritoryKm2, record.Sides[0].SaidKm2);
        Assert.Equal(record.TerritoryKm2, record.Sides[1].SeenKm2);
        Assert.Equal([0, 0, .. record.TerritoryKm2.SkipLast(2)], record.Sides[1].SaidKm2);
    }

    /// <summary>A place is lost and won back before its loss would be admitted: the loss is never admitted, nor the gain claimed.</summary>
    [Fact]
    public void A_loss_that_is_made_good_in_time_is_never_admitted()
    {
        var theater = SmallTheater.Row("BRRR").Days(12).Source(0, 0).Source(1, 3)
            .Side(1, side => side with { Claims = new ClaimsDefinition(0, 240) })
            .Formation("scouts", 0, 0, men: 400).Plan("dash", Stance.Attack, ["scouts"], [1])
            .Formation("division", 1, 3, men: 12_000, quality: 1).Plan("main", Stance.Attack, ["division"], [1], plan => plan with { FromDay = 2 })
            .Objective(1, 0).Objective(1, 1).Define();
        var replay = new CampaignSimulator(new CompiledTheater(theater)).Replay(1, 0);

        Assert.True(replay.Record.CaptureDay[0] < replay.Record.LostAgainDay[0]);
        Assert.DoesNotContain(replay.Events, told => told.Kind is EventKind.Admitted or EventKind.Claimed);
    }

    [Fact]
    public void What_is_said_is_told_with_what_it_is_about()
    {
        var events = new CampaignSimulator(Theater(seenHours: 0, gains: 24, losses: 48).Compile()).Replay(1, 0).Events;

        Assert.All(events.Where(told => told.Kind is EventKind.Admitted or EventKind.Claimed), told =>
        {
            var fall = events[Assert.Single(told.Causes)];
            Assert.Equal((told.Node, true), (fall.Node, fall.Kind is EventKind.Captured or EventKind.Swept));
            Assert.Equal(told.Kind == EventKind.Claimed ? 1 : 2, told.Day - fall.Day, 12);
            Assert.Equal(told.Kind == EventKind.Claimed, fall.Side == told.Side);
        });
        Assert.Contains(events, told => told.Kind == EventKind.Claimed);
        Assert.Contains(events, told => told.Kind == EventKind.Admitted);
    }

    private static string WithoutClaims(TheaterDefinition theater) =>
        string.Join('\n', RecordText.Of(new CampaignSimulator(new CompiledTheater(theater)).Run(1, 0)).Split('\n').Where(line => !line.Contains("Said", StringComparison.Ordinal) && !line.Contains("Seen", StringComparison.Ordinal)));

    private static SmallTheater Theater(double seenHours, double gains, double losses)
    {
        var theater = SmallTheater.Row("BRRR").Days(10).Source(0, 0).Source(1, 3).Formation("1-bde", 0, 0).Plan("main", Stance.Attack, ["1-bde"], [1, 2]).Objective(2, 0);
        foreach (var side in new[] { 0, 1 })
        {
            theater = theater.Side(side, old => old with { PerceptionDelayHours = seenHours, Claims = new ClaimsDefinition(gains, losses) });
        }

        return theater;
    }
}
