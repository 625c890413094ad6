using OffensiveSim.Analysis.Ablations;
using OffensiveSim.Cli.Answers;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Cli.Ablations;

/// <summary>An ablation study as the terminal shows it: what changes, then what does not, then how to read it.</summary>
internal sealed class AblationText(CompiledScenario scenario, AblationResult result)
{
    private string Campaigns => $"{PlainWords.Number(result.Runs)} {(result.Runs == 1 ? "campaign" : "campaigns")}";

    /// <summary>Writes it.</summary>
    public void Write(Terminal terminal)
    {
        Paper.Paragraph(terminal, scenario.Document.Name);
        Paper.Paragraph(
            terminal,
            $"{Campaigns} of {result.Days} days, seed {result.Seed}: each simulated as the scenario has it, and again with the same luck without each of {result.Mechanisms.Count} mechanisms of the model.");
        new ChangeTables(
            scenario,
            new ChangeSubject("without", "Without a mechanism, places fall", result.Runs, result.Objectives, result.Pockets, [.. Enumerable.Range(0, result.Objectives.Count)], WithLosses: true),
            [.. result.Mechanisms.Where(ablation => ablation.Effect == Effect.Shown).Select(ablation => new ChangeRow(ablation.Name, ablation))]).Write(terminal);
        terminal.Output.WriteLine();
        foreach (var sentence in Verdicts())
        {
            Paper.Paragraph(terminal, sentence);
        }

        terminal.Output.WriteLine();
        Paper.Paragraph(terminal, Reading());
        terminal.Output.WriteLine();
    }

    private IEnumerable<string> Verdicts()
    {
        var shown = result.Mechanisms.Where(ablation => ablation.Effect == Effect.Shown).ToList();
        if (shown.Count > 0)
        {
            yield return $"What the rows stand for: {string.Join("; ", shown.Select(ablation => $"{ablation.Name} off: {ablation.Without}"))}.";
        }

        foreach (var ablation in result.Mechanisms.Except(shown))
        {
            yield return ablation switch
            {
                { Effect: Effect.NotShown } => $"{ablation.Name}: no effect here that {Campaigns} can show ({PlainWords.Number(ablation.CampaignsChanged)} went differently).",
                { Reason: { } reason } => $"{ablation.Name}: without effect here: {reason}.",
                _ => $"{ablation.Name}: without effect here, no campaign is any different.",
            };
        }

        if (result.AlreadyOff.Count > 0)
        {
            yield return $"Off in this scenario, and so throughout: {string.Join(", ", result.AlreadyOff)}.";
        }
    }

    private string Reading()
    {
        var intervals = result.Mechanisms.Where(ablation => ablation.Effect != Effect.None).Sum(ablation => ablation.Changes.Count());
        return "How to read this: a number is the change when the mechanism is off, averaged over the same campaigns with and without; ± is half of its 95 % interval, and * marks an interval that "
            + $"excludes 0. If no mechanism mattered, about {PlainWords.Number(Math.Ceiling(intervals / 20.0))} of these {PlainWords.Number(intervals)} intervals would do so by luck alone: believe a lone * that is hardly larger than its ± last. "
            + $"In means a place that does not fall counts as day {result.Days}, so that changes beyond the end are not seen. Changes do not add up, and say what the model needs, not what the war turned on.";
    }
}
