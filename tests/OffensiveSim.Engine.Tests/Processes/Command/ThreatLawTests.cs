using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Processes.Command;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Command;

public sealed class ThreatLawTests
{
    [Fact]
    public void A_place_with_a_way_back_over_safe_ground_is_not_threatened()
    {
        var threats = Threats(SmallTheater.Row("BBBR").Source(0, 0), node: 1);

        Assert.All(threats, threat => Assert.Equal((false, false), threat));
    }

    [Fact]
    public void A_place_without_a_way_back_is_threatened() => Assert.All(Threats(SmallTheater.Row("BRBR").Source(0, 0), node: 2), threat => Assert.Equal((true, true), threat));

    [Fact]
    public void A_place_that_was_never_safe_is_not_news()
    {
        // 10 km apart, every place of the row lies within the enemy's gun range.
        Assert.All(Threats(SmallTheater.Row("RBBR", km: 10).Source(0, 2), node: 1), threat => Assert.Equal((false, false), threat));
    }

    /// <summary>Red takes n3, 40 km by road from the railhead at n1 and within its 45: supply of n0, which draws on it, is threatened; n0 itself lies safe.</summary>
    [Theory]
    [InlineData(45, true)]
    [InlineData(35, false)]
    public void Ground_newly_lost_near_the_railhead_threatens_supply(double threatKm, bool threatened)
    {
        var theater = SmallTheater.Row("BBBBRR").Source(0, 1).Source(1, 5).Formation("1-bde", 1, 4, men: 9000).Plan("main", Stance.Attack, ["1-bde"], [3], plan => plan with { FromDay = 2 })
            .Model(model => model with { Command = model.Command with { ThreatKm = threatKm } });

        var threats = Threats(theater, node: 0);

        Assert.Equal((false, false), threats[0]);
        Assert.Equal((false, threatened), threats[^1]);
    }

    private static List<(bool Place, bool Supply)> Threats(SmallTheater theater, int node)
    {
        var threats = new List<(bool, bool)>();
        theater.Run(afterStep: (CampaignRun run) => threats.Add((ThreatLaw.Threatened(run, 0, node), ThreatLaw.SupplyThreatened(run, 0, node))));
        return threats;
    }
}
