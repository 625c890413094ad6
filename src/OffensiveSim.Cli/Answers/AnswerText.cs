using OffensiveSim.Ensembles.Results;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Cli.Answers;

/// <summary>The answer as the terminal shows it: one sentence, then tables in plain words.</summary>
internal sealed class AnswerText(CompiledScenario scenario, EnsembleResult result)
{
    private readonly Summary _summary = result.Summary;

    /// <summary>Writes it.</summary>
    public void Write(Terminal terminal)
    {
        var sentences = new AnswerSentences(scenario, _summary);
        var names = new ScenarioNames(scenario);
        Paper.Paragraph(terminal, scenario.Document.Name);
        Paper.Paragraph(
            terminal,
            $"{PlainWords.Number(_summary.Runs)} simulated campaigns of {scenario.Theater.Days} days from {PlainWords.Date(scenario.Document.Start, 0)} (day 0), seed {_summary.Seed}.");
        Paper.Paragraph(terminal, sentences.Headline);
        ObjectivesTable.Of(scenario, _summary, sentences, names).Write(terminal);
        AssaultsTable.Of(scenario, _summary, names).Write(terminal);
        PocketsTable.Of(scenario, _summary, names).Write(terminal);
        TurnsTable.Of(scenario, _summary, names).Write(terminal);
        SupplyTable.Of(scenario, _summary, sentences, names).Write(terminal);
        PaceTable.Of(scenario, _summary, names).Write(terminal);
        GroundTable.Of(scenario, _summary, names).Write(terminal);
        ClaimsTable.Of(scenario, _summary, names).Write(terminal);
        AirTable.Of(scenario, _summary, names).Write(terminal);
        FiresTable.Of(scenario, _summary, names).Write(terminal);
        LossesTable.Of(scenario, _summary, names).Write(terminal);
        terminal.Output.WriteLine();
        Paper.Paragraph(
            terminal,
            "How to read this: \"about 9 of 10\" counts simulated campaigns, and its interval is the luck of sampling only. It describes the model, not the chance of the real "
            + "event. Typical is the middle campaign; a span (a to b, early to late) holds 8 of 10 campaigns. Campaigns differ by luck and by the ranges written in the scenario; "
            + "the numbers of the laws are fixed. Losses are the model's, not estimates of real deaths.");
        terminal.Output.WriteLine();
    }
}
