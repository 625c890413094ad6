using CsCheck;
using OffensiveSim.Engine.Processes.Cohesion;
using OffensiveSim.Engine.Processes.Command;
using Xunit;

namespace OffensiveSim.Engine.Tests.Processes.Command;

public sealed class RefitLawTests
{
    private static readonly CohesionParameters Cohesion = new();

    [Theory]
    [InlineData(false, 0.54, 5, true)]
    [InlineData(false, 0.56, 5, false)]
    [InlineData(false, 0.9, 0.9, true)]
    [InlineData(true, 0.79, 5, true)]
    [InlineData(true, 0.81, 2.9, true)]
    [InlineData(true, 0.80, 3, false)]
    public void An_attacker_stops_when_spent_and_goes_on_when_fit(bool refitting, double cohesion, double stockDays, bool then) =>
        Assert.Equal(then, RefitLaw.Next(refitting, cohesion, stockDays, Cohesion));

    /// <summary>Oracle: what hysteresis means. The spent rest, the fit go on, and those between do as before.</summary>
    [Fact]
    public void Between_spent_and_fit_he_does_as_before() =>
        Gen.Select(Gen.Bool, Gen.Double[0, 1], Gen.Double[0, 6]).Sample((refitting, cohesion, days) =>
        {
            var spent = cohesion < Cohesion.Stop || days < RefitLaw.StopStockDays;
            var fit = cohesion >= Cohesion.Go && days >= RefitLaw.GoStockDays;
            return RefitLaw.Next(refitting, cohesion, days, Cohesion) == (spent || (!fit && refitting));
        });

    [Fact]
    public void A_second_look_changes_nothing() =>
        Gen.Select(Gen.Bool, Gen.Double[0, 1], Gen.Double[0, 6]).Sample((refitting, cohesion, days) =>
        {
            var once = RefitLaw.Next(refitting, cohesion, days, Cohesion);
            return RefitLaw.Next(once, cohesion, days, Cohesion) == once;
        });
}
