using OffensiveSim.Scenarios.Reading;

namespace OffensiveSim.Scenarios.Compiling.Levers;

/// <summary>Tells whether a path leads nowhere because of an error that has been told: then that it leads nowhere is no error of its own.</summary>
/// <param name="tree">The scenario's tree.</param>
/// <param name="told">Where errors have been told.</param>
internal sealed class ToldFaults(MappingNode tree, IReadOnlySet<Place> told)
{
    /// <summary>Keys by which the items of lists are named in paths.</summary>
    private static readonly string[] Naming = ["id", "node", "capture", "between", "from", "to", "mode"];

    /// <summary>True where the path breaks off at a mapping or list of which something could not be read.</summary>
    public bool Explain(IReadOnlyList<PathStep> steps)
    {
        TreeNode? node = tree;
        foreach (var step in steps)
        {
            var below = node switch
            {
                MappingNode mapping => mapping[step.Text]?.Value,
                ListNode list when ItemName.Find(list, step.Text) is var index and >= 0 => list.Items[index],
                _ => null,
            };
            if (below is null)
            {
                return IsFaulty(node) || (node is ListNode items && items.Items.Any(IsFaulty));
            }

            node = below;
        }

        return node is BrokenNode;
    }

    private bool IsFaulty(TreeNode? node) => node switch
    {
        BrokenNode => true,
        MappingNode mapping => mapping.IsCut || told.Contains(mapping.Place) || mapping.Entries.Any(entry => told.Contains(entry.KeyPlace) || (Naming.Contains(entry.Key) && IsFaulty(entry.Value))),
        ListNode list => list.IsCut || told.Contains(list.Place),
        ScalarNode scalar => told.Contains(scalar.Place),
        _ => false,
    };
}
