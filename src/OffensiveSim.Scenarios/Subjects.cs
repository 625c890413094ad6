namespace OffensiveSim.Scenarios;

/// <summary>Places and formations as a reader writes them: by id or name, in any case.</summary>
public static class Subjects
{
    /// <summary>Index of a node; -1 where there is none.</summary>
    public static int Node(CompiledScenario scenario, string written) =>
        Index(scenario.Theater.Nodes.Select(node => node.Id), [.. scenario.Document.Theater.Nodes.Select(row => row.Name)], written);

    /// <summary>Index of a formation; -1 where there is none.</summary>
    public static int Formation(CompiledScenario scenario, string written)
    {
        var names = scenario.Document.Sides.Values.SelectMany(side => side.Formations).ToDictionary(row => row.Id, row => row.Name);
        return Index(scenario.Theater.Formations.Select(formation => formation.Id), [.. scenario.Theater.Formations.Select(formation => names.GetValueOrDefault(formation.Id))], written);
    }

    /// <summary>All ids of places and formations.</summary>
    public static IEnumerable<string> All(CompiledScenario scenario) => scenario.Theater.Nodes.Select(node => node.Id).Concat(scenario.Theater.Formations.Select(formation => formation.Id));

    private static int Index(IEnumerable<string> ids, IReadOnlyList<string?> names, string written)
    {
        var index = ids.ToList().FindIndex(id => string.Equals(id, written.Replace(' ', '-'), StringComparison.OrdinalIgnoreCase));
        return index >= 0 ? index : names.ToList().FindIndex(name => string.Equals(name, written, StringComparison.OrdinalIgnoreCase));
    }
}
