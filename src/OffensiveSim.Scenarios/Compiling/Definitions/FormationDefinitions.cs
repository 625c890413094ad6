using OffensiveSim.Engine.Theater.Definition;
using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Compiling.Definitions;

/// <summary>Formations as the engine takes them.</summary>
internal static class FormationDefinitions
{
    /// <summary>The formations of a checked scenario.</summary>
    public static IReadOnlyList<FormationDefinition> Of(ScenarioIndex scenario)
    {
        var pools = Pools(scenario);
        return [.. scenario.Formations.Select((formation, index) => Of(scenario, formation.Side, formation.Row, pools[index]))];
    }

    private static FormationDefinition Of(ScenarioIndex scenario, int side, FormationRow row, int pool)
    {
        var defaults = new FormationDefinition
        {
            Id = row.Id,
            Side = side,
            Node = scenario.Node.IndexOf(row.At),
            Men = row.Men.Value,
            Quality = row.Quality.Value,
        };
        return defaults with
        {
            Cohesion = row.Cohesion?.Value ?? defaults.Cohesion,
            Equipment = row.Equipment?.Value ?? defaults.Equipment,
            StockDays = row.StockDays?.Value ?? defaults.StockDays,
            ArrivesDay = row.ArrivesDay?.Value ?? defaults.ArrivesDay,
            Reactive = row.Reactive,
            Raider = row.Raider,
            Present = row.Present,
            TruckPool = pool,
        };
    }

    /// <summary>By formation: index among its side's pools; 0 is the general one.</summary>
    private static int[] Pools(ScenarioIndex scenario)
    {
        var pools = new int[scenario.Formations.Count];
        foreach (var side in scenario.Document.Sides.Values)
        {
            for (var pool = 0; pool < side.Supply.TruckPools.Count; pool++)
            {
                foreach (var plan in side.Supply.TruckPools[pool].Serves.Select(scenario.Plan.IndexOf))
                {
                    foreach (var formation in scenario.Plans[plan].Orders.With.Select(scenario.Formation.IndexOf))
                    {
                        pools[formation] = pool + 1;
                    }
                }
            }
        }

        return pools;
    }
}
