using OffensiveSim.Analysis.Outcomes;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Scenarios;
using Xunit;

namespace OffensiveSim.Analysis.Tests.Outcomes;

public class AskedOutcomeTests
{
    private static readonly CompiledScenario _kharkiv = Shipped.Load("kharkiv-2022/scenario.yaml");

    [Theory]
    [InlineData("izyum captured by day 6", "izyum", "ukraine", 6, false)]
    [InlineData("Kupyansk-Vuzlovyi  falls", "kupyansk-vuzlovyi", "ukraine", null, false)]
    [InlineData("Velykyi Burluk is taken by Ukraine by day 10", "velykyi-burluk", "ukraine", 10, false)]
    [InlineData("kupyansk not captured by day 3", "kupyansk", "ukraine", 3, true)]
    [InlineData("kharkiv captured by russia", "kharkiv", "russia", null, false)]
    public void A_place_is_asked_about_in_words(string text, string node, string side, int? day, bool not)
    {
        var asked = AskedOutcome.Read(_kharkiv, text, out _);

        Assert.NotNull(asked);
        Assert.Equal((node, side, day, not, -1), (_kharkiv.Theater.Nodes[asked.Node].Id, _kharkiv.SideIds[asked.Side], asked.ByDay, asked.Not, asked.Pocket));
    }

    [Theory]
    [InlineData("izyum cut off", null)]
    [InlineData("the Izyum force is cut off by day 20", 20)]
    public void A_force_is_asked_about_by_its_id_or_label(string text, int? day)
    {
        var asked = AskedOutcome.Read(_kharkiv, text, out _);

        Assert.NotNull(asked);
        Assert.Equal((0, "russia", day), (asked.Pocket, _kharkiv.SideIds[asked.Side], asked.ByDay));
    }

    [Theory]
    [InlineData("", "write such as")]
    [InlineData("kupyansk", "write such as")]
    [InlineData("kupyask captured", "did you mean kupyansk?")]
    [InlineData("kupyansk captured by day 38", "days go from 0 to 37")]
    [InlineData("kupyansk captured by prussia", "its sides are russia and ukraine")]
    [InlineData("izyim cut off", "did you mean izyum?")]
    public void What_cannot_be_read_is_told_with_what_to_do(string text, string hint)
    {
        Assert.Null(AskedOutcome.Read(_kharkiv, text, out var error));
        Assert.Contains(hint, error.Hint, StringComparison.Ordinal);
    }

    /// <summary>"By day 4" is what tables show as day 4 or earlier, and a question and its opposite never agree.</summary>
    [Fact]
    public void A_day_is_that_of_the_tables_and_not_is_the_opposite()
    {
        var simulator = new CampaignSimulator(new CompiledTheater(_kharkiv.Theater));
        for (var run = 0u; run < 40; run++)
        {
            var record = simulator.Run(1, run);
            var day = record.CaptureDay[0];
            for (var last = 2; last < 8; last++)
            {
                Assert.Equal(Math.Floor(day) <= last, AskedOutcome.Read(_kharkiv, $"kupyansk captured by day {last}", out _)!.Holds(record));
                Assert.NotEqual(Math.Floor(day) <= last, AskedOutcome.Read(_kharkiv, $"kupyansk not captured by day {last}", out _)!.Holds(record));
            }
        }
    }
}
