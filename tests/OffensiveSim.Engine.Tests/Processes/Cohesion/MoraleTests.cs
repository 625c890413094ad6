using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Cohesion;

public sealed class MoraleTests
{
    [Fact]
    public void Who_breaks_a_defence_gains_heart_and_who_is_driven_back_loses_it()
    {
        var (attacker, defender) = Extremes(Towns(men: 15_000));

        Assert.True(attacker.Highest > 0 && attacker.Lowest == 0, $"{attacker}");
        Assert.True(defender.Lowest < 0 && defender.Highest == 0, $"{defender}");
    }

    [Fact]
    public void Who_calls_an_assault_off_loses_heart_and_who_held_gains_it()
    {
        var (attacker, defender) = Extremes(Towns(men: 600));

        Assert.True(attacker.Lowest < 0 && attacker.Highest == 0, $"{attacker}");
        Assert.True(defender.Highest > 0 && defender.Lowest == 0, $"{defender}");
    }

    [Fact]
    public void Without_it_hearts_stay_as_they_were()
    {
        var (attacker, defender) = Extremes(Towns(men: 15_000), Mechanism.Morale);

        Assert.Equal((0, 0, 0, 0), (attacker.Lowest, attacker.Highest, defender.Lowest, defender.Highest));
    }

    /// <summary>Two towns 20 km apart, a brigade of the attacker against one of the defender.</summary>
    private static SmallTheater Towns(double men) =>
        SmallTheater.Row("BBRR").Days(20).Source(0, 0).Source(1, 3)
            .Formation("1-bde", 0, 1, men).Formation("2-bde", 1, 2, 2500, quality: 0.5)
            .Plan("main", Stance.Attack, ["1-bde"], [2]).Plan("line", Stance.Hold, ["2-bde"], [2]);

    private static ((double Lowest, double Highest) Attacker, (double Lowest, double Highest) Defender) Extremes(SmallTheater theater, params Mechanism[] without)
    {
        var of = new (double Lowest, double Highest)[2];
        var simulator = new CampaignSimulator(new CompiledTheater(theater.Define() with { Without = without }))
        {
            AfterStep = run =>
            {
                for (var formation = 0; formation < 2; formation++)
                {
                    var morale = run.State.Formations.Morale[formation];
                    of[formation] = (Math.Min(of[formation].Lowest, morale), Math.Max(of[formation].Highest, morale));
                }
            },
        };
        simulator.Run(1, 0);
        return (of[0], of[1]);
    }
}
