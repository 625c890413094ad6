using OffensiveSim.Scenarios.Compiling.Definitions;

namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>
/// No two things of one kind share an id. Formations, plan entries and strikes must differ across both sides: luck is drawn by id, and two of
/// the same name would share it.
/// </summary>
internal sealed class UniqueIdsCheck : IScenarioCheck
{
    /// <inheritdoc/>
    public void Check(ScenarioIndex scenario, Findings findings)
    {
        foreach (var same in DeclaredIds.Of(scenario).GroupBy(declared => (declared.Kind, declared.Id)))
        {
            foreach (var again in same.Skip(1))
            {
                findings.Error(again.Place, $"There are two of the {again.Kind} `{again.Id}`.", $"The first is at {same.First().Place}; give one of them another id.");
            }
        }

        foreach (var pool in scenario.Document.Sides.Values.SelectMany(side => side.Supply.TruckPools).Where(pool => pool.Id == SideDefinitions.GeneralPool))
        {
            findings.Error(pool.Place, $"`{SideDefinitions.GeneralPool}` is the name of the general pool.", "Give this pool another id.");
        }
    }
}
