namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>A formation draws on one pool of trucks.</summary>
internal sealed class TruckPoolCheck : IScenarioCheck
{
    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, Findings findings)
    {
        var served = new Dictionary<int, string>();
        foreach (var pool in scenario.Document.Sides.Values.SelectMany(side => side.Supply.TruckPools))
        {
            foreach (var reference in pool.Serves.Where(reference => scenario.Plan.IndexOf(reference) >= 0))
            {
                var formations = scenario.Plans[scenario.Plan.IndexOf(reference)].Orders.With.Select(scenario.Formation.IndexOf).Where(index => index >= 0);
                foreach (var formation in formations.Distinct().Where(formation => !served.TryAdd(formation, pool.Id) && served[formation] != pool.Id))
                {
                    findings.Error(
                        reference.Place,
                        $"`{scenario.Formations[formation].Row.Id}` is served by the truck pools `{served[formation]}` and `{pool.Id}`.",
                        "Let each pool serve plan entries with different formations.");
                }
            }
        }
    }
}
