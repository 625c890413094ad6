using System.Collections;
using System.Text.Json;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Scenarios;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Reporting.Report;

/// <summary>What is not known, and how far each number can be trusted: ranges, factors and grades of a scenario.</summary>
internal static class InputGrades
{
    /// <summary>Factors first, since they move most, then the ranges of single numbers.</summary>
    public static IReadOnlyList<InputPart> Inputs(CompiledScenario scenario) =>
    [
        .. scenario.Theater.Factors.Select(factor =>
        {
            var written = scenario.Document.Factors.FirstOrDefault(row => row.Id == factor.Id);
            return new InputPart(written?.Label ?? factor.Id, factor.Low, factor.Mode, factor.High, written?.Grade?.ToString(), written?.Source, Shared: true);
        }),
        .. scenario.Theater.Ranges.Select(range =>
        {
            var written = Written(scenario.Document, range.Path);
            return new InputPart(range.Path, range.Low, range.Mode, range.High, written?.Grade?.ToString(), written?.Source, Shared: false);
        }),
    ];

    /// <summary>How many formations have numbers of each grade.</summary>
    public static IReadOnlyList<GradePart> Formations(CompiledScenario scenario)
    {
        var rows = scenario.Document.Sides.Values.SelectMany(side => side.Formations).ToList();
        return
        [
            .. Enum.GetValues<Grade>().Select(grade => new GradePart(grade.ToString(), rows.Count(row => row.Grade == grade))),
            new GradePart(null, rows.Count(row => row.Grade is null)),
        ];
    }

    /// <summary>The number that a path such as <c>sides.red.formations[2-bde].men</c> names; null where the path leads nowhere.</summary>
    internal static Number? Written(ScenarioDocument document, string path)
    {
        object? at = document;
        foreach (var part in path.Split('.'))
        {
            var bracket = part.IndexOf('[', StringComparison.Ordinal);
            at = Member(at, bracket < 0 ? part : part[..bracket]);
            if (bracket >= 0 && at is IEnumerable items)
            {
                var id = part[(bracket + 1)..].TrimEnd(']');
                at = items.Cast<object>().FirstOrDefault(item => Id(item) == id);
            }
        }

        return at as Number;
    }

    private static object? Member(object? from, string key) => from switch
    {
        null => null,
        IDictionary map => map.Contains(key) ? map[key] : null,
        IEnumerable items => items.Cast<object>().FirstOrDefault(item => Id(item) == key),
        _ => from.GetType().GetProperties().FirstOrDefault(property => JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name) == key)?.GetValue(from),
    };

    private static string? Id(object item) => (item.GetType().GetProperty("Id") ?? item.GetType().GetProperty("Node"))?.GetValue(item) switch
    {
        string id => id,
        Reference reference => reference.Id,
        _ => null,
    };
}
