using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Engine.Theater;
using Xunit;

namespace OffensiveSim.Scenarios.Tests;

/// <summary>What the tutorial's page works out by hand comes true in the campaigns, within a stated tolerance. Seed 1, so the same on every machine.</summary>
public class TutorialTests
{
    private const int Runs = 200;
    private const string Meet = "1-two-forces-meet.yaml";
    private const string Outrun = "2-a-force-outruns-its-trucks.yaml";
    private const string Pocket = "3-a-pocket-closes.yaml";
    private const string Wrong = "4-make-the-model-wrong.yaml";

    /// <summary>Odds above 2 cross a kilometre in about a day; below 1 they cross nothing; in between luck decides.</summary>
    [Theory]
    [InlineData(200, 0.8, 0.95, 1)]
    [InlineData(400, 0.4, 0.95, 1)]
    [InlineData(400, 0.8, 0.15, 0.85)]
    [InlineData(800, 0.8, 0, 0.05)]
    public void Men_times_quality_decide_who_wins(int men, double quality, double least, double most)
    {
        var red = "sides.red.formations[red-company]";
        var runs = Run(Meet, new($"{red}.men", $"{men}"), new($"{red}.quality", FormattableString.Invariant($"{quality}")));

        Assert.InRange(Share(runs, run => Falls(run, 0)), least, most);
    }

    [Fact]
    public void The_hill_falls_after_half_a_day_of_marching_and_about_one_of_fighting()
    {
        Assert.InRange(Median(Run(Meet).Select(run => run.CaptureDay[0])), 1, 2.5);
    }

    /// <summary>At Inn, 80 km out, a truck brings 8.4 t a day; the brigade uses 60. So 7.2 trucks divide failure from success.</summary>
    [Theory]
    [InlineData(4, 0, 0.15)]
    [InlineData(8, 0.85, 1)]
    public void The_pass_falls_where_trucks_bring_what_the_brigade_uses(int trucks, double least, double most) =>
        Assert.InRange(Share(Run(Outrun, new SetOverride("sides.blue.supply.trucks", $"{trucks}")), run => Falls(run, 1)), least, most);

    [Fact]
    public void Trucks_are_all_that_is_short_and_the_attack_ends_for_want_of_supply()
    {
        var theater = new CompiledTheater(Load(Outrun).Theater);
        var trucks = theater.CapNames.ToList().FindIndex(name => name.Contains("truck", StringComparison.Ordinal));
        var blue = Run(Outrun).Select(run => run.Sides[0]).ToList();

        Assert.All(blue, side => Assert.Equal(side.ShortByCapTonnes.Sum(), side.ShortByCapTonnes[trucks], 1e-6));
        Assert.InRange(blue.Count(side => side.CulminationCause == CulminationCause.Supply), 0.85 * Runs, Runs);
    }

    /// <summary>Four trucks bring 67 t a day to Start, 20 km out, where 60 are used.</summary>
    [Fact]
    public void Four_trucks_are_enough_where_the_brigade_starts() =>
        Assert.All(Run(Outrun, new SetOverride("sides.blue.plan[drive].attack.from_day", "45")), run => Assert.InRange(run.Sides[0].StockDaysLow, 4, 5));

    /// <summary>Four trucks bring 34 t a day to Inn and 60 are used, so 26 of 60 come out of the stock: 0.44 days of supply a day.</summary>
    [Fact]
    public void A_brigade_that_waits_at_Inn_loses_nearly_half_a_day_of_supply_each_day()
    {
        var stock = Run(Outrun, new SetOverride("sides.blue.plan[drive].attack.through", "[ford, well, inn]"))[0].Sides[0].StockDays;

        Assert.InRange((stock[4] - stock[8]) / 4, 0.44 * 0.85, 0.44 * 1.15);
    }

