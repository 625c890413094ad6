using OffensiveSim.Analysis.Ablations;
using OffensiveSim.Analysis.Decisive;
using OffensiveSim.Cli.Ablations;
using OffensiveSim.Cli.Answers;
using OffensiveSim.Engine.Outcomes;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;

namespace OffensiveSim.Cli.Decisive;

/// <summary>Decisive events as the terminal shows them.</summary>
internal sealed class DecisiveText(CompiledScenario scenario, DecisiveResult result)
{
    /// <summary>Writes them.</summary>
    public void Write(Terminal terminal)
    {
        Paper.Paragraph(terminal, scenario.Document.Name);
        Paper.Paragraph(
            terminal,
            $"{PlainWords.Number(result.Runs)} campaigns of {result.Days} days, seed {result.Seed}, looked through for events. \"{result.Outcome}\" holds in {PlainWords.Number(Math.Round(100 * result.Share))} of 100. "
            + $"Of {PlainWords.Number(result.Tried)} events that happen in 5 of 100 campaigns or more, those that matter most:");
        Table("Places kept from being taken", captures: true).Write(terminal);
        Table("Other events kept from happening", captures: false).Write(terminal);
        terminal.Output.WriteLine();
        Paper.Paragraph(
            terminal,
            "How to read this: the event was kept from happening in campaigns in which it happened, all other luck as it was, and the change is the mean over those; ±: 95 % interval, luck of sampling only; * where it excludes 0. "
            + "Over all: that change times how often the event happens. A place that is kept from being taken is never entered, though it may be fought for; an order that is not given is not given later; a decision by lot comes out \"no\" every time. "
            + "Events were chosen on the first half of the campaigns and measured on the second. Changes do not add up.");
    }

    private PlainTable Table(string title, bool captures)
    {
        var (measure, unit) = result.OfDays ? ("its day, later (+) or earlier (−)", "days") : ("how often, more (+) or less (−)", "of 100 campaigns");
        var table = new PlainTable($"{title}; {result.Outcome}: {measure}", "event", "happens in", $"where it happens, {unit}", $"over all, {unit}");
        foreach (var one in result.Events.Where(one => one.Suppression.Kind == EventKind.Captured == captures))
        {
            table.Add(one.Event, $"{PlainWords.Number(Math.Round(100 * one.Happens))} of 100", Words(one.Change), Words(new Change(one.Overall, null, null)));
        }

        return table;
    }

    private string Words(Change change) => result.OfDays ? ChangeWords.Days(change) : ChangeWords.Share(change);
}
