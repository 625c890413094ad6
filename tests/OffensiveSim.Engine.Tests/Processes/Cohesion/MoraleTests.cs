using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Tests.Campaign;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Cohesion;

public sealed class MoraleTests
{
    [Fact]
    public void Who_breaks_a_defence_gains_heart_and_who_is_driven_back_loses_it()
    {
        var (attacker, defender) = Extremes(SmallTheater.TwoTowns(men: 15_000));

        Assert.True(attacker.Highest > 0 && attacker.Lowest == 0, $"{attacker}");
        Assert.True(defender.Lowest < 0 && defender.Highest == 0, $"{defender}");
    }

    [Fact]
    public void Who_calls_an_assault_off_loses_heart_and_who_held_gains_it()
    {
        var (attacker, defender) = Extremes(SmallTheater.TwoTowns(men: 600));

        Assert.True(attacker.Lowest < 0 && attacker.Highest == 0, $"{attacker}");
        Assert.True(defender.Highest > 0 && defender.Lowest == 0, $"{defender}");
    }

    [Fact]
    public void Without_it_hearts_stay_as_they_were()
    {
        var (attacker, defender) = Extremes(SmallTheater.TwoTowns(men: 15_000).Without(Mechanism.Morale));

        Assert.Equal((0, 0, 0, 0), (attacker.Lowest, attacker.Highest, defender.Lowest, defender.Highest));
    }

    private static ((double Lowest, double Highest) Attacker, (double Lowest, double Highest) Defender) Extremes(SmallTheater theater)
    {
        var of = new (double Lowest, double Highest)[2];
        theater.Days(20).Run(afterStep: run =>
        {
            for (var formation = 0; formation < 2; formation++)
            {
                var morale = run.State.Formations.Morale[formation];
                of[formation] = (Math.Min(of[formation].Lowest, morale), Math.Max(of[formation].Highest, morale));
            }
        });
        return (of[0], of[1]);
    }
}
