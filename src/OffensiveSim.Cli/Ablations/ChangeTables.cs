using OffensiveSim.Analysis.Ablations;
using OffensiveSim.Cli.Answers;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Cli.Ablations;

/// <summary>A row of the tables: what is changed, and what that does.</summary>
internal sealed record ChangeRow(string Name, IOutcomeChanges Changes);

/// <summary>What the tables are about.</summary>
/// <param name="Head">Head of the column of names: "without".</param>
/// <param name="When">How the first title begins: "Without a mechanism, places fall".</param>
/// <param name="Runs">Campaigns.</param>
/// <param name="Objectives">When places fall, as the scenario is.</param>
/// <param name="Pockets">Which forces are cut off, as the scenario is.</param>
/// <param name="Columns">Indices of the objectives that have a column.</param>
/// <param name="WithLosses">True to show losses beside the ground gained.</param>
internal sealed record ChangeSubject(string Head, string When, int Runs, IReadOnlyList<ObjectiveSummary> Objectives, IReadOnlyList<PocketSummary> Pockets, IReadOnlyList<int> Columns, bool WithLosses);

/// <summary>Tables with a row for each change that has an effect and a column for each outcome that any of them changes; in parts where the terminal is too narrow for all columns.</summary>
internal sealed class ChangeTables(CompiledScenario scenario, ChangeSubject subject, IReadOnlyList<ChangeRow> rows)
{
    private const string AsItIs = "as it is";

    private readonly ScenarioNames _names = new(scenario);

    /// <summary>An outcome: its name, the number it starts from, and how each change changes it.</summary>
    private sealed record Column(string Head, string Before, Func<IOutcomeChanges, Change> Change, Func<IOutcomeChanges, string> Cell);

    /// <summary>Writes them.</summary>
    public void Write(Terminal terminal)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var dates = Objectives((objective, index) => new Column(Name(objective.Node), "", of => of.Objectives[index].MeanDay, of => ChangeWords.Days(of.Objectives[index].MeanDay)));
        var typical = Objectives((objective, index) => new Column(Name(objective.Node), Day(objective.Day.P50), of => of.Objectives[index].MeanDay, of => Typical(of.Objectives[index])));
        var falls = Objectives((objective, index) => new Column(Name(objective.Node), Percent(objective.Share.Value), of => of.Objectives[index].Share, of => ChangeWords.Share(of.Objectives[index].Share)));
        var pockets = subject.Pockets.Select((pocket, index) => new Column(
            PlainWords.Capital(_names.Pocket(pocket.Name)), Percent(pocket.Share.Value), of => of.Pockets[index].Share, of => ChangeWords.Share(of.Pockets[index].Share)));
        Write(terminal, $"{subject.When} so many days later (+) or earlier (−)", dates, "changes when it falls");
        Write(terminal, "The typical day of the fall; – where it stays the same", typical, null);
        Write(terminal, "Places fall in so many more (+) or fewer (−) of 100 campaigns", falls, "changes how often it falls");
        Write(terminal, "Forces are cut off in so many more (+) or fewer (−) of 100 campaigns", [.. pockets], "changes how often it is cut off");
        Write(terminal, $"Ground gained by {Side(scenario.Theater.Outcomes.TerritoryBy)}{(subject.WithLosses ? ", killed and wounded (losses) and captured" : "")}: more (+) or less (−)", [.. GroundAndLosses()], "changes the number");
    }

    private IEnumerable<Column> GroundAndLosses() =>
    [
        new("ground, km²", "", of => of.TerritoryKm2, of => ChangeWords.About(of.TerritoryKm2)),
        .. (subject.WithLosses ? scenario.SideIds : []).SelectMany<string, Column>((id, side) =>
        [
            new($"losses: {Side(side)}", "", of => of.Losses[id].Casualties, of => ChangeWords.About(of.Losses[id].Casualties)),
            new($"captured: {Side(side)}", "", of => of.Losses[id].Captured, of => ChangeWords.About(of.Losses[id].Captured)),
        ]),
    ];

    // Outcomes that nothing changes are named below and have no column.
    private void Write(Terminal terminal, string title, IReadOnlyList<Column> columns, string? verb)
    {
        var (changing, still) = (columns.Where(IsChanged).ToList(), columns.Where(column => !IsChanged(column)).ToList());
        for (var first = 0; first < changing.Count;)
        {
            var part = Fitting(changing.Skip(first), terminal.Width);
            var table = new PlainTable(first == 0 ? title : $"{title}, continued", [subject.Head, .. part.Select(column => (Cell)column.Head)]);
            if (part.Exists(column => column.Before.Length > 0))
            {
                table.Add([AsItIs, .. part.Select(column => (Cell)column.Before)]);
            }

            foreach (var row in rows)
            {
                table.Add([row.Name, .. part.Select(column => (Cell)column.Cell(row.Changes))]);
            }

            first += part.Count;
            if (first == changing.Count && verb is not null && still.Count > 0)
            {
                table.Note($"Nothing {verb}, that {PlainWords.Number(subject.Runs)} campaigns can show: {string.Join(", ", still.Select(column => column.Head))}.");
            }

            table.Write(terminal);
        }
    }

    private bool IsChanged(Column column) => rows.Any(row => column.Change(row.Changes).IsShown);

    private List<Column> Fitting(IEnumerable<Column> columns, int width)
    {
        const int gap = 2;
        var room = width - 1 - gap - rows.Select(row => row.Name).Append(AsItIs).Max(name => name.Length);
        var part = new List<Column>();
        foreach (var column in columns)
        {
            room -= gap + rows.Select(row => column.Cell(row.Changes)).Append(column.Head).Max(text => text.Length);
            if (part.Count > 0 && room < 0)
            {
                break;
            }

            part.Add(column);
        }

        return part;
    }

    private IReadOnlyList<Column> Objectives(Func<ObjectiveSummary, int, Column> column) => [.. subject.Columns.Select(index => column(subject.Objectives[index], index))];

    private string Name(string node) => _names.Node(node);

    private string Side(int side) => _names.Side(scenario.SideIds[side]);

    private string Day(double? day) => day is { } known ? $"day {PlainWords.Whole(known)}" : $"not by {scenario.Theater.Days}";

    private string Typical(ObjectiveChange objective) => Day(objective.Before) is var before && Day(objective.After) is var after && before != after ? after : Figures.Nothing;

    private static string Percent(double share) => $"{Math.Round(100 * share):0}";
}
