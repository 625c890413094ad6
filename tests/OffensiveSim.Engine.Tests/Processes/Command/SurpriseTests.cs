using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Processes.Command;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Command;

public sealed class SurpriseTests
{
    [Fact]
    public void Every_blow_has_a_clock_of_its_own_and_the_first_alarms_the_whole_front_after_two_days()
    {
        var contact = double.NaN;
        TwoBlows().Run(afterStep: run => contact = run.State.Command.ContactDay[0]);
        var (first, second) = Sigmas(TwoBlows());

        // Blue meets the enemy in the west within a day; the blow in the east comes on day 6, its surprise fading since two days after that.
        Assert.InRange(contact, 0, 1);
        Assert.Equal(Math.Exp(-(5 - contact) / 3), first(5), 9);
        Assert.Equal((1.0, 1.0), (second(1), second(2)));
        Assert.Equal(Math.Exp(-(3 - contact) / 3), second(5), 9);
        Assert.Equal(Math.Exp(-(7 - contact) / 3), second(9), 9);
    }

    [Fact]
    public void An_expected_blow_surprises_by_so_much_less_and_a_warned_enemy_not_at_all()
    {
        Assert.Equal(0.7, Sigmas(TwoBlows(expected: 0.3)).Second(1), 12);

        var (first, second) = Sigmas(TwoBlows().Side(1, side => side with { WarningDays = 3 }));
        Assert.Equal((0.0, 0.0), (first(0), second(0)));
    }

    [Fact]
    public void Whoever_is_warned_has_dug_and_has_his_reserves_sooner()
    {
        var (dug, came) = (0.0, double.NaN);
        var theater = SmallTheater.Row("BR").Source(0, 0).Source(1, 1).Formation("garrison", 1, 1, men: 3000)
            .Formation("reserve", 1, 1, change: formation => formation with { ArrivesDay = 5, Reactive = true }).Side(1, side => side with { WarningDays = 2 });

        theater.Run(afterStep: run =>
        {
            dug = run.Step == 0 ? run.State.Ground.PreparedKm[1] : dug;
            came = double.IsNaN(came) && run.State.Formations.Status[1] == FormationStatus.Ready ? run.Day : came;
        });

        // 1 km, and 0.35 km a day for two days and the first step.
        Assert.Equal(1 + (0.35 * 2.25), dug, 9);
        Assert.InRange(came, 2, 4.25);
    }

    private static SmallTheater TwoBlows(double expected = 0) =>
        SmallTheater.Row("BRRRB").Days(12).Source(0, 0).Source(0, 4).Source(1, 2).Side(0, side => side with { Surprise = 1 })
            .Formation("west", 0, 0).Formation("east", 0, 4).Formation("west-line", 1, 1, change: Deep).Formation("east-line", 1, 3, change: Deep)
            .Plan("west-blow", Stance.Attack, ["west"], [1])
            .Plan("east-blow", Stance.Attack, ["east"], [3], plan => plan with { FromDay = 6, Expected = expected });

    private static FormationDefinition Deep(FormationDefinition formation) => formation with { Men = 9000 };

    private static (Func<double, double> First, Func<double, double> Second) Sigmas(SmallTheater theater)
    {
        var sigmas = new List<(double First, double Second)>();
        theater.Run(afterStep: run => sigmas.Add((Surprise.Of(run, 0), Surprise.Of(run, 1))));
        return (day => sigmas[(int)(day * CampaignRun.StepsPerDay)].First, day => sigmas[(int)(day * CampaignRun.StepsPerDay)].Second);
    }
}
