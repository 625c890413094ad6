namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>Every id that a scenario declares. Rows without one are passed over: that the key is missing is told by the reader.</summary>
internal static class DeclaredIds
{
    /// <summary>One declared id.</summary>
    /// <param name="Kind">What it names: ids of one kind must differ.</param>
    /// <param name="Id">The id.</param>
    /// <param name="Place">Where it is declared.</param>
    internal readonly record struct Declared(string Kind, string Id, Place Place);

    /// <summary>Lists them in the order of the scenario.</summary>
    public static IEnumerable<Declared> Of(ScenarioIndex scenario)
    {
        var document = scenario.Document;
        var all = document.Sides.Select(side => new Declared("side", side.Key, side.Value.Place))
            .Concat(scenario.Nodes.Select(row => new Declared("node", row.Id, row.Place)))
            .Concat(document.Theater.Crossings.Select(row => new Declared("crossing", row.Id, row.Place)))
            .Concat(document.Theater.Fronts.Select(row => new Declared("front", row.Id, row.Place)))
            .Concat(scenario.Formations.Select(row => new Declared("formation", row.Row.Id, row.Row.Place)))
            .Concat(scenario.Plans.Select(row => new Declared("plan entry", row.Row.Id, row.Row.Place)))
            .Concat(scenario.Strikes.Select(row => new Declared("strike", row.Row.Id, row.Row.Place)))
            .Concat(document.Sides.SelectMany(side => side.Value.Supply.TruckPools
                .Select(row => new Declared($"truck pool of {side.Key}", row.Id, row.Place))))
            .Concat(document.Factors.Select(row => new Declared("factor", row.Id, row.Place)))
            .Concat(document.Outcomes.Pockets.Select(row => new Declared("pocket", row.Id, row.Place)));
        return all.Where(declared => declared.Id.Length > 0);
    }
}
