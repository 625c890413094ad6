using OffensiveSim.Engine.Parameters;
using OffensiveSim.Engine.Processes.Supply;
using OffensiveSim.Engine.Tests.Campaign;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Supply;

/// <summary>Red's brigade at n1 drinks from n4, 60 km of road away, with or without a raider of blue at n0.</summary>
public sealed class ConvoysTests
{
    [Fact]
    public void Without_danger_or_with_the_mechanism_off_nothing_is_lost()
    {
        Assert.Equal(0, Lost(Theater(raider: false)));
        Assert.Equal(0, Lost(Theater().Without(Mechanism.Raids, Mechanism.ConvoyLosses)));
        Assert.True(Lost(Theater()) > 0);
    }

    /// <summary>Oracle: the road's first 20 km lie within 20 km of the raider at n0, for both of their ends count; the next stretch does not.</summary>
    [Fact]
    public void The_share_lost_is_that_of_the_kilometres_in_danger()
    {
        var theater = Theater();
        var names = theater.Compile().CapNames.ToList();
        var (left, delivered) = (0.0, 0.0);
        var record = theater.Run(afterStep: run =>
        {
            Books.Check(run);
            left = run.State.Supply.Trucks[1];
            delivered += run.Step % 2 == 0 ? run.State.Supply.DeliveredTonnes[SupplyOf(run.Step)] : 0;
        });

        var convoys = record.Sides[1].ShortByCapTonnes[names.IndexOf("lost convoys")];
        Assert.Equal(ConvoyLaw.Lost(0.5, 20), convoys / (convoys + delivered), 9);
        Assert.Equal(1000 - left, record.Sides[1].TrucksLost, 6);
        Assert.Equal(0, record.Sides[1].ShortByCapTonnes[names.IndexOf("raiders")]);
    }

    [Fact]
    public void The_more_is_lost_the_fewer_trucks_there_are_and_never_less_than_none()
    {
        var (few, many) = (Theater(rate: 0.02), Theater(rate: 0.5).Trucks(1, 3));

        Assert.True(Lost(few) < Lost(Theater(rate: 0.5)));
        many.Run(afterStep: run => Assert.InRange(run.State.Supply.Trucks[1], 0, 3));
    }

    /// <summary>Half of the trucks are gone; 1 % of the missing comes back each day, and none where nothing is replaced.</summary>
    [Fact]
    public void Trucks_are_replaced_as_men_are()
    {
        double After(params Mechanism[] without)
        {
            var left = 0.0;
            Theater(raider: false).Without([Mechanism.Raids, .. without]).Run(afterStep: run =>
            {
                run.State.Supply.Trucks[1] = run.Step == 0 ? 500 : run.State.Supply.Trucks[1];
                left = run.Step == 8 ? run.State.Supply.Trucks[1] : left;
            });
            return left;
        }

        Assert.Equal(1000 - (500 * Math.Pow(1 - 0.005, 4)), After(), 9);
        Assert.Equal(500, After(Mechanism.Replacements));
    }

    private static int SupplyOf(int step) => OffensiveSim.Engine.Campaign.SupplyState.Window + (step / 2 % OffensiveSim.Engine.Campaign.SupplyState.Window);

    private static double Lost(SmallTheater theater) => theater.Run().Sides[1].TrucksLost;

    private static SmallTheater Theater(double rate = 0.5, bool raider = true) => SmallTheater.Row("BRRRR").Days(20).Source(0, 0).Source(1, 4)
        .Side(1, side => side with { ConvoyLoss = rate })
        .Formation("scouts", 0, 0, men: 300, change: formation => formation with { Raider = raider })
        .Formation("2-bde", 1, 1, men: 3000, change: formation => formation with { StockDays = 0.5 }).Plan("line", Engine.Theater.Definition.Stance.Hold, ["2-bde"], [1])
        .Without(Mechanism.Raids, Mechanism.Replacements);
}
