using OffensiveSim.Cli.Answers;
using OffensiveSim.Ensembles;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;
using OffensiveSim.Scenarios.Reading;

namespace OffensiveSim.Cli.Running;

/// <summary>How far an ensemble has come, in words.</summary>
internal sealed class ProgressText(CompiledScenario scenario)
{
    private readonly ScenarioNames _names = new(scenario);

    /// <summary>How many campaigns are done, and how fast.</summary>
    public static string HowFar(EnsembleProgress progress)
    {
        var runs = $"{PlainWords.Number(progress.RunsDone)} of {PlainWords.Number(progress.RunsTotal)} campaigns";
        return progress.Elapsed.TotalSeconds < 0.2 ? runs : $"{runs}, {PlainWords.About(progress.RunsDone / progress.Elapsed.TotalSeconds)} a second";
    }

    /// <summary>How often each main objective has fallen so far, with the interval.</summary>
    public IEnumerable<string> Objectives(EnsembleProgress progress) =>
        progress.Objectives.Select(objective => $"{Falls(objective)} ({Figures.Interval(objective.Share)})");

    /// <summary>All of it on one line, without the intervals.</summary>
    public string Line(EnsembleProgress progress) =>
        progress.Objectives.Count == 0 ? HowFar(progress) : $"{HowFar(progress)}; so far {string.Join(", ", progress.Objectives.Select(Falls))}";

    private string Falls(ObjectiveProgress objective) => Quote.Visible($"{_names.Node(objective.Node)} falls in {PlainWords.Frequency(objective.Share)}");
}
