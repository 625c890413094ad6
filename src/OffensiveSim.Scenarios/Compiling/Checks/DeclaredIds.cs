using OffensiveSim.Scenarios.Format;

namespace OffensiveSim.Scenarios.Compiling.Checks;

/// <summary>Every id that a scenario declares. Those that are missing, malformed or doubled within a list are passed over: the reader tells that.</summary>
internal static class DeclaredIds
{
    /// <summary>One declared id.</summary>
    /// <param name="Kind">What it names: ids of one kind must differ.</param>
    /// <param name="Id">The id.</param>
    /// <param name="Place">Where it is declared.</param>
    internal readonly record struct Declared(string Kind, string Id, Place Place)
    {
        /// <summary>An id of a part.</summary>
        public static Declared Of(string kind, string id, ScenarioPart part) => new(kind, part.IsUnread("Id") ? "" : id, part.Place);
    }

    /// <summary>Lists them in the order of the scenario.</summary>
    public static IEnumerable<Declared> Of(ScenarioIndex scenario)
    {
        var document = scenario.Document;
        var all = document.Sides.Select(side => Declared.Of("side", side.Key, side.Value))
            .Concat(scenario.Nodes.Select(row => Declared.Of("node", row.Id, row)))
            .Concat(document.Theater.Crossings.Select(row => Declared.Of("crossing", row.Id, row)))
            .Concat(document.Theater.Fronts.Select(row => Declared.Of("front", row.Id, row)))
            .Concat(scenario.Formations.Select(row => Declared.Of("formation", row.Row.Id, row.Row)))
            .Concat(scenario.Plans.Select(row => Declared.Of("plan entry", row.Row.Id, row.Row)))
            .Concat(scenario.Plans.SelectMany(plan => plan.Row.Rules.Where(rule => rule.Id is not null).Select(rule => Declared.Of($"rule of {plan.Row.Id}", rule.Id!, rule))))
            .Concat(document.Sides.SelectMany(side => side.Value.Sent.Select(row => Declared.Of("sent", row.Id, row))))
            .Concat(scenario.Strikes.Select(row => Declared.Of("strike", row.Row.Id, row.Row)))
            .Concat(document.Sides.SelectMany(side => side.Value.Aid.Select(row => Declared.Of("aid", row.Id, row))))
            .Concat(document.Sides.SelectMany(side => side.Value.Fires.Select(row => Declared.Of("fires", row.Id, row))))
            .Concat(document.Sides.SelectMany(side => side.Value.Supply.TruckPools
                .Select(row => Declared.Of($"truck pool of {side.Key}", row.Id, row))))
            .Concat(document.Weather.Select(row => Declared.Of("weather", row.Id, row)))
            .Concat(document.Factors.Select(row => Declared.Of("factor", row.Id, row)))
            .Concat(document.Outcomes.Pockets.Select(row => Declared.Of("pocket", row.Id, row)));
        return all.Where(declared => declared.Id.Length > 0);
    }
}
