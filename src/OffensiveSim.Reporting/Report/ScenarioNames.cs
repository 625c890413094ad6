using OffensiveSim.Scenarios;

namespace OffensiveSim.Reporting.Report;

/// <summary>Names for people: the labels of the scenario where it gives them, else the ids. As written, unescaped.</summary>
/// <param name="scenario">Whose names.</param>
public sealed class ScenarioNames(CompiledScenario scenario)
{
    private readonly Dictionary<string, int> _nodes = scenario.Theater.Nodes.Select((node, index) => (node.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);

    /// <summary>Index of a node by id; -1 where there is none.</summary>
    public int NodeIndex(string id) => _nodes.GetValueOrDefault(id, -1);

    /// <summary>Index of a side by id; -1 where there is none.</summary>
    public int SideIndex(string id) => scenario.SideIds.ToList().IndexOf(id);

    /// <summary>A place by its node's id.</summary>
    public string Node(string id)
    {
        var (index, rows) = (NodeIndex(id), scenario.Document.Theater.Nodes);
        return index >= 0 && index < rows.Count && rows[index].Name is { Length: > 0 } name ? name : id;
    }

    /// <summary>A side by id: "Ukraine".</summary>
    public string Side(string id) => scenario.Document.Sides.TryGetValue(id, out var side) && side.Name is { Length: > 0 } name ? name : id;

    /// <summary>A side as an adjective: "Ukrainian".</summary>
    public string Adjective(string id) =>
        scenario.Document.Sides.TryGetValue(id, out var side) && side.Adjective is { Length: > 0 } adjective ? adjective : Side(id);

    /// <summary>A force that may be cut off, by its id.</summary>
    public string Pocket(string id) =>
        scenario.Document.Outcomes.Pockets.FirstOrDefault(pocket => pocket.Id == id)?.Label is { Length: > 0 } label ? label : id;
}
