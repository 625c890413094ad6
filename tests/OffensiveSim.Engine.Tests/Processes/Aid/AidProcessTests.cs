using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Aid;

public sealed class AidProcessTests
{
    [Fact]
    public void Trucks_go_to_the_general_pool_of_the_side_they_were_promised_to()
    {
        var left = new List<(double Blue, double Red)>();
        var record = Run(Theater(new AidDefinition { Id = "trucks", Side = 1, Day = 3, DelayDays = 0, Trucks = 250 }), run => left.Add((run.State.Supply.Trucks[0], run.State.Supply.Trucks[1])));

        Assert.Equal(3.25, record.AidDay[0]);
        Assert.Equal(Enumerable.Repeat((1000.0, 1000.0), 12), left.Take(12));
        Assert.All(left.Skip(12), share => Assert.Equal((1000.0, 1250.0), share));
    }

    [Fact]
    public void Men_replace_losses_as_far_as_there_are_any_and_the_books_balance()
    {
        double Men(double came)
        {
            var men = 0.0;
            Run(Theater(new AidDefinition { Id = "men", Side = 0, Day = 5, DelayDays = 0, Men = came }), run =>
            {
                Books.Check(run);
                Assert.True(run.State.Formations.Men[0] <= run.State.Formations.FullMen[0] + 1e-9);
                men = run.Step == 20 ? run.State.Formations.Men[0] : men;
            });
            return men;
        }

        var (without, some, plenty) = (Men(0), Men(30), Men(1e5));
        Assert.True(without < some && some < plenty, $"{without}, {some}, {plenty}");
    }

    [Fact]
    public void Shells_raise_the_odds_of_who_gets_them()
    {
        double Odds(int side)
        {
            var odds = 0.0;
            Run(Theater(new AidDefinition { Id = "shells", Side = side, Day = 0, DelayDays = 0, Shells = 3 }), run => odds = odds == 0 && run.Presence.BattleCount > 0 ? run.State.Ground.Odds[2] : odds);
            return odds;
        }

        Assert.Equal(Math.Pow(9, new ModelParameters().Combat.FireExponent), Odds(0) / Odds(1), 9);
    }

    [Fact]
    public void It_comes_once_when_its_delay_has_passed_and_never_with_the_mechanism_off()
    {
        var theater = Theater(new AidDefinition { Id = "trucks", Side = 0, Day = 2, DelayDays = 4, Trucks = 10 });
        var simulator = new CampaignSimulator(new CompiledTheater(theater));
        var days = Enumerable.Range(0, 200).Select(run => simulator.Run(1, (uint)run).AidDay[0]).ToArray();

        Assert.All(days, day => Assert.True(double.IsNaN(day) || day > 2));
        Assert.InRange(days.Where(day => !double.IsNaN(day)).Average(), 5.5, 6.5);
        Assert.Equal(double.NaN, Run(theater with { Without = [Mechanism.Aid] }).AidDay[0]);
    }

    [Fact]
    public void It_is_told_and_can_be_withheld()
    {
        var theater = new CompiledTheater(Theater(new AidDefinition { Id = "trucks", Side = 0, Day = 2, DelayDays = 1, Trucks = 10 }));
        var simulator = new CampaignSimulator(theater);
        var came = Assert.Single(simulator.Replay(1, 0).Events, told => told.Kind == EventKind.AidCame);

        Assert.Equal((0, 0), (came.Side, came.About));
        Assert.DoesNotContain(simulator.Replay(1, 0, Suppression.Of(theater, came)).Events, told => told.Kind == EventKind.AidCame);
    }

    [Fact]
    public void Momentum_is_what_was_gained_in_seven_days()
    {
        var record = SmallTheater.Row("BRRRRRRR").Days(12).Source(0, 0).Source(1, 7).Formation("1-bde", 0, 0).Plan("main", Stance.Attack, ["1-bde"], [1, 2, 3, 4, 5, 6]).Run();

        for (var day = 0; day <= 12; day++)
        {
            Assert.Equal(record.TerritoryKm2[day] - record.TerritoryKm2[Math.Max(0, day - 7)], record.MomentumKm2[day]);
        }

        Assert.True(record.MomentumKm2.Max() > 0);
    }

    private static RunRecord Run(TheaterDefinition theater, Action<CampaignRun>? afterStep = null) => new CampaignSimulator(new CompiledTheater(theater)) { AfterStep = afterStep }.Run(1, 0);

    private static TheaterDefinition Theater(AidDefinition aid) => SmallTheater.TwoTowns(men: 3000).Days(20).Define() with { Aid = [aid] };
}
