using OffensiveSim.Analysis.Ablations;
using OffensiveSim.Analysis.Levers;
using OffensiveSim.Cli.Levers;
using OffensiveSim.Cli.Tests.Ablations;
using OffensiveSim.Engine.Parameters;
using OffensiveSim.Scenarios;
using OffensiveSim.Scenarios.Levers;
using Xunit;

namespace OffensiveSim.Cli.Tests.Levers;

public class LeversTextTests
{
    private static readonly Lever _trucks = new()
    {
        Id = "trucks",
        Label = "Blue [red]trucks[/]\u001b[2J",
        Why = "Nobody published a number",
        Grade = Grade.D,
        Source = "judgement",
        Place = new Place("sample.yaml", 1, 1),
        Number = new LeverRange { Path = "sides.blue.supply.trucks", Low = 10, High = 1200, Step = 10, Baseline = 350, LowLabel = "hardly any" },
    };

    private static readonly Lever _delay = _trucks with
    {
        Id = "delay",
        Label = "Time a Red order takes",
        Why = "A guess between two guesses",
        Number = new LeverRange { Path = "sides.red.command_delay_hours", Unit = "hours", Low = 2, High = 48, Step = 2, Baseline = 12 },
    };

    private static readonly Lever _hold = _trucks with
    {
        Id = "hold",
        Label = "The eastern force",
        Why = "It was let go",
        Grade = Grade.A,
        Number = null,
        Options = [new LeverOption("free", "may withdraw", true, []), new LeverOption("hold", "must hold", false, [new SetOverride("a", "b")])],
    };

    private static readonly CompiledScenario _scenario = SampleAnswer.Scenario with { Levers = [_trucks, _delay, _hold] };

    private static readonly LeverResult _result = new()
    {
        Scenario = SampleAblation.Result.Scenario,
        Engine = "1.0.0",
        Seed = 7,
        Runs = 1000,
        Days = 30,
        Objectives = SampleAblation.Result.Objectives,
        Main = [0, 1],
        Pockets = SampleAblation.Result.Pockets,
        Levers =
        [
            Of(_trucks, Turn("10", Effect.Shown, 1000, 0) with { Threshold = new Threshold(60, "east", "day", new Change(2.34, 1.9, 2.78)) }, Turn("1200", Effect.None, 0, 4) with { Reason = "trucks peak at 31 % of capacity" }),
            Of(_delay, Turn("2", Effect.NotShown, 12, 4), Turn("48", Effect.Shown, 700, 1) with { Threshold = new Threshold(26, "east-force", "cut_off", new Change(.12, .08, .16)) }),
            Of(_hold, Turn("hold", Effect.NotShown, 3, 4) with { Reason = "crossing mill never binds" }),
        ],
    };

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public void No_line_is_wider_than_the_terminal(int width) => TerminalLines.AssertFit(Shown(width), width);

    [Fact]
    public void On_100_columns_it_reads_as_reviewed() => GoldenFile.AssertEqual("levers-100.txt", Shown(100));

    [Fact]
    public void Names_cannot_steer_the_terminal() => Assert.DoesNotContain('\u001b', Shown(120));

    private static LeverEffect Of(Lever lever, params TurnEffect[] turns) =>
        new() { Id = lever.Id, Label = lever.Label, Why = lever.Why, Grade = lever.Grade, Unit = lever.Number?.Unit, Baseline = lever.Baseline, Turns = turns };

    private static TurnEffect Turn(string value, Effect effect, int changed, int like)
    {
        var changes = SampleAblation.Result.Mechanisms[like];
        return new TurnEffect
        {
            Value = value,
            Effect = effect,
            CampaignsChanged = changed,
            Objectives = changes.Objectives,
            Pockets = changes.Pockets,
            TerritoryKm2 = changes.TerritoryKm2,
            Losses = changes.Losses,
        };
    }

    private static string Shown(int width)
    {
        var output = new StringWriter { NewLine = "\n" };
        new LeversText(_scenario, _result).Write(new Terminal(output, TextWriter.Null, width));
        return output.ToString().ReplaceLineEndings("\n");
    }
}
