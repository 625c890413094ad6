using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Processes.Combat;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Combat;

public sealed class CombatProcessTests
{
    private const int Runs = 200;
    private const int Horizon = 40;

    [Fact]
    public void The_objective_falls_sooner_to_more_men() => AssertSooner(Towns(men: 12_000), Towns(men: 4000));

    [Fact]
    public void Dug_ground_delays_the_attacker() => AssertSooner(Towns(), Towns(change: theater => theater.Node(2, node => node with { PreparedKm = 6 })));

    [Fact]
    public void Mines_delay_the_attacker() => AssertSooner(Towns(), Towns(change: theater => theater.Node(2, node => node with { Mines = 1 })));

    [Fact]
    public void A_town_delays_the_attacker() => AssertSooner(Towns(), Towns(change: theater => theater.Node(2, node => node with { Urban = true })));

    [Fact]
    public void More_defenders_delay_the_attacker() => AssertSooner(Towns(), Towns(defenders: 6000));

    [Fact]
    public void Surprise_helps_the_attacker() => AssertSooner(Towns(change: theater => theater.Side(0, side => side with { Surprise = 1 })), Towns());

    [Fact]
    public void Shells_help_the_attacker() => AssertSooner(Towns(change: theater => theater.Side(0, side => side with { ShellRatio = 5 })), Towns());

    [Fact]
    public void A_river_delays_the_attacker() => AssertSooner(Towns(), Towns(change: theater => theater.Link(1, link => link with { River = true })));

    [Fact]
    public void A_belt_on_the_way_delays_the_attacker() => AssertSooner(Towns(), Towns(change: theater => theater.Contact(1, contact => contact with { BeltKm = 6, BeltMines = 1 })));

    /// <summary>With equal fronts, half the power: the odds of the first battle are half as good across a river.</summary>
    [Fact]
    public void An_attack_across_a_river_counts_half()
    {
        var (dry, wet) = (FirstOdds(Towns()), FirstOdds(Towns(change: theater => theater.Contact(1, contact => contact with { WidthKm = 10 / 0.3 }).Link(1, link => link with { River = true }))));

        Assert.Equal(dry / 2, wet, 0.02);
    }

    [Fact]
    public void Without_towns_and_rivers_a_town_is_attacked_like_open_ground_and_a_river_does_not_halve_an_attack()
    {
        Assert.True(FirstOdds(Town()) < FirstOdds(Towns()));
        Assert.Equal(FirstOdds(Towns().Without(Mechanism.TownsAndRivers)), FirstOdds(Town().Without(Mechanism.TownsAndRivers)));
        Assert.Equal(2 * FirstOdds(River()), FirstOdds(River().Without(Mechanism.TownsAndRivers)), 12);

        static SmallTheater Town() => Towns(change: theater => theater.Node(2, node => node with { Urban = true }));
        static SmallTheater River() => Towns(change: theater => theater.Link(1, link => link with { River = true }));
    }

    /// <summary>Dug ground of a belt counts as dug ground at the place does, where the garrison digs a little more before the first battle.</summary>
    [Fact]
    public void A_belt_on_the_way_is_dug_ground()
    {
        var atThePlace = FirstOdds(Towns(change: theater => theater.Node(2, node => node with { PreparedKm = 6 })));
        var onTheWay = FirstOdds(Towns(change: theater => theater.Contact(1, contact => contact with { BeltKm = 6 })));

        Assert.Equal(atThePlace, onTheWay, 0.01);
        Assert.True(onTheWay < 0.9 * FirstOdds(Towns()));
    }

    [Fact]
    public void Who_fights_loses_men_and_who_stands_behind_does_not()
    {
        var theater = Towns().Formation("rear", 0, 0, men: 3000);
        var fought = false;

        theater.Run(afterStep: run =>
        {
            fought |= run.State.Ledger.Casualties[0] > 0 && run.State.Ledger.Casualties[1] > 0;
            Assert.Equal(3000, run.State.Formations.Men[2], 9);
        });

        Assert.True(fought);
    }

    [Fact]
    public void A_place_that_holds_changes_hands_only_after_the_zone_is_crossed_or_broken()
    {
        var battles = 0;

        Towns().Run(afterStep: run => battles += run.Presence.BattleCount);

        Assert.True(battles > 0);
    }

    /// <summary>Red attacks west out of n2 while blue attacks n2, and both defences are pierced in one step: the beaten red brigade goes back, and is no longer part of its own attack.</summary>
    [Fact]
    public void A_formation_beaten_out_of_its_place_leaves_the_attack_it_was_making()
    {
        var theater = SmallTheater.Row("BBRRRR", km: 24).Source(0, 0).Source(1, 5)
            .Formation("red", 1, 2).Formation("blue", 0, 1)
            .Plan("east", Stance.Attack, ["blue"], [2]).Plan("west", Stance.Attack, ["red"], [1]).Compile();
        var pierce = new PierceBoth();
        IProcess[] order = [.. StepOrder.For(theater).SelectMany(process => process is CombatProcess ? new[] { pierce, process } : [process])];
        (int Node, double Km)? red = null;
        var simulator = new CampaignSimulator(theater, order)
        {
            AfterStep = run => red = pierce.Step == run.Step ? (run.State.Formations.Node[0], run.State.Formations.ProgressKm[0]) : red,
        };

        simulator.Run(1, 0);

        Assert.Equal((2, 35 * CampaignRun.StepDays), red);
    }

    /// <summary>Lets both defences be pierced in the first step in which both are attacked.</summary>
    private sealed class PierceBoth : IProcess
    {
        public int Step { get; private set; } = -1;

        public string Explanation => "both defences are pierced";

        public void Apply(CampaignRun run)
        {
            if (Step < 0 && run.Presence.BattleCount == 2)
            {
                Step = run.Step;
                Array.Fill(run.State.Ground.PenetrationKm, 100);
            }
        }
    }

    private static SmallTheater Towns(double men = 6000, double defenders = 2500, Func<SmallTheater, SmallTheater>? change = null)
    {
        var theater = SmallTheater.TwoTowns(men, defenders).Days(Horizon);
        return change?.Invoke(theater) ?? theater;
    }

    private static double FirstOdds(SmallTheater theater)
    {
        var odds = double.NaN;
        theater.Run(afterStep: run => odds = double.IsNaN(odds) && run.Presence.BattleCount > 0 ? run.State.Ground.Odds[2] : odds);
        return odds;
    }

    /// <summary>On the mean over paired runs, a capture that does not happen counting as the horizon.</summary>
    private static void AssertSooner(SmallTheater sooner, SmallTheater later)
    {
        var (first, second) = (new CampaignSimulator(sooner.Compile()), new CampaignSimulator(later.Compile()));
        var differences = Enumerable.Range(0, Runs).Select(run => Day(second, run) - Day(first, run)).ToArray();
        var mean = differences.Average();
        var error = Math.Sqrt(differences.Sum(difference => (difference - mean) * (difference - mean)) / (Runs - 1) / Runs);

        Assert.True(mean > 3 * error, $"{mean:F2} days +- {error:F2}");
    }

    private static double Day(CampaignSimulator simulator, int run) => simulator.Run(1, (uint)run).CaptureDay[0] is var day && double.IsNaN(day) ? Horizon : day;
}
