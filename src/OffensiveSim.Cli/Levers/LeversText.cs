using System.Globalization;
using OffensiveSim.Analysis.Ablations;
using OffensiveSim.Analysis.Levers;
using OffensiveSim.Cli.Ablations;
using OffensiveSim.Cli.Answers;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;
using OffensiveSim.Scenarios.Levers;

namespace OffensiveSim.Cli.Levers;

/// <summary>A scenario's levers as the terminal shows them: what can be turned and why, what that changes, what it does not, and how to read it.</summary>
internal sealed class LeversText(CompiledScenario scenario, LeverResult result)
{
    private readonly ScenarioNames _names = new(scenario);

    private string Campaigns => $"{PlainWords.Number(result.Runs)} {(result.Runs == 1 ? "campaign" : "campaigns")}";

    /// <summary>Writes it.</summary>
    public void Write(Terminal terminal)
    {
        Paper.Paragraph(terminal, scenario.Document.Name);
        Paper.Paragraph(terminal, $"{Campaigns} of {result.Days} days, seed {result.Seed}: each simulated as the scenario is, and again with the same luck with each of {result.Levers.Count} levers turned as far as it goes.");
        Listing().Write(terminal);
        var turns = result.Levers.SelectMany(lever => lever.Turns.Select(turn => (lever, turn))).ToList();
        new ChangeTables(
            scenario,
            new ChangeSubject("lever", "With a lever turned, places fall", result.Runs, result.Objectives, result.Pockets, result.Main, WithLosses: false),
            [.. turns.Where(pair => pair.turn.Effect == Effect.Shown).Select(pair => new ChangeRow($"{pair.lever.Id}={pair.turn.Value}", pair.turn))]).Write(terminal);
        terminal.Output.WriteLine();
        foreach (var sentence in result.Levers.SelectMany(Sentences))
        {
            Paper.Paragraph(terminal, sentence);
        }

        terminal.Output.WriteLine();
        Paper.Paragraph(
            terminal,
            "How to read this: a number is the change when the lever is turned, averaged over the same campaigns with and without; ± is half of its 95 % interval, and * marks an interval that excludes 0. About one interval "
            + $"in 20 does so by luck alone: believe a lone * that is hardly larger than its ± last. A place that does not fall counts as day {result.Days}. Turn levers with --lever id=value in any other command.");
        terminal.Output.WriteLine();
    }

    private PlainTable Listing()
    {
        var table = new PlainTable("Levers: what can be turned, where the scenario is, and why so far", "lever", "what, and how far", "here", "grade", "why");
        foreach (var lever in scenario.Levers)
        {
            table.Add(lever.Id, $"{lever.Label}: {Reach(lever)}", Here(lever), lever.Grade.ToString(), lever.Why);
        }

        return table;
    }

    private static string Reach(Lever lever) => lever.Number is { } number
        ? $"{End(number.Low, number.LowLabel)} to {End(number.High, number.HighLabel)}{Unit(number.Unit)}"
        : string.Join(" / ", lever.Options.Select(option => option.Id == option.Label ? option.Id : $"{option.Id} ({option.Label})"));

    private static string Here(Lever lever) => lever.Number is { } number ? $"{Number(number.Baseline)}{Unit(number.Unit)}" : lever.Baseline;

    private static string End(double value, string? label) => label is null ? Number(value) : $"{Number(value)} ({label})";

    private static string Unit(string? unit) => unit is null ? "" : unit == "×" ? "\u00a0×" : $"\u00a0{unit}";

    private static string Number(double value) => Math.Abs(value) >= 1000 ? PlainWords.Number(value) : LeverRange.Text(value);

    private IEnumerable<string> Sentences(LeverEffect lever)
    {
        var begins = lever.Turns.Where(turn => turn.Threshold is not null).Select(turn => Begins(lever, turn.Threshold!)).ToList();
        foreach (var turn in lever.Turns.Where(turn => turn.Effect != Effect.Shown))
        {
            var here = turn.Effect == Effect.None ? "no effect here, no campaign is any different" : $"no effect here that {Campaigns} can show ({PlainWords.Number(turn.CampaignsChanged)} went differently)";
            yield return $"{lever.Id}={turn.Value}: {string.Join("; ", [turn.Reason is { } reason ? $"{here}: {reason}" : here, .. begins])}.";
            begins.Clear();
        }

        if (begins.Count > 0)
        {
            yield return $"{lever.Id}: {string.Join("; ", begins)}.";
        }
    }

    private static string Direction(LeverEffect lever, Threshold threshold) => threshold.Value < double.Parse(lever.Baseline, CultureInfo.InvariantCulture) ? "down" : "up";

    private string Begins(LeverEffect lever, Threshold threshold)
    {
        var (more, change) = (threshold.Change.Value > 0, threshold.Change);
        var what = threshold.Kind switch
        {
            "day" => $"{_names.Node(threshold.Outcome)} falls {(more ? "later" : "sooner")} ({ChangeWords.Days(change)} days there)",
            "share" => $"{_names.Node(threshold.Outcome)} falls {(more ? "more" : "less")} often ({ChangeWords.Share(change)} of 100 campaigns there)",
            "cut_off" => $"{_names.Pocket(threshold.Outcome)} is cut off {(more ? "more" : "less")} often ({ChangeWords.Share(change)} of 100 campaigns there)",
            _ => $"{(more ? "more" : "less")} ground is gained ({ChangeWords.About(change)} km² there)",
        };
        return $"from about {Number(threshold.Value)}{Unit(threshold.Value == 1 ? lever.Unit?.TrimEnd('s') : lever.Unit)} {Direction(lever, threshold)}, {what}";
    }
}
