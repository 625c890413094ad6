using OffensiveSim.Ensembles.Statistics;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Analysis.Backtesting;

/// <summary>What is observed.</summary>
internal enum QuestionKind
{
    /// <summary>When a place fell.</summary>
    Capture,

    /// <summary>Ground gained by a day, km2.</summary>
    Ground,

    /// <summary>Depth of the advance by a day, km.</summary>
    Depth,
}

/// <summary>One thing that history answers and every campaign answers as well.</summary>
internal sealed record Question
{
    /// <summary>What is asked.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>Index of the side that takes the place, or that gains.</summary>
    public required int Side { get; init; }

    /// <summary>Index of the place; -1 for a figure.</summary>
    public int Node { get; init; } = -1;

    /// <summary>Which of the side's captures of the place, from 0: it may be lost and taken again.</summary>
    public int Occurrence { get; init; }

    /// <summary>Day of a figure.</summary>
    public double Day { get; init; }

    /// <summary>Least answer that history allows; a day after the horizon counts as the horizon.</summary>
    public required double Low { get; init; }

    /// <summary>Largest answer that history allows, likewise.</summary>
    public required double High { get; init; }

    /// <summary>The measure that answers are counted in.</summary>
    public Measure Measure => Kind switch { QuestionKind.Capture => Measure.Day, QuestionKind.Ground => Measure.Area, _ => Measure.Distance };

    /// <summary>All that the history of a scenario answers within its horizon, in order of time.</summary>
    /// <param name="scenario">Whose history.</param>
    /// <param name="outside">How many rows say nothing about the days and the side that campaigns are measured by.</param>
    public static IReadOnlyList<Question> Of(CompiledScenario scenario, out int outside)
    {
        var (questions, taken, days) = (new List<Question>(), new Dictionary<(int Node, int Side), int>(), scenario.Theater.Days);
        outside = 0;
        foreach (var seen in scenario.History.OrderBy(seen => seen.Day))
        {
            var before = questions.Count;
            if (seen.Node >= 0 && seen.Latest >= 0)
            {
                var occurrence = taken.GetValueOrDefault((seen.Node, seen.Side));
                taken[(seen.Node, seen.Side)] = occurrence + 1;
                questions.Add(new Question
                {
                    Kind = QuestionKind.Capture,
                    Side = seen.Side,
                    Node = seen.Node,
                    Occurrence = occurrence,
                    Low = Math.Clamp(seen.Earliest, 0, days),
                    High = Math.Clamp(seen.Latest, 0, days),
                });
            }

            // Campaigns are measured by the ground of one side.
            var by = scenario.Theater.Outcomes.TerritoryBy;
            if ((seen.Side == by || seen.Side < 0) && seen.Day >= 0 && seen.Day <= days)
            {
                questions.AddRange(Figure(QuestionKind.Ground, seen.Row.TerritoryKm2, by, seen.Day).Concat(Figure(QuestionKind.Depth, seen.Row.DepthKm, by, seen.Day)));
            }

            outside += questions.Count == before ? 1 : 0;
        }

        return questions;
    }

    private static IEnumerable<Question> Figure(QuestionKind kind, double? figure, int side, double day) =>
        figure is { } known ? [new Question { Kind = kind, Side = side, Day = day, Low = known, High = known }] : [];
}
