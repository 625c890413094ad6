using OffensiveSim.Analysis.Flips;
using OffensiveSim.Cli.Ablations;
using OffensiveSim.Cli.Answers;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;
using Spectre.Console;

namespace OffensiveSim.Cli.Replays;

/// <summary>What stood in the way of an outcome, as the terminal shows it.</summary>
internal sealed class WhyNotText(CompiledScenario scenario, WhyNotAnswer answer)
{
    /// <summary>Writes it.</summary>
    public void Write(Terminal terminal)
    {
        Line(terminal, scenario.Document.Name, 0);
        var when = answer.Day is { } day ? $"it happens on day {PlainWords.Whole(day)}" : "it does not happen";
        Line(terminal, $"Campaign {answer.Run} of seed {answer.Seed}, \"{answer.Outcome}\": {(answer.Holds ? $"so it is; {when}." : $"not so; {when}.")}", 0);
        if (answer.Holds)
        {
            return;
        }

        if (answer.Obstacles.Count > 0)
        {
            terminal.Output.WriteLine();
            Line(terminal, "What stood in the way", 0);
            foreach (var sentence in answer.Obstacles)
            {
                Line(terminal, sentence, 2);
            }
        }

        terminal.Output.WriteLine();
        if (answer.Flips.Count == 0)
        {
            Line(terminal, answer.Levers == 0 ? "The scenario has no levers to turn." : $"None of its {PlainWords.Number(answer.Levers)} levers, turned alone, changes that in this campaign.", 0);
            return;
        }

        Line(terminal, "What would have changed it in this campaign, the smallest turn first", 0);
        foreach (var flip in answer.Flips)
        {
            Line(terminal, Sentence(flip), 2);
        }

        terminal.Output.WriteLine();
        Line(
            terminal,
            "How to read this: one lever is turned and all luck stays as it was. That one campaign goes the other way is no trend: the share beside it is what the same turn does to "
            + $"{PlainWords.Number(answer.Others)} campaigns, with its 95 % interval. The nearest value was found by halving, which supposes that farther ones do the same.",
            0);
    }

    private static string Sentence(Flip flip)
    {
        var turn = $"{flip.Label}: {flip.Value} instead of {flip.Baseline}{(flip.Meaning is { Length: > 0 } meaning && meaning != flip.Value ? $" ({meaning})" : "")} [--lever {flip.Lever}={flip.Value}]";
        return flip is { Before: { } before, Change: { } change } ? $"{turn}. So in {PlainWords.Number(Math.Round(100 * before))} of 100 campaigns as it is; {ChangeWords.Share(change)} then." : $"{turn}.";
    }

    private static void Line(Terminal terminal, string text, int indent) => Paper.Write(terminal, new Padder(Paper.Text(((Cell)text).Text(stacked: false)), new Padding(indent, 0, 0, 0)));
}
