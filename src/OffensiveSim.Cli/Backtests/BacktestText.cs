using OffensiveSim.Analysis.Backtesting;
using OffensiveSim.Cli.Answers;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;
using Spectre.Console;

namespace OffensiveSim.Cli.Backtests;

/// <summary>A back-test as the terminal shows it: misses first, then scores, then everything.</summary>
internal sealed class BacktestText(CompiledScenario scenario, BacktestResult result)
{
    private const string Reading =
        "How to read this: history is compared with all that its sources allow; a campaign within those bounds is off by nothing, one outside by its distance from them. What does "
        + "not happen by the horizon counts as the horizon, in campaigns and in history. Half of the campaigns is the middle half, 9 of 10 the middle nine tenths; bands hold luck and the "
        + "ranges written in the scenario. 14 km a day is a bold guess: nine of ten attacks on prepared defences since 1900 were slower. Past battles are 345 from 1900 on (CDB90), taken by how deeply "
        + "each place is dug in. Plans are input: where they were written with the outcome in view, agreement is partly built in. One history can show where a model is wrong, not that it is right.";

    private readonly ScenarioNames _names = new(scenario);

    /// <summary>Writes it.</summary>
    public void Write(Terminal terminal)
    {
        Paper.Paragraph(terminal, scenario.Document.Name);
        Paper.Paragraph(
            terminal,
            $"{PlainWords.Number(result.Runs)} simulated campaigns of {result.Days} days from {PlainWords.Date(scenario.Document.Start, 0)} (day 0), seed {result.Seed}, beside what really happened.");
        Misses(terminal);
        ScoresTable.Of(result).Write(terminal);
        CapturesTable.Of(result, _names).Write(terminal);
        var side = _names.Side(scenario.SideIds[scenario.Theater.Outcomes.TerritoryBy]);
        FiguresTable.Of(scenario, $"Ground gained by {side}, km²", result.TerritoryKm2).Write(terminal);
        FiguresTable.Of(scenario, "Depth of the advance, km", result.DepthKm).Write(terminal);
        terminal.Output.WriteLine();
        Paper.Paragraph(terminal, Reading);
        if (result.Outside > 0)
        {
            Paper.Paragraph(terminal, $"Rows of history left out because they lie outside the {result.Days} days, or are figures of the other side: {result.Outside}.");
        }

        terminal.Output.WriteLine();
    }

    private void Misses(Terminal terminal)
    {
        string[] misses =
        [
            .. MissSentences.Places(result, _names),
            .. MissSentences.Figures("Ground", "km²", result.TerritoryKm2.Observations),
            .. MissSentences.Figures("Depth", "km", result.DepthKm.Observations),
        ];
        terminal.Output.WriteLine();
        Paper.Paragraph(terminal, misses.Length == 0 ? "History lies within what 9 of 10 campaigns span, wherever it is known." : $"Misses: history lies outside what 9 of 10 campaigns span for {Counts()}. Worst first:");
        foreach (var miss in misses)
        {
            Paper.Write(terminal, new Padder(Paper.Text(((Cell)miss).Text(stacked: false)), new Padding(2, 0, 0, 0)));
        }
    }

    private string Counts() => string.Join(", ", BacktestWords.Kinds(result).Select(kind => $"{kind.Scored - kind.WithinNineTenths} of {kind.Scored} {kind.What}"));
}
