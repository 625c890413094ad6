using OffensiveSim.Cli.Answers;
using OffensiveSim.Ensembles.Results;
using OffensiveSim.Reporting.Report;
using OffensiveSim.Scenarios;
using OffensiveSim.Scenarios.Format;
using Xunit;

namespace OffensiveSim.Cli.Tests.Answers;

public class TurnsTableTests
{
    private static readonly EventSummary _happened = new(new Share(0.5, 0.45, 0.55), new Quantiles(3, 4, 5, 6, 7, 8, 9));

    [Fact]
    public void Nothing_is_shown_where_nothing_of_the_kind_was_asked_for_or_happened() => Assert.Equal("", Shown(SampleAnswer.Scenario, SampleAnswer.Result.Summary));

    [Fact]
    public void Places_lost_again_deadlines_recalls_help_and_beliefs_stand_in_one_table_with_what_is_lost()
    {
        var place = new Place("sample.yaml", 1, 1);
        var scenario = SampleAnswer.Scenario with
        {
            Document = SampleAnswer.Scenario.Document with
            {
                Sides = new Dictionary<string, SideSection>
                {
                    ["blue"] = SampleAnswer.Scenario.Document.Sides["blue"] with { Aid = [new AidSection { Id = "package-20", Label = "the twentieth package" }] },
                    ["red"] = SampleAnswer.Scenario.Document.Sides["red"] with
                    {
                        Plan = [new PlanSection { Id = "reserve", Label = "the far reserve" }],
                        Belief = new BeliefSection { OfBlowAt = [new Reference("east", place)] },
                    },
                },
            },
        };
        var summary = SampleAnswer.Result.Summary;
        var shown = Shown(scenario, summary with
        {
            Objectives = [summary.Objectives[0] with { LostAgain = _happened }, .. summary.Objectives.Skip(1)],
            Deadlines = [new DeadlineSummary("reserve", "red", "east", "face is lost.", _happened.Share, _happened.Day)],
            Recalls = [new RecallSummary("reserve", "red", _happened.Share, _happened.Day, _happened.Day)],
            Aid = [new AidSummary("package-20", "blue", _happened.Share, _happened.Day)],
            Beliefs = new Dictionary<string, BeliefSummary> { ["red"] = new(_happened, _happened) },
        });

        Assert.All(
            new[]
            {
                "[bold]Old Ford[/] is lost again", "Харків-Схід is lost before its day", "Харків-Схід lost before its day: face is lost.", "The far reserve comes by rail", "The twentieth package reaches Blue",
                "The Red command is sure that the main blow falls at Харків-Схід", "The Red command is sure that it falls elsewhere", Figures.Interval(_happened.Share),
            },
            words => Assert.Contains(words, shown, StringComparison.Ordinal));
        TerminalLines.AssertFit(shown, 120);
    }

    private static string Shown(CompiledScenario scenario, Summary summary)
    {
        var output = new StringWriter { NewLine = "\n" };
        TurnsTable.Of(scenario, summary, new ScenarioNames(scenario)).Write(new Terminal(output, TextWriter.Null, 120));
        return output.ToString();
    }
}