    /// <summary>Chance of still holding out after t days: exp(-(t/15)^2), three times as fast from day 3, so that half have given up after 7.6.</summary>
    [Fact]
    public void Half_of_the_garrisons_give_up_within_about_eight_days_of_being_cut_off()
    {
        var runs = Run(Pocket);

        Assert.All(runs, run => Assert.InRange(run.Pockets[0].FirstDay, 1, 3));
        Assert.InRange(Median(runs.Select(run => run.Pockets[0].Days + 1)), 7.6 * 0.8, 7.6 * 1.2);
        Assert.InRange(Share(runs, run => run.Pockets[0].CapturedMen is > 1400 and <= 1500), 0.95, 1);
    }

    /// <summary>Free to leave, a garrison tries on the second or third day: 0.85 - 0.08 x 2 = 0.69 get through, and 12 in 100 of their men do not.</summary>
    [Fact]
    public void Seven_of_ten_garrisons_that_may_leave_get_out()
    {
        var captured = Run(Pocket, new SetOverride("sides.red.plan[garrison].hold_order", "false")).Select(run => run.Pockets[0].CapturedMen).ToList();

        Assert.InRange(captured.Count(men => men < 100) / (double)Runs, 0.59, 0.79);
        Assert.InRange(Median(captured), 54 * 0.9, 54 * 1.1);
    }

    [Fact]
    public void Four_to_one_takes_the_mill_and_the_mill_holds_the_road()
    {
        var runs = Run(Wrong);

        Assert.InRange(Share(runs, run => Falls(run, 0)), 0.95, 1);
        Assert.InRange(Share(runs, IsCutOff), 0.95, 1);
        Assert.InRange(Share(runs, run => Falls(run, 1)), 0.85, 1);
    }

    [Fact]
    public void At_equal_quality_the_mill_holds()
    {
        var runs = Run("variants/equal-quality.yaml");

        Assert.InRange(Share(runs, run => Falls(run, 0)), 0, 0.1);
        Assert.InRange(Share(runs, IsCutOff), 0, 0.1);
    }

    [Fact]
    public void On_the_split_map_it_is_the_same()
    {
        var runs = Run("variants/split-map.yaml");

        Assert.InRange(Share(runs, run => Falls(run, 0)), 0.95, 1);
        Assert.InRange(Share(runs, IsCutOff), 0.95, 1);
        Assert.InRange(Share(runs, run => Falls(run, 1)), 0.8, 1);
    }

    [Fact]
    public void The_split_map_has_twice_the_places_and_the_same_men_and_kilometres()
    {
        var (whole, split) = (Load(Wrong).Theater, Load("variants/split-map.yaml").Theater);

        Assert.Equal(2 * whole.Nodes.Count, split.Nodes.Count);
        Assert.Equal(whole.Links.Sum(link => link.Km), split.Links.Sum(link => link.Km), 1e-9);
        Assert.Equal(whole.Formations.Count, split.Formations.Count);
    }

    private static bool Falls(RunRecord run, int objective) => !double.IsNaN(run.CaptureDay[objective]);

    private static bool IsCutOff(RunRecord run) => !double.IsNaN(run.Pockets[0].FirstDay);

    private static double Share(List<RunRecord> runs, Func<RunRecord, bool> what) => runs.Count(what) / (double)runs.Count;

    /// <summary>The middle value; what never happened counts as later than everything else.</summary>
    private static double Median(IEnumerable<double> values) => values.Select(value => double.IsNaN(value) ? double.PositiveInfinity : value).Order().ElementAt(Runs / 2);

    private static List<RunRecord> Run(string file, params SetOverride[] set)
    {
        var theater = new CompiledTheater(Load(file, set).Theater);

        // A simulator each, since the next campaign of a simulator writes over the record of the last.
        return [.. Enumerable.Range(0, Runs).Select(run => new CampaignSimulator(theater).Run(1, (uint)run))];
    }

    private static CompiledScenario Load(string file, params SetOverride[] set) => ScenarioLoader.Load(Path.Combine(GoldenFile.Root, "scenarios", "tutorial", file), set).Scenario!;
}
