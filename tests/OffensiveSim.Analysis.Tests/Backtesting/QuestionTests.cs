using OffensiveSim.Analysis.Backtesting;
using Xunit;
using static OffensiveSim.Analysis.Tests.MadeUp;

namespace OffensiveSim.Analysis.Tests.Backtesting;

public class QuestionTests
{
    [Fact]
    public void Bounds_are_cut_at_the_start_and_the_horizon() =>
        Assert.Equal([(0, 2), (9, 10), (10, 10)], Ask(Fell(1, 0, -1, 2), Fell(2, 0, 9, 12), Fell(3, 0, 15, 16)).Select(question => (question.Low, question.High)));

    [Fact]
    public void A_place_taken_again_is_the_second_capture_whatever_the_order_of_the_rows() =>
        Assert.Equal([(0, 0), (1, 0), (0, 1)], Ask(Fell(1, 0, 7, 8), Fell(1, 1, 4, 5), Fell(1, 0, 2, 3)).Select(question => (question.Side, question.Occurrence)));

    [Fact]
    public void A_figure_of_ground_and_depth_is_two_questions() => Assert.Equal(
        [(QuestionKind.Ground, 3.5, 250), (QuestionKind.Depth, 3.5, 12)], Ask(Figure(3.5, 250, 12)).Select(question => (question.Kind, question.Day, question.Low)));

    [Fact]
    public void What_campaigns_do_not_measure_is_left_out_and_counted()
    {
        Assert.Empty(Question.Of(Scenario(Theater, Fell(1, 0, -3, -2), Figure(-1, 5, 5), Figure(11, 5, 5), Figure(3, 5, 5, side: 1)), out var outside));
        Assert.Equal(4, outside);
    }

    private static IReadOnlyList<Question> Ask(params OffensiveSim.Scenarios.Observation[] history)
    {
        var questions = Question.Of(Scenario(Theater, history), out var outside);
        Assert.Equal(0, outside);
        return questions;
    }
}
