namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>Objectives are still to be taken, each once, and on the map; pockets are of the side whose plan they name.</summary>
internal sealed class OutcomesCheck : IScenarioCheck
{
    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, Findings findings)
    {
        var outcomes = scenario.Document.Outcomes;
        if (outcomes.Objectives.Count == 0 && !outcomes.IsUnread(nameof(outcomes.Objectives)))
        {
            findings.Error(outcomes.Place, "There is no objective.", "Name at least one: `objectives: [{ capture: east, by: blue }]`.");
        }

        var outside = scenario.Outside();
        var seen = new HashSet<string>();
        foreach (var objective in outcomes.Objectives)
        {
            var node = scenario.Node.IndexOf(objective.Capture);
            if (node < 0)
            {
                continue;
            }

            if (!seen.Add(objective.Capture.Id))
            {
                findings.Error(objective.Capture.Place, $"The objective `{objective.Capture.Id}` is named twice.");
            }
            else if (scenario.Side.IndexOf(objective.By) is var by and >= 0 && scenario.Controller(node) == by)
            {
                findings.Error(objective.Capture.Place, $"`{objective.Capture.Id}` is held by {objective.By.Id} at the start: it cannot fall to {objective.By.Id}.", "Name a node of the enemy.");
            }
            else if (outside[node])
            {
                findings.Error(objective.Capture.Place, $"`{objective.Capture.Id}` lies in a front outside the area.", "Objectives lie on the map: take the node out of `fronts`.");
            }
        }

        foreach (var pocket in outcomes.Pockets)
        {
            foreach (var reference in pocket.Plan)
            {
                var (plan, side) = (scenario.Plan.IndexOf(reference), scenario.Side.IndexOf(pocket.Of));
                if (plan >= 0 && side >= 0 && scenario.Plans[plan].Side != side)
                {
                    findings.Error(reference.Place, $"The plan entry `{reference.Id}` is not of {pocket.Of.Id}.", $"Name entries of {pocket.Of.Id}'s plan.");
                }
            }
        }
    }
}
