using System.Globalization;
using OffensiveSim.Analysis.Flips;
using OffensiveSim.Analysis.Outcomes;
using OffensiveSim.Engine.Campaign;
using OffensiveSim.Engine.Theater;
using OffensiveSim.Scenarios;
using OffensiveSim.Scenarios.Levers;
using Xunit;

namespace OffensiveSim.Analysis.Tests.Flips;

public class FlipSearchTests
{
    private const string Kharkiv = "kharkiv-2022/scenario.yaml";

    /// <summary>Each turn that is named flips the campaign, a step of the lever less does not, and none flips that is not named at an end.</summary>
    [Theory]
    [InlineData("izyum captured by day 4", 17u)]
    [InlineData("kupyansk captured by day 3", 1u)]
    public void The_turn_that_is_named_flips_the_campaign_and_a_step_less_does_not(string text, uint run)
    {
        var scenario = Shipped.Load(Kharkiv);
        var asked = AskedOutcome.Read(scenario, text, out _)!;
        var holds = Holds(scenario, asked, run);
        var flips = new FlipSearch(scenario, turn => ScenarioLoader.Load(Shipped.File(Kharkiv), [], [turn]), asked, 1, run).Run(others: 0, TestContext.Current.CancellationToken);

        Assert.NotEmpty(flips);
        Assert.Equal(flips.OrderBy(flip => flip.Part), flips);
        Assert.All(flips, flip =>
        {
            Assert.NotEqual(holds, Holds(Turned(flip.Lever, flip.Value), asked, run));
            if (scenario.Levers.First(lever => lever.Id == flip.Lever).Number is { } number)
            {
                var value = double.Parse(flip.Value, CultureInfo.InvariantCulture);
                Assert.Equal(Math.Abs(value - number.Baseline) / (number.High - number.Low), flip.Part, 9);
                Assert.Equal(holds, Holds(Turned(flip.Lever, LeverRange.Text(value + (Math.Sign(number.Baseline - value) * number.Step))), asked, run));
            }
        });
    }

    [Fact]
    public void Other_campaigns_say_how_much_the_turn_is_worth()
    {
        var scenario = Shipped.Load(Kharkiv);
        var asked = AskedOutcome.Read(scenario, "izyum captured by day 4", out _)!;
        var flip = new FlipSearch(scenario, turn => ScenarioLoader.Load(Shipped.File(Kharkiv), [], [turn]), asked, 1, 17).Run(others: 40, TestContext.Current.CancellationToken)[0];
        var turned = Turned(flip.Lever, flip.Value);
        var (before, after) = (Enumerable.Range(0, 40).Count(run => Holds(scenario, asked, (uint)run)), Enumerable.Range(0, 40).Count(run => Holds(turned, asked, (uint)run)));

        Assert.Equal(before / 40.0, flip.Before);
        Assert.Equal((after - before) / 40.0, flip.Change!.Value, 12);
    }

    private static CompiledScenario Turned(string lever, string value) => ScenarioLoader.Load(Shipped.File(Kharkiv), [], [new LeverTurn(lever, value)]).Scenario!;

    private static bool Holds(CompiledScenario scenario, AskedOutcome asked, uint run) => asked.Holds(new CampaignSimulator(new CompiledTheater(scenario.Theater)).Run(1, run));
}
