using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Tests.Campaign;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Cohesion;

public sealed class CohesionProcessTests
{
    [Fact]
    public void At_rest_a_formation_recovers_as_the_law_says()
    {
        var cohesion = new List<double>();

        Camp(cohesion: 0.55).Run(afterStep: run => cohesion.Add(run.State.Formations.Cohesion[0]));

        Assert.Equal(0.56, cohesion[0], 12);
        Assert.Equal(0.95 - (0.4 * Math.Pow(1 - 0.025, 40)), cohesion[^1], 12);
    }

    [Theory]
    [InlineData(1, 1.5)]
    [InlineData(-1, 0.5)]
    public void In_better_heart_it_recovers_faster(double morale, double times)
    {
        var theater = Camp(cohesion: 0.55).Days(1).Model(model => model with { Cohesion = model.Cohesion with { MoraleEffect = 0.5 } }).Compile();
        var cohesion = new List<double>();

        new CampaignSimulator(theater, [new Hearten(morale), .. StepOrder.For(theater)]) { AfterStep = run => cohesion.Add(run.State.Formations.Cohesion[0]) }.Run(1, 0);

        Assert.Equal(0.55 + (times * 0.01), cohesion[0], 12);
    }

    [Fact]
    public void Cut_off_it_comes_apart()
    {
        var cohesion = new List<double>();

        SmallTheater.Row("BRBR").Days(3).Source(1, 3).Formation("1-bde", 0, 2).Run(afterStep: run => cohesion.Add(run.State.Formations.Cohesion[0]));

        Assert.Equal(0.85 - (0.15 / 4), cohesion[0], 12);
    }

    /// <summary>3,000 men of 4,000 after a loss: ten a day come, unless stocks are short.</summary>
    [Theory]
    [InlineData(5, true)]
    [InlineData(0, false)]
    public void Losses_are_replaced_where_there_is_supply(double stockDays, bool replaced)
    {
        var theater = Camp(stockDays: stockDays).Days(1).Compile();
        var before = new Lose(1000);
        var came = 0.0;

        new CampaignSimulator(theater, [before, .. StepOrder.For(theater)]) { AfterStep = run => came = run.State.Ledger.Replaced[0] }.Run(1, 0);

        Assert.Equal(replaced ? 10 : 0, came, 0.1);
    }

    [Fact]
    public void In_quiet_a_garrison_digs_up_to_what_the_place_allows()
    {
        var km = new List<double>();

        Camp().Node(1, node => node with { PreparedKm = 2, PreparedMaxKm = 3 }).Run(afterStep: run => km.Add(run.State.Ground.PreparedKm[1]));

        Assert.Equal(2 + (0.35 / 4), km[0], 12);
        Assert.Equal(3, km[^1], 12);
    }

    [Fact]
    public void Nobody_digs_where_nobody_stands()
    {
        Camp().Node(0, node => node with { PreparedKm = 2 }).Run(afterStep: run => Assert.Equal(2, run.State.Ground.PreparedKm[0]));
    }

    [Fact]
    public void In_quiet_a_garrison_first_retakes_what_was_lost_of_a_layer_and_then_digs_behind_the_rest()
    {
        var theater = Camp().Days(3).Compile();
        var (penetration, prepared) = (new List<double>(), new List<double>());

        new CampaignSimulator(theater, [new Pierce(1, 1.9), .. StepOrder.For(theater)])
        {
            AfterStep = run =>
            {
                penetration.Add(run.State.Ground.PenetrationKm[1]);
                prepared.Add(run.State.Ground.PreparedKm[1]);
            },
        }.Run(1, 0);

        Assert.Equal(1.9 - (0.5 / 4), penetration[0], 12);
        Assert.Equal(1.5, penetration[^1], 12);
        Assert.All(prepared[..4], km => Assert.Equal(1, km));
        Assert.Equal(1 + (0.35 / 4), prepared[4], 12);
    }

    private static SmallTheater Camp(double cohesion = 0.85, double stockDays = -1) =>
        SmallTheater.Row("BBBR").Source(0, 0, stockDays == 0 ? 0 : 1000).Formation("1-bde", 0, 1, change: formation => formation with { Cohesion = cohesion, StockDays = stockDays });

    /// <summary>Sets the morale of the first formation on day 0.</summary>
    private sealed class Hearten(double morale) : IProcess
    {
        public string Explanation => "somebody has won, or lost";

        public void Apply(CampaignRun run) => run.State.Formations.Morale[0] = run.Step == 0 ? morale : run.State.Formations.Morale[0];
    }

    /// <summary>Takes men from the first formation on day 0.</summary>
    private sealed class Lose(double men) : IProcess
    {
        public string Explanation => "men are lost";

        public void Apply(CampaignRun run)
        {
            if (run.Step == 0)
            {
                run.State.Formations.Men[0] -= men;
            }
        }
    }

    /// <summary>Pierces a place on day 0.</summary>
    private sealed class Pierce(int node, double km) : IProcess
    {
        public string Explanation => "a place is pierced";

        public void Apply(CampaignRun run) => run.State.Ground.PenetrationKm[node] = run.Step == 0 ? km : run.State.Ground.PenetrationKm[node];
    }
}
