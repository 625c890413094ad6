using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Scenarios.Format;
using OffensiveSim.Scenarios.Reading;

namespace OffensiveSim.Scenarios.Compiling.Definitions;

/// <summary>Factors with the numbers they multiply.</summary>
internal static class FactorDefinitions
{
    private const string Any = "*";

    private static readonly char[] Separators = ['.', '[', ']'];

    /// <summary>The factors of a scenario; what a factor names wrongly is told.</summary>
    public static IReadOnlyList<InputFactor> Of(ScenarioIndex scenario, Findings findings)
    {
        if (scenario.Document.Factors.Count == 0)
        {
            return [];
        }

        var drawables = DrawableNumbers.Of(scenario).Where(CanBeScaled).Select(drawable => (Segments: Segments(drawable.Path), drawable.Address)).ToArray();
        var factors = new List<InputFactor>();
        foreach (var row in scenario.Document.Factors)
        {
            var pattern = Segments(row.Scales);
            InputAddress[] scales = [.. drawables.Where(drawable => Matches(pattern, drawable.Segments)).Select(drawable => drawable.Address)];
            if (scales.Length == 0)
            {
                if (row.IsUnread(nameof(row.Scales)) || (KeyPaths.Declares(scenario, pattern) && !KnowsEveryNumber(scenario)))
                {
                    continue;
                }

                findings.Error(row.Place, Problem(scenario, pattern, row), Hint(drawables.Select(drawable => drawable.Segments), pattern));
            }
            else if (row.Range is [var low, var high])
            {
                factors.Add(new InputFactor(row.Id, low, row.Value, high, scales));
            }
        }

        return factors;
    }

    /// <summary>A full load of supply and a day of attack that are not given are not numbers of the scenario; other defaults are.</summary>
    private static bool CanBeScaled(DrawableNumber drawable) =>
        drawable.Number is not null || drawable.Address.Kind is not (InputKind.FormationStockDays or InputKind.PlanFromDay or InputKind.PlanExpected);

    // Where any list or any id could not be read, a path of the format may lead to what is missing.
    private static bool KnowsEveryNumber(ScenarioIndex scenario) =>
        new[] { scenario.Document }.Concat(DocumentWalk.Of(scenario.Document).Select(entry => entry.Value).SelectMany(DocumentWalk.PartsOf))
            .All(part => part.Unread.Count == 0);

    private static string[] Segments(string path) => path.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool Matches(string[] pattern, string[] segments) =>
        pattern.Length == segments.Length && pattern.Zip(segments).All(pair => pair.First == Any || pair.First == pair.Second);

    private static string Problem(ScenarioIndex scenario, string[] pattern, FactorSection row) =>
        KeyPaths.Declares(scenario, pattern)
            ? $"The factor `{row.Id}` scales `{row.Scales}`, which a run does not draw."
            : $"The factor `{row.Id}` scales `{row.Scales}`, and nothing in the scenario matches that.";

    private static string Hint(IEnumerable<string[]> drawables, string[] pattern)
    {
        // The nearest path is looked for with as many stars as the pattern has, so that a typo beside a star is found.
        var starred = drawables.Where(path => path.Length == pattern.Length)
            .Select(path => string.Join('.', path.Zip(pattern, (own, asked) => asked == Any ? Any : own))).Distinct();
        return NearestName.Of(string.Join('.', pattern), starred) is { } near ? $"Did you mean `{near}`?"
            : "Name numbers that a run may draw, * standing for any id: `sides.russia.formations.*.men`.";
    }
}
