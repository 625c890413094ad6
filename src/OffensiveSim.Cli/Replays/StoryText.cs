using OffensiveSim.Cli.Answers;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Reporting.Story;
using OffensiveSim.Scenarios;
using Spectre.Console;

namespace OffensiveSim.Cli.Replays;

/// <summary>A replayed campaign as the terminal shows it: a heading for each day, a line for each thing that happened.</summary>
internal sealed class StoryText(CompiledScenario scenario, CompiledTheater theater, CampaignReplay replay)
{
    private const string Reading =
        "How to read this: one simulated campaign among many, neither the likeliest nor a forecast. Numbers of men are rounded. What happens within six hours is dated by their end, as in all tables.";

    /// <summary>Writes it.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="run">Index of the run.</param>
    /// <param name="seed">Seed of the ensemble.</param>
    public void Write(Terminal terminal, uint run, ulong seed)
    {
        Paper.Paragraph(terminal, scenario.Document.Name);
        Paper.Paragraph(terminal, $"Campaign {run} of seed {seed}: {theater.Days} days from {PlainWords.Date(scenario.Document.Start, 0)} (day 0).");
        var story = CampaignStory.Of(scenario, theater.CapNames, replay.Events);
        foreach (var day in story)
        {
            terminal.Output.WriteLine();
            Paper.Paragraph(terminal, day.Title);
            foreach (var sentence in day.Sentences)
            {
                Paper.Write(terminal, new Padder(Paper.Text(((Cell)sentence).Text(stacked: false)), new Padding(2, 0, 0, 0)));
            }
        }

        terminal.Output.WriteLine();
        if (story.Count == 0)
        {
            Paper.Paragraph(terminal, "Nothing happened that is worth a sentence.");
        }

        Paper.Paragraph(terminal, End());
        Paper.Paragraph(terminal, Reading);
    }

    private string End()
    {
        var (names, by) = (new ScenarioNames(scenario), scenario.Theater.Outcomes.TerritoryBy);
        var sides = Enumerable.Range(0, CompiledTheater.SideCount).Select(side =>
            $"{names.Side(scenario.SideIds[side])} lost {PlainWords.About(replay.Record.Sides[side].Casualties)} men killed and wounded and {PlainWords.About(replay.Record.Sides[side].Captured)} captured");
        return $"By day {theater.Days} {names.Side(scenario.SideIds[by])} had gained {PlainWords.About(replay.Record.TerritoryKm2[^1])} km²; {string.Join("; ", sides)}.";
    }
}
