namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>The ratio of shells is one number between two sides: given by both, it would count twice.</summary>
internal sealed class ShellRatioCheck : IScenarioCheck
{
    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, Findings findings)
    {
        var given = scenario.Document.Sides.Where(side => side.Value.ShellRatio is not null).ToList();
        if (given.Count > 1)
        {
            findings.Error(
                given[^1].Value.ShellRatio!.Place,
                $"`shell_ratio` stands on `{given[0].Key}` and on `{given[^1].Key}`: it is the ratio between the two, and would count twice.",
                $"Keep one of them: the shells that side fires for one of the enemy's.");
        }
    }
}
