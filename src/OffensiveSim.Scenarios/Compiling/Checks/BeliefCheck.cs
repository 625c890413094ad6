using OffensiveSim.Scenarios.Compiling.Definitions;

namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>Whoever acts on a belief has one; a belief in a blow that nobody plans is false, and said to be.</summary>
internal sealed class BeliefCheck : IScenarioCheck
{
    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, Findings findings)
    {
        var sides = scenario.Document.Sides.Values.ToArray();
        for (var side = 0; side < sides.Length; side++)
        {
            if (sides[side].Belief is { } belief && !sides.Any(other => other.IsUnread(nameof(other.Plan))) && FrontDefinitions.BlowsOf(scenario, side, belief).Count == 0)
            {
                findings.Warn(belief.Place, $"No attack of the enemy's plan leads through what {scenario.SideIds[side]} believes in: its belief is false.", "Name places under `of_blow_at` that an `attack` of the enemy goes through, or leave it so.");
            }
        }

        foreach (var (side, plan, _) in scenario.Plans)
        {
            foreach (var rule in plan.Rules.Where(rule => rule.When.Believes is not null && sides[side].Belief is null && !sides[side].IsUnread(nameof(Format.SideSection.Belief))))
            {
                findings.Error(rule.Place, $"A rule of `{plan.Id}` looks at what {scenario.SideIds[side]} believes, and that is not told.", $"Give `sides.{scenario.SideIds[side]}` a `belief`.");
            }
        }
    }
}
