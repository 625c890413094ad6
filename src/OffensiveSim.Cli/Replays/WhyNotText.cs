using OffensiveSim.Analysis.Flips;
using OffensiveSim.Cli.Ablations;
using OffensiveSim.Cli.Answers;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Cli.Replays;

/// <summary>What stood in the way of an outcome, as the terminal shows it.</summary>
internal sealed class WhyNotText(CompiledScenario scenario, WhyNotAnswer answer)
{
    /// <summary>Writes it.</summary>
    public void Write(Terminal terminal)
    {
        Paper.Paragraph(terminal, scenario.Document.Name);
        var when = answer.Day is { } day ? $"it happens on day {PlainWords.Whole(day)}" : "it does not happen";
        Paper.Paragraph(terminal, $"Campaign {answer.Run} of seed {answer.Seed}, \"{answer.Outcome}\": {(answer.Holds ? $"so it is; {when}." : $"not so; {when}.")}");
        if (answer.Holds)
        {
            return;
        }

        if (answer.Obstacles.Count > 0)
        {
            terminal.Output.WriteLine();
            Paper.Paragraph(terminal, "What stood in the way");
            foreach (var sentence in answer.Obstacles)
            {
                Paper.Paragraph(terminal, sentence, 2);
            }
        }

        terminal.Output.WriteLine();
        if (answer.Flips.Count == 0)
        {
            Paper.Paragraph(terminal, answer.Levers == 0 ? "The scenario has no levers to turn." : $"None of its {PlainWords.Number(answer.Levers)} levers, turned alone, changes that in this campaign.");
            return;
        }

        Paper.Paragraph(terminal, "What would have changed it in this campaign, the smallest turn first");
        foreach (var flip in answer.Flips)
        {
            Paper.Paragraph(terminal, Sentence(flip), 2);
        }

        terminal.Output.WriteLine();
        Paper.Paragraph(
            terminal,
            "How to read this: one lever is turned and all luck stays as it was. That one campaign goes the other way is no trend: the share beside it is what the same turn does to "
            + $"{PlainWords.Number(answer.Others)} campaigns, with its 95 % interval. The nearest value was found by halving, which supposes that farther ones do the same.");
    }

    private static string Sentence(Flip flip)
    {
        var turn = $"{flip.Label}: {flip.Value} instead of {flip.Baseline}{(flip.Meaning is { Length: > 0 } meaning && meaning != flip.Value ? $" ({meaning})" : "")} [--lever {flip.Lever}={flip.Value}]";
        return flip is { Before: { } before, Change: { } change } ? $"{turn}. So in {PlainWords.Number(Math.Round(100 * before))} of 100 campaigns as it is; {ChangeWords.Share(change)} then." : $"{turn}.";
    }
}
