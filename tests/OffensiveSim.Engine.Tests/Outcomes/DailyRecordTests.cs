using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Tests.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;

namespace OffensiveSim.Engine.Tests.Outcomes;

public sealed class DailyRecordTests
{
    [Fact]
    public void Ground_taken_counts_with_its_cell_and_its_distance_from_the_front_of_day_0()
    {
        var record = SmallTheater.Row("BRR").Days(10).Source(0, 0).Formation("1-bde", 0, 0).Plan("main", Stance.Attack, ["1-bde"], [1, 2]).Run();

        // Front at 10 km; n1 at 20, n2 at 40.
        Assert.Equal((0, 0), (record.TerritoryKm2[0], record.DepthKm[0]));
        Assert.Equal(300, record.TerritoryKm2[^1], 9);
        Assert.Equal(30, record.DepthKm[^1], 9);
    }

    [Fact]
    public void Ground_lost_counts_against_the_side_whose_ground_is_counted()
    {
        var record = SmallTheater.Row("BRR").Days(10).Source(1, 2).Formation("1-bde", 1, 1).Plan("main", Stance.Attack, ["1-bde"], [0]).Run();

        Assert.Equal(-150, record.TerritoryKm2[^1], 9);
        Assert.Equal(0, record.DepthKm[^1]);
    }

    [Fact]
    public void Strength_and_stocks_are_noted_from_day_0()
    {
        var side = SmallTheater.Row("BBR").Source(0, 0).Formation("1-bde", 0, 1).Formation("2-bde", 0, 0, men: 1000, change: formation => formation with { StockDays = 1 }).Run().Sides[0];

        Assert.Equal(4000, side.Strength[0], 9);
        Assert.Equal(4, side.StockDays[0], 9);
        Assert.Equal(11, side.Strength.Length);
        Assert.Equal(side.StockDays.Min(), side.StockDaysLow);
    }

    /// <summary>Territory and strength are what an independent count at the end of each day gives.</summary>
    [Fact]
    public void A_day_is_noted_as_it_ends()
    {
        var theater = new CompiledTheater(RandomTheater.Of((14, 3), days: 20));
        var (territory, strength) = (new List<double> { 0 }, new List<double>());
        var simulator = new CampaignSimulator(theater)
        {
            AfterStep = run =>
            {
                if ((run.Step + 1) % CampaignRun.StepsPerDay == 0)
                {
                    territory.Add(Enumerable.Range(0, theater.NodeCount).Sum(node => theater.Ground.CellKm2[node] * (theater.Ground.Controller[node] - run.State.Ground.Owner[node])));
                    strength.Add(Enumerable.Range(0, theater.Roster.Count).Where(formation => theater.Roster.Side[formation] == 0 && Books.Exists(run.State.Formations, formation)).Sum(formation => run.State.Formations.Men[formation])
                        + Enumerable.Range(0, theater.NodeCount).Where(node => run.State.Ground.Owner[node] == 0).Sum(node => run.State.Ground.GarrisonMen[node]));
                }
            },
        };

        var record = simulator.Run(1, 0);

        Assert.NotEqual(0, record.ChangeCount);
        Assert.All(territory.Zip(record.TerritoryKm2), pair => Assert.Equal(pair.First, pair.Second, 6));
        Assert.All(strength.Zip(record.Sides[0].Strength.Skip(1)), pair => Assert.Equal(pair.First, pair.Second, 6));
    }

    [Fact]
    public void An_objective_is_taken_the_first_time_it_is_held()
    {
        var record = SmallTheater.Row("BR").Days(5).Source(0, 0).Formation("1-bde", 0, 0).Plan("main", Stance.Attack, ["1-bde"], [1]).Objective(1, 0).Objective(0, 1).Run();

        Assert.Equal(record.ChangeDay[0], record.CaptureDay[0]);
        Assert.Equal((1, (byte)0), (record.ChangeNode[0], record.ChangeOwner[0]));
        Assert.Equal(double.NaN, record.CaptureDay[1]);
    }
}
