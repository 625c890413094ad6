namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>Periods of weather follow each other.</summary>
internal sealed class WeatherCheck : IScenarioCheck
{
    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, Findings findings)
    {
        var periods = scenario.Document.Weather;
        foreach (var (before, after) in periods.Zip(periods.Skip(1)).Where(pair => pair.Second.FromDay <= pair.First.FromDay))
        {
            findings.Error(after.Place, $"The weather `{after.Id}` begins on day {after.FromDay:0.##}, and `{before.Id}` before it on day {before.FromDay:0.##}.", "Put the periods in the order of time, each with a `from_day` of its own.");
        }
    }
}
