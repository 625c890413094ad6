using OffensiveSim.Analysis.Backtesting;
using OffensiveSim.Analysis.Backtesting.Baselines;
using OffensiveSim.Engine.Theater.Definition;
using Xunit;
using static OffensiveSim.Analysis.Tests.MadeUp;

namespace OffensiveSim.Analysis.Tests.Backtesting.Baselines;

public class BaselineTests
{
    [Fact]
    public void Where_nothing_moves_no_place_falls_and_nothing_is_gained()
    {
        var answers = Answers(Baseline.NothingMoves(Theater), Capture(1), Figure(QuestionKind.Ground, 9), Figure(QuestionKind.Depth, 9));
        Assert.Equal([null, 0, 0], answers.Select(answer => answer.Quantiles.P50));
    }

    [Fact]
    public void The_steady_advance_is_road_over_14_km_a_day() => Assert.Equal(
        [2, 4, 6, null],
        Answers(Baseline.SteadyAdvance(Theater), Capture(1), Capture(2), Capture(3), Capture(3) with { Occurrence = 1 }).Select(answer => answer.Quantiles.P50));

    [Fact]
    public void Its_ground_and_depth_are_those_of_the_places_it_has_reached()
    {
        // The front of the start lies at 10 km; the hill, reached on day 4, at 40 km.
        var answers = Answers(
            Baseline.SteadyAdvance(Theater), Figure(QuestionKind.Ground, 1.9), Figure(QuestionKind.Ground, 4), Figure(QuestionKind.Depth, 1.9), Figure(QuestionKind.Depth, 4));
        Assert.Equal([0, 200, 0, 30], answers.Select(answer => answer.Quantiles.P50));
    }

    [Fact]
    public void It_goes_neither_by_rail_nor_over_barred_ground_nor_beyond_the_horizon()
    {
        Assert.Null(Day(Theater with { Links = [Theater.Links[0] with { Mode = LinkMode.Rail }, .. Theater.Links.Skip(1)] }, 1));
        Assert.Null(Day(Theater with { Nodes = [.. Theater.Nodes.Select((node, i) => i == 2 ? node with { SanctuaryOf = 1 } : node)] }, 3));
        Assert.Null(Day(Theater with { Days = 5 }, 3));

        static double? Day(TheaterDefinition theater, int node) => Answers(Baseline.SteadyAdvance(theater), Capture(node))[0].Quantiles.P50;
    }

    [Fact]
    public void The_other_side_advances_too() => Assert.Equal(2, Answers(Baseline.SteadyAdvance(Theater), Capture(0) with { Side = 1 })[0].Quantiles.P50);

    [Fact]
    public void Past_battles_reach_the_first_place_as_often_as_such_attacks_went_forward_fast_enough()
    {
        // 28 km in 10 days: 2.8 km a day. The table's own share of hasty defences at which that was reached.
        var rates = AdvanceRates.Of(Posture.Hasty);
        var fast = Enumerable.Range(0, 100).Count(luck => AdvanceRates.Quantile(rates, (luck + .5) / 100) >= 2.8);
        var answer = Answers(Baseline.PastBattles(Theater), Capture(1))[0];
        Assert.Equal((100, fast), (answer.Members, answer.Numbers.Count));
        Assert.InRange(fast, 30, 50);
    }

    [Fact]
    public void Luck_is_the_same_all_the_way_and_each_place_has_the_speed_of_its_posture()
    {
        var dug = Theater with { Nodes = [.. Theater.Nodes.Select((node, i) => i == 2 ? node with { PreparedKm = 6 } : node)], Days = 400 };
        var best = 28 / AdvanceRates.Quantile(AdvanceRates.Of(Posture.Hasty), .995);
        var bestOfPrepared = 28 / AdvanceRates.Quantile(AdvanceRates.Of(Posture.Prepared), .995);
        Assert.Equal(Math.Ceiling(4 * (best + bestOfPrepared + best)), Answers(Baseline.PastBattles(dug), Capture(3))[0].Numbers.Sorted()[0].Bin);
    }

    [Theory]
    [InlineData(0, 0, "Hasty")]
    [InlineData(3, 0, "Hasty")]
    [InlineData(6, 0, "Prepared")]
    [InlineData(0, 6, "Prepared")]
    [InlineData(12, 3, "Fortified")]
    public void Posture_is_that_of_the_deeper_of_prepared_ground_and_belt(double preparedKm, double beltKm, string posture)
    {
        var theater = Theater with
        {
            Nodes = [.. Theater.Nodes.Select((node, i) => i == 1 ? node with { PreparedKm = preparedKm } : node)],
            Contacts = [Theater.Contacts[0] with { BeltKm = beltKm }],
        };
        Assert.Equal(Enum.Parse<Posture>(posture), Baseline.PostureOf(theater, 1));
    }

    private static Forecast[] Answers(Baseline baseline, params Question[] questions)
    {
        var tally = baseline.Answer(questions);
        return [.. Enumerable.Range(0, questions.Length).Select(tally.Forecast)];
    }

    private static Question Capture(int node) => new() { Kind = QuestionKind.Capture, Node = node, Side = 0, Low = 0, High = 0 };

    private static Question Figure(QuestionKind kind, double day) => new() { Kind = kind, Side = 0, Day = day, Low = 0, High = 0 };
}
