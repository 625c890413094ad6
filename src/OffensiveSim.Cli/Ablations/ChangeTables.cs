using OffensiveSim.Analysis.Ablations;
using OffensiveSim.Cli.Answers;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Cli.Ablations;

/// <summary>Tables with a row for each mechanism that has an effect and a column for each outcome that any of them changes; in parts where the terminal is too narrow for all columns.</summary>
internal sealed class ChangeTables(CompiledScenario scenario, AblationResult result)
{
    private const string AsItIs = "as it is";

    private readonly ScenarioNames _names = new(scenario);
    private readonly IReadOnlyList<Ablation> _shown = [.. result.Mechanisms.Where(ablation => ablation.Effect == Effect.Shown)];

    /// <summary>An outcome: its name, the number it starts from, and how each mechanism changes it.</summary>
    private sealed record Column(string Head, string Before, Func<Ablation, Change> Change, Func<Ablation, string> Cell);

    /// <summary>Writes them.</summary>
    public void Write(Terminal terminal)
    {
        if (_shown.Count == 0)
        {
            return;
        }

        var dates = Objectives((objective, index) => new Column(Name(objective.Node), "", of => of.Objectives[index].MeanDay, of => ChangeWords.Days(of.Objectives[index].MeanDay)));
        var typical = Objectives((objective, index) => new Column(Name(objective.Node), Day(objective.Day.P50), of => of.Objectives[index].MeanDay, of => Typical(of.Objectives[index])));
        var falls = Objectives((objective, index) => new Column(Name(objective.Node), Percent(objective.Share.Value), of => of.Objectives[index].Share, of => ChangeWords.Share(of.Objectives[index].Share)));
        var pockets = result.Pockets.Select((pocket, index) => new Column(
            PlainWords.Capital(_names.Pocket(pocket.Name)), Percent(pocket.Share.Value), of => of.Pockets[index].Share, of => ChangeWords.Share(of.Pockets[index].Share)));
        Write(terminal, "Without a mechanism, places fall so many days later (+) or earlier (−)", dates, "changes when it falls");
        Write(terminal, "The typical day of the fall; – where it stays the same", typical, null);
        Write(terminal, "Places fall in so many more (+) or fewer (−) of 100 campaigns", falls, "changes how often it falls");
        Write(terminal, "Forces are cut off in so many more (+) or fewer (−) of 100 campaigns", [.. pockets], "changes how often it is cut off");
        Write(terminal, $"Ground gained by {Side(scenario.Theater.Outcomes.TerritoryBy)}, killed and wounded (losses) and captured: more (+) or less (−)", [.. GroundAndLosses()], "changes the number");
    }

    private IEnumerable<Column> GroundAndLosses() =>
    [
        new("ground, km²", "", of => of.TerritoryKm2, of => ChangeWords.About(of.TerritoryKm2)),
        .. scenario.SideIds.SelectMany<string, Column>((id, side) =>
        [
            new($"losses: {Side(side)}", "", of => of.Losses[id].Casualties, of => ChangeWords.About(of.Losses[id].Casualties)),
            new($"captured: {Side(side)}", "", of => of.Losses[id].Captured, of => ChangeWords.About(of.Losses[id].Captured)),
        ]),
    ];

    // Outcomes that no mechanism changes are named below and have no column.
    private void Write(Terminal terminal, string title, IReadOnlyList<Column> columns, string? verb)
    {
        var (changing, still) = (columns.Where(IsChanged).ToList(), columns.Where(column => !IsChanged(column)).ToList());
        for (var first = 0; first < changing.Count;)
        {
            var part = Fitting(changing.Skip(first), terminal.Width);
            var table = new PlainTable(first == 0 ? title : $"{title}, continued", ["without", .. part.Select(column => (Cell)column.Head)]);
            if (part.Exists(column => column.Before.Length > 0))
            {
                table.Add([AsItIs, .. part.Select(column => (Cell)column.Before)]);
            }

            foreach (var ablation in _shown)
            {
                table.Add([ablation.Name, .. part.Select(column => (Cell)column.Cell(ablation))]);
            }

            first += part.Count;
            if (first == changing.Count && verb is not null && still.Count > 0)
            {
                table.Note($"Nothing {verb}, that {PlainWords.Number(result.Runs)} campaigns can show: {string.Join(", ", still.Select(column => column.Head))}.");
            }

            table.Write(terminal);
        }
    }

    private bool IsChanged(Column column) => _shown.Any(ablation => column.Change(ablation).IsShown);

    private List<Column> Fitting(IEnumerable<Column> columns, int width)
    {
        const int gap = 2;
        var room = width - 1 - gap - _shown.Select(ablation => ablation.Name).Append(AsItIs).Max(name => name.Length);
        var part = new List<Column>();
        foreach (var column in columns)
        {
            room -= gap + _shown.Select(column.Cell).Append(column.Head).Max(text => text.Length);
            if (part.Count > 0 && room < 0)
            {
                break;
            }

            part.Add(column);
        }

        return part;
    }

    private IReadOnlyList<Column> Objectives(Func<ObjectiveSummary, int, Column> column) => [.. result.Objectives.Select(column)];

    private string Name(string node) => _names.Node(node);

    private string Side(int side) => _names.Side(scenario.SideIds[side]);

    private string Day(double? day) => day is { } known ? $"day {PlainWords.Whole(known)}" : $"not by {result.Days}";

    private string Typical(ObjectiveChange objective) => Day(objective.Before) is var before && Day(objective.After) is var after && before != after ? after : Figures.Nothing;

    private static string Percent(double share) => $"{Math.Round(100 * share):0}";
}
