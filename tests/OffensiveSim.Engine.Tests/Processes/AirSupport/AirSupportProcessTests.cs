using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Processes.AirSupport;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.AirSupport;

public sealed class AirSupportProcessTests
{
    private const int Runs = 200;

    [Fact]
    public void Aircraft_help_the_side_that_has_them_in_attack_and_in_defence()
    {
        var (nobody, attacker, defender) = (Falls(), Falls(blue: 40), Falls(red: 40));

        Assert.True(attacker < nobody - 0.5, $"{attacker} of {nobody}");
        Assert.True(defender > nobody + 0.5, $"{defender} of {nobody}");
    }

    [Fact]
    public void Equal_support_for_equal_men_cancels_out()
    {
        var odds = new List<double>();
        Theater(men: 2500, blue: 20, red: 20).Model(Unerring).Run(afterStep: run =>
        {
            if (run.Presence.BattleCount > 0 && odds.Count == 0)
            {
                odds.Add(run.Presence.AirOdds[2]);
            }
        });

        Assert.Equal(1, Assert.Single(odds), 12);
    }

    [Fact]
    public void Sorties_are_those_of_the_days_with_a_battle_and_misidentified_ones_a_share_of_them()
    {
        var (battleSteps, sorties, wasted, hit) = (0, 0.0, 0.0, 0.0);
        var simulator = new CampaignSimulator(Theater(blue: 40).Compile()) { AfterStep = run => battleSteps += run.Presence.BattleCount > 0 ? 1 : 0 };
        for (var index = 0u; index < Runs; index++)
        {
            var side = simulator.Run(1, index).Sides[0];
            Assert.True(side.SortiesWasted <= side.Sorties && side.OwnAirLosses <= side.Casualties);
            (sorties, wasted, hit) = (sorties + side.Sorties, wasted + side.SortiesWasted, hit + side.OwnAirLosses);
        }

        Assert.Equal(10.0 * battleSteps, sorties, 6);
        Assert.InRange(wasted / sorties, 0.02 * 0.8, 0.15);
        Assert.Equal(IdentificationLaw.MenPerSortie, hit / wasted, 6);
    }

    [Fact]
    public void The_more_the_front_moves_the_more_own_men_are_struck()
    {
        double Wasted(int changed)
        {
            var (all, wasted) = (0.0, 0.0);
            var simulator = new CampaignSimulator(SmallTheater.Row("BBRR", km: 10).Days(6).Source(0, 0).Source(1, 3).Side(0, side => side with { Air = new AirDefinition(400) })
                .Formation("1-bde", 0, 1).Formation("2-bde", 1, 2, 6000).Plan("main", Stance.Attack, ["1-bde"], [2]).Compile())
            {
                AfterStep = run =>
                {
                    for (var node = 0; node < changed; node++)
                    {
                        run.State.Ground.ChangedDay[node] = run.Day;
                    }
                },
            };
            for (var index = 0u; index < Runs; index++)
            {
                var side = simulator.Run(1, index).Sides[0];
                (all, wasted) = (all + side.Sorties, wasted + side.SortiesWasted);
            }

            return wasted / all;
        }

        Assert.Equal(0.02, Wasted(0), 0.002);
        Assert.InRange(Wasted(2), 0.05, 0.11);
    }

    [Fact]
    public void Who_is_struck_is_told_and_the_books_balance()
    {
        var theater = Theater(blue: 200).Model(model => model with { AirSupport = new AirSupportParameters { Misidentified = 0.05 } }).Compile();
        var simulator = new CampaignSimulator(theater) { AfterStep = Books.Check };
        var events = Enumerable.Range(0, 20).SelectMany(run => simulator.Replay(1, (uint)run).Events.Where(told => told.Kind == EventKind.HitByOwnAircraft)).ToList();

        Assert.NotEmpty(events);
        Assert.All(events, told => Assert.Equal((0, 0, true), (told.Side, told.Formation, told.Amount >= IdentificationLaw.MenPerSortie)));
    }

    [Fact]
    public void Rain_keeps_most_aircraft_on_the_ground_and_the_switch_all()
    {
        var theater = Theater(blue: 40).Define();
        double Sorties(TheaterDefinition definition) => new CampaignSimulator(new CompiledTheater(definition)).Run(1, 0).Sides[0].Sorties;

        Assert.InRange(Sorties(theater with { Days = 2, Weather = [new WeatherPeriod("always", 0, 1)] }), 0.1, 0.3 * 2 * 40);
        Assert.Equal(0, Sorties(theater with { Without = [Mechanism.AirSupport] }));
    }

    private static ModelParameters Unerring(ModelParameters model) => model with { AirSupport = new AirSupportParameters { Misidentified = 0 } };

    private static double Falls(double blue = 0, double red = 0)
    {
        var simulator = new CampaignSimulator(Theater(blue: blue, red: red).Compile());
        return Enumerable.Range(0, Runs).Average(index => simulator.Run(1, (uint)index).CaptureDay[0] is var day && double.IsNaN(day) ? 40 : day);
    }

    private static SmallTheater Theater(double men = 6000, double blue = 0, double red = 0)
    {
        var theater = SmallTheater.TwoTowns(men);
        foreach (var (side, sorties) in new[] { (0, blue), (1, red) })
        {
            theater = sorties > 0 ? theater.Side(side, old => old with { Air = new AirDefinition(sorties) }) : theater;
        }

        return theater;
    }
}
