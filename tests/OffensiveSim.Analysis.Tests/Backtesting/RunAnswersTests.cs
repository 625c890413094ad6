using OffensiveSim.Analysis.Backtesting;
using Xunit;

namespace OffensiveSim.Analysis.Tests.Backtesting;

public class RunAnswersTests
{
    private static readonly int[] _node = [1, 2, 1, 1];
    private static readonly double[] _day = [1.25, 2, 3, 4.5];
    private static readonly byte[] _owner = [0, 0, 1, 0];

    [Theory]
    [InlineData(1, 0, 0, 1.25)]
    [InlineData(1, 0, 1, 4.5)]
    [InlineData(1, 1, 0, 3)]
    [InlineData(2, 0, 0, 2)]
    [InlineData(2, 0, 1, double.NaN)]
    [InlineData(3, 0, 0, double.NaN)]
    public void A_capture_is_the_change_to_the_side_in_question(int node, int side, int occurrence, double day) => Assert.Equal(
        day, RunAnswers.Capture(_node, _day, _owner, new Question { Kind = QuestionKind.Capture, Node = node, Side = side, Occurrence = occurrence, Low = 0, High = 0 }));

    [Theory]
    [InlineData(0, 10)]
    [InlineData(0.5, 15)]
    [InlineData(1, 20)]
    [InlineData(1.75, -10)]
    [InlineData(2, -20)]
    public void Between_the_ends_of_days_figures_lie_on_a_straight_line(double day, double figure) => Assert.Equal(figure, RunAnswers.At([10, 20, -20], day));
}
