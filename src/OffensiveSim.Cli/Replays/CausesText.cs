using OffensiveSim.Cli.Answers;
using OffensiveSim.Reporting.Causes;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Cli.Replays;

/// <summary>A tree of causes as the terminal shows it: every event below the one it brought about, a step further in.</summary>
internal sealed class CausesText(CompiledScenario scenario, IReadOnlyList<CauseLine> lines)
{
    private const int Indent = 2;

    private const string Reading =
        "How to read this: each line was brought about by those below it that stand further in; a name in brackets is where in the scenario's files it stems from. One simulated campaign, not what happened. "
        + "A cause is what the rules of the model looked at; that it was needed is not said: `offsim decisive` asks that.";

    /// <summary>Writes it.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="run">Index of the run.</param>
    /// <param name="seed">Seed of the ensemble.</param>
    public void Write(Terminal terminal, uint run, ulong seed)
    {
        Paper.Paragraph(terminal, scenario.Document.Name);
        Paper.Paragraph(terminal, $"Campaign {run} of seed {seed}, from {PlainWords.Date(scenario.Document.Start, 0)} (day 0).");
        terminal.Output.WriteLine();
        foreach (var line in lines)
        {
            var notes = string.Concat(line.Inputs.Select(input => $" [{input.What}, {input.Place}]"));
            var rest = line.Above ? " (its causes stand above)" : line.More ? $" (has causes of its own: --event {line.Event})" : "";
            Paper.Paragraph(terminal, $"day {PlainWords.Whole(line.Day)}: {line.Text}{notes}{rest}", Indent * line.Depth);
        }

        terminal.Output.WriteLine();
        Paper.Paragraph(terminal, Reading);
    }
}
