using OffensiveSim.Ensembles.Statistics;

namespace OffensiveSim.Analysis.Backtesting;

/// <summary>Answers counted, question by question. Only integers: members may come in any order, and tallies be joined in any grouping.</summary>
internal sealed class AnswerTally(IReadOnlyList<Question> questions)
{
    private readonly Histogram[] _answers = [.. questions.Select(_ => new Histogram())];

    /// <summary>How many members were counted.</summary>
    public int Members { get; private set; }

    /// <summary>Counts a member.</summary>
    /// <param name="answer">Its answer to a question; NaN for a place that does not fall.</param>
    public void Add(Func<Question, double> answer)
    {
        Members++;
        for (var i = 0; i < _answers.Length; i++)
        {
            var number = answer(questions[i]);
            if (!double.IsNaN(number))
            {
                _answers[i].Add(questions[i].Measure.Bin(number));
            }
        }
    }

    /// <summary>Counts all members that another tally of the same questions counted.</summary>
    public void Add(AnswerTally other)
    {
        Members += other.Members;
        for (var i = 0; i < _answers.Length; i++)
        {
            _answers[i].Add(other._answers[i]);
        }
    }

    /// <summary>What was said of a question.</summary>
    public Forecast Forecast(int question) => new(_answers[question], questions[question].Measure, Members);
}
