using OffensiveSim.Engine.Outcomes;

namespace OffensiveSim.Analysis.Backtesting;

/// <summary>What a run answers.</summary>
internal static class RunAnswers
{
    /// <summary>The answer to a question; NaN where the place did not fall.</summary>
    public static double Of(RunRecord record, Question question) => question.Kind switch
    {
        QuestionKind.Capture => Capture(record.ChangeNode.AsSpan(0, record.ChangeCount), record.ChangeDay, record.ChangeOwner, question),
        QuestionKind.Ground => At(record.TerritoryKm2, question.Day),
        _ => At(record.DepthKm, question.Day),
    };

    /// <summary>When a place fell, from the changes of control in order of time; NaN where it did not.</summary>
    public static double Capture(ReadOnlySpan<int> node, ReadOnlySpan<double> day, ReadOnlySpan<byte> owner, Question question)
    {
        var before = 0;
        for (var change = 0; change < node.Length; change++)
        {
            if (node[change] == question.Node && owner[change] == question.Side && before++ == question.Occurrence)
            {
                return day[change];
            }
        }

        return double.NaN;
    }

    /// <summary>A figure at an instant. Runs keep the ends of days; in between, the straight line.</summary>
    public static double At(double[] byDay, double day)
    {
        var whole = (int)Math.Floor(day);
        return whole + 1 < byDay.Length ? byDay[whole] + ((byDay[whole + 1] - byDay[whole]) * (day - whole)) : byDay[^1];
    }
}
